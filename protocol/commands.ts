import { z } from 'zod';
import { consultationCommands } from './consultation.ts';
import { unitCallCommands } from './unit-call.ts';
import { messageCommands } from './colleague-message.ts';
import { agencyCommands } from './agency.ts';
import { feeCommands } from './case-fees.ts';
import { archiveCommands } from './case-archive.ts';
import { attendanceCommands } from './attendance-commands.ts';
import { CalendarOfYear } from './calendar.ts';
import { caseCommands } from './case-commands.ts';
import { Outcome } from './case-outcome.ts';
import { casePaperCommands } from './case-paper-commands.ts';
import { caseStepCommands } from './case-step-commands.ts';
import { guideCommands } from './guide.ts';
import { Holder } from './holder.ts';
import { LeaveKind } from './leave-rules.ts';
import { LeavePoint } from './leave-view.ts';
import { DeclineLongerHoursBody, LongerHoursBody, LongerHoursNamed } from './longer-hours.ts';
import { Letterhead } from './letterhead.ts';
import { PhotoFile } from './photo.ts';
import { rotaCommands } from './rota-commands.ts';
import { Instant, Language, Text } from './text.ts';
import { breachCommands } from './breaches.ts';
import { refusalCommands } from './refusal-audit.ts';

/** Every command of the wire: its name and the body it takes. Unknown fields are refused. */

const ServiceId = z.string().min(1).max(48);
const TicketId = z.string().min(1).max(64);
const CounterNumber = z.number().int().min(1).max(999);
const QueueCode = z.string().min(1).max(2);
/** What a screen is called: shown to staff, so no signs that steer text or hide. */
const Label = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{C}]+$/u, 'plain letters, no control signs');
const PrinterId = z.string().min(1).max(48);
const JobId = z.string().regex(/^[0-9]{1,15}$/);
const Reason = z.string().trim().min(1).max(200);

const JobNo = z.string().min(1).max(16);
const LeaveId = z.string().regex(/^L[0-9]{1,15}$/);
/** Reachable while away (004/A 五4). */
const ContactPhone = z
  .string()
  .trim()
  .min(5)
  .max(24)
  .regex(/^[0-9+ -]+$/);

export { Holder };

export const deviceKinds = ['kiosk', 'board', 'sign', 'desk', 'console', 'print-agent', 'other'] as const;
export const DeviceKind = z.enum(deviceKinds);
export type DeviceKind = z.infer<typeof DeviceKind>;

export const helpNeeds = ['hearing', 'seeing', 'writing', 'walking'] as const;

