import { z } from 'zod';
import { Letterhead } from './letterhead.ts';
import { Instant, Language, Text } from './text.ts';

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

/** A ticket holder, as told. Sealed before it touches the disk. */
export const Holder = z.strictObject({
  name: z.string().trim().min(1).max(64).optional(),
  idNo: z
    .string()
    .trim()
    .min(4)
    .max(32)
    .regex(/^[0-9A-Za-z()-]+$/)
    .optional(),
  phone: z
    .string()
    .trim()
    .min(5)
    .max(24)
    .regex(/^[0-9+ -]+$/)
    .optional(),
});
export type Holder = z.infer<typeof Holder>;

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
  'finish-service': z.strictObject({ ticket: TicketId, outcome: z.string().trim().min(1).max(48).optional() }),
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
  'put-up-sign': z.strictObject({
    counter: CounterNumber,
    reason: z.union([Reason, Text]),
    backInMin: z.number().int().min(1).max(480),
    goTo: z.array(CounterNumber).max(8).optional(),
    cover: z.string().max(16).optional(),
  }),
  'take-down-sign': z.strictObject({ counter: CounterNumber }),
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
} as const;

export type CommandName = keyof typeof commands;
export type Body<Name extends CommandName> = z.infer<(typeof commands)[Name]>;

/** The key a screen makes when its button is armed: double tap, retry and reconnect are one command. */
export const IdempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