export const commands = {
  'issue-ticket': z.strictObject({
    service: ServiceId,
    class: z.string().max(48).optional(),
    language: Language.optional(),
    holder: Holder.optional(),
    appointment: Instant.optional(),
    printer: z.string().max(48).nullable().optional(),
    /** The visitor cannot hear a call: the slip and the call carry a shape. */
    deaf: z.boolean().optional(),
  }),
  'open-counter': z.strictObject({ counter: CounterNumber }),
  'close-counter': z.strictObject({ counter: CounterNumber, reason: Reason.optional() }),
  'call-next': z.strictObject({ counter: CounterNumber }),
  'call-ticket': z.strictObject({ counter: CounterNumber, ticket: TicketId, reason: Reason }),
  recall: z.strictObject({ ticket: TicketId }),
  'begin-service': z.strictObject({ ticket: TicketId }),
  'finish-service': z.strictObject({
    ticket: TicketId,
    outcome: z.union([z.string().trim().min(1).max(48), Outcome]).optional(),
  }),
  'mark-missed': z.strictObject({ ticket: TicketId }),
  'return-ticket': z.strictObject({ ticket: TicketId }),
  'hold-ticket': z.strictObject({ ticket: TicketId, reason: Reason.optional() }),
  'resume-ticket': z.strictObject({ ticket: TicketId, counter: CounterNumber }),
  'transfer-ticket': z.strictObject({
    ticket: TicketId,
    to: z
      .strictObject({ queue: QueueCode.optional(), counter: CounterNumber.optional(), service: ServiceId.optional() })
      .refine(
        (to) => Object.values(to).filter((v) => v !== undefined).length === 1,
        'exactly one of queue, counter, service',
      ),
    reason: Reason,
  }),
  'cancel-ticket': z.strictObject({ ticket: TicketId, reason: Reason }),
  'reprint-ticket': z.strictObject({ ticket: TicketId, printer: z.string().max(48).optional() }),
  /** A slip for somebody who was put aside or is back in line: where to go, what is still to come. */
  'print-call-back': z.strictObject({ ticket: TicketId, printer: PrinterId.optional() }),
  'print-test-page': z.strictObject({ printer: PrinterId }),
  'set-slip-aside': z.strictObject({ job: JobId }),
  'change-roll': z.strictObject({ printer: PrinterId }),
  'edit-letterhead': Letterhead,
  'set-photo': z.strictObject({ staff: JobNo, picture: PhotoFile }),
  'remove-photo': z.strictObject({ staff: JobNo }),
  /** The holidays and make-up days of a year, whole; they take the place of what was known of it. */
  'import-calendar': CalendarOfYear,
  'put-up-sign': z.strictObject({
    counter: CounterNumber,
    reason: z.union([Reason, Text]),
    backInMin: z.number().int().min(1).max(480),
    goTo: z.array(CounterNumber).max(8).optional(),
    cover: z.string().max(16).optional(),
    /** Stands on the sign for everybody to read. */
    note: z.string().trim().min(1).max(60).optional(),
    /** For whoever stands in, and nobody else: kept sealed. */
    words: z.string().trim().min(1).max(200).optional(),
  }),
  'take-cover': z.strictObject({ counter: CounterNumber }),
  'release-cover': z.strictObject({ counter: CounterNumber }),
  /** Who served is ill or gone: the visitor in front goes to the head of the own line, or to another counter. */
  'pass-on-visitor': z.strictObject({ counter: CounterNumber, to: CounterNumber.optional(), reason: Reason }),
  'name-cover': z.strictObject({
    counter: CounterNumber,
    staff: z.string().min(1).max(16),
    from: Instant.optional(),
    until: Instant.optional(),
  }),
  /** `from`: only the one that begins then; without it every one of that person at that counter. */
  'withdraw-cover': z.strictObject({
    counter: CounterNumber,
    staff: z.string().min(1).max(16),
    from: Instant.optional(),
  }),
  /** 高峰期调配: somebody is asked to open a counter; they answer by opening it, or decline. */
  'ask-cover': z.strictObject({ counter: CounterNumber, staff: JobNo }),
  'ask-to-counter': z.strictObject({ counter: CounterNumber, staff: JobNo }),
  /** `alert`: its id; `since`: as the view tells it, for the same trouble may come again. */
  'take-up-alert': z.strictObject({ alert: z.string().min(1).max(120), since: Instant }),
  'request-longer-hours': LongerHoursBody,
  'approve-longer-hours': LongerHoursNamed,
  'decline-longer-hours': DeclineLongerHoursBody,
  'withdraw-longer-hours': LongerHoursNamed,
  'decline-ask': z.strictObject({ ask: z.string().regex(/^[0-9]{1,15}$/) }),
  'note-for-a': z.strictObject({ counter: CounterNumber, ticket: TicketId.optional(), text: Reason }),
  'done-with-note': z.strictObject({ note: z.string().min(1).max(32) }),
  'take-down-sign': z.strictObject({ counter: CounterNumber }),
  /** Leave. `staff`: entered by a leader in somebody's name. `emergency`: taken to hospital, exempt from the chain (004/B 17.2). */
  'request-leave': z
    .strictObject({
      kind: LeaveKind,
      from: LeavePoint,
      to: LeavePoint,
      reason: Reason,
      /** Nobody taken to hospital is asked for it; everybody else leaves one. */
      phone: ContactPhone.optional(),
      handOverTo: JobNo.optional(),
      /** Who is to stand the post meanwhile. */
      substitute: JobNo.optional(),
      /** Why it is asked for later than the hall wants: a leader's word comes first then. */
      shortNotice: Reason.optional(),
      staff: JobNo.optional(),
      emergency: z.boolean().optional(),
    })
    .refine(({ phone, emergency }) => phone !== undefined || emergency === true, { path: ['phone'] }),
  /** Signs the next step, or files it. `sealSeen`: the unit's seal is on the paper form. */
  'approve-leave': z.strictObject({
    leave: LeaveId,
    sealSeen: z.boolean().optional(),
    certificateSeen: z.boolean().optional(),
  }),
  'reject-leave': z.strictObject({ leave: LeaveId, reason: Reason }),
  'withdraw-leave': z.strictObject({ leave: LeaveId }),
  'start-leave': z.strictObject({ leave: LeaveId, handOverTo: JobNo.optional() }),
  'extend-leave': z.strictObject({ leave: LeaveId, to: LeavePoint, reason: Reason }),
  'end-leave': z.strictObject({ leave: LeaveId }),
  'delay-ticket': z.strictObject({ token: z.string().min(1).max(64), behind: z.number().int().min(1).max(10) }),
  'ask-help': z.strictObject({ needs: z.array(z.enum(helpNeeds)).max(4).optional() }),
  'answer-help': z.strictObject({ help: z.string().max(32) }),
  'cancel-help': z.strictObject({ help: z.string().max(32) }),
  'pair-device': z.strictObject({ kind: DeviceKind, label: Label }),
  'accept-device': z.strictObject({
    code: z.string().regex(/^\d{6}$/),
    label: Label.optional(),
    printer: z.string().max(48).nullable().optional(),
  }),
  'revoke-device': z.strictObject({ device: z.string().max(32) }),
  ...rotaCommands,
  ...attendanceCommands,
  ...caseCommands,
  ...breachCommands,
  ...refusalCommands,
  ...casePaperCommands,
  ...caseStepCommands,
  ...guideCommands,
  ...consultationCommands,
  ...unitCallCommands,
  ...messageCommands,
  ...agencyCommands,
  ...feeCommands,
  ...archiveCommands,
} as const;

export type CommandName = keyof typeof commands;
export type Body<Name extends CommandName> = z.infer<(typeof commands)[Name]>;

/** The key a screen makes when its button is armed: double tap, retry and reconnect are one command. */
export const IdempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
