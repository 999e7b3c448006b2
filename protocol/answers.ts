import { z } from 'zod';
import { consultationAnswers } from './consultation.ts';
import { unitCallAnswers } from './unit-call.ts';
import { messageAnswers } from './colleague-message.ts';
import { agencyAnswers } from './agency.ts';
import { feeAnswers } from './case-fees.ts';
import { archiveAnswers } from './case-archive.ts';
import { attendanceAnswers } from './attendance-commands.ts';
import { caseAnswers } from './case-commands.ts';
import { caseStepAnswers } from './case-step-commands.ts';
import { CalendarYear } from './calendar.ts';
import { documents } from './documents.ts';
import { guideAnswers } from './guide.ts';
import { LeaveAnswer } from './leave-view.ts';
import { LongerHours } from './longer-hours.ts';
import { Letterhead } from './letterhead.ts';
import { rotaAnswers } from './rota-commands.ts';
import { CoverAnswer, NoteForA } from './duty-view.ts';
import { AskAnswer } from './peak-view.ts';
import { Sign } from './views.ts';
import { Instant, Span } from './text.ts';
import { breachAnswers } from './breaches.ts';
import { refusalAnswers } from './refusal-audit.ts';

export const ticketStates = ['waiting', 'called', 'serving', 'held', 'missed', 'served', 'left', 'cancelled'] as const;
export const TicketState = z.enum(ticketStates);
export type TicketState = z.infer<typeof TicketState>;

/** A ticket as a command answers it. `token` opens the visitor's own page. */
export const Ticket = z.strictObject({
  id: z.string(),
  token: z.string(),
  number: z.string(),
  queue: z.string(),
  service: z.string(),
  class: z.string().nullable(),
  state: TicketState,
  businessDay: z.string(),
  issuedAt: Instant,
  ahead: z.number().int(),
  forecast: Span.nullable(),
  counter: z.number().int().nullable(),
  shape: z.string().nullable(),
  holder: z
    .strictObject({ name: z.string().optional(), idNo: z.string().optional(), phone: z.string().optional() })
    .nullable(),
});
export type Ticket = z.infer<typeof Ticket>;

/** One summons of a ticket to a counter; `times` counts from 1 with every recall. */
export const Call = z.strictObject({
  id: z.string(),
  ticket: z.string(),
  number: z.string(),
  counter: z.number().int(),
  times: z.number().int(),
  at: Instant,
});
export type Call = z.infer<typeof Call>;

export const Job = z.strictObject({
  id: z.string(),
  printer: z.string(),
  document: z.enum(documents),
  ticket: z.string().nullable(),
  reprint: z.number().int(),
  state: z.string(),
});
export const Device = z.strictObject({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  state: z.enum(['pending', 'accepted', 'revoked']),
  printer: z.string().nullable(),
});
export const CounterAnswer = z.strictObject({
  number: z.number().int(),
  state: z.string(),
  staff: z.unknown().nullable(),
});
const Help = z.strictObject({
  id: z.string(),
  at: Instant,
  state: z.enum(['asked', 'answered', 'over']),
  by: z.string().nullable(),
});

/** What each command answers beside `seq`. */
export const answers = {
  'issue-ticket': z.object({ ticket: Ticket }),
  'open-counter': z.object({ counter: CounterAnswer }),
  'close-counter': z.object({ counter: CounterAnswer }),
  'call-next': z.object({ call: Call, ticket: Ticket }),
  'call-ticket': z.object({ call: Call, ticket: Ticket }),
  recall: z.object({ call: Call }),
  'begin-service': z.object({ ticket: Ticket }),
  'finish-service': z.object({ ticket: Ticket }),
  'mark-missed': z.object({ ticket: Ticket }),
  'return-ticket': z.object({ ticket: Ticket, behind: z.number().int() }),
  'hold-ticket': z.object({ ticket: Ticket }),
  'resume-ticket': z.object({ ticket: Ticket }),
  'transfer-ticket': z.object({ ticket: Ticket }),
  'cancel-ticket': z.object({ ticket: Ticket }),
  'reprint-ticket': z.object({ job: Job }),
  'print-call-back': z.object({ job: Job }),
  'reprint-paper': z.object({ job: Job }),
  'open-paper': z.object({ page: z.string() }),
  'issue-collection-ticket': z.object({ ticket: Ticket }),
  'print-test-page': z.object({ job: Job }),
  'print-sample': z.object({ job: Job }),
  'set-slip-aside': z.object({ job: z.string() }),
  'change-roll': z.object({}),
  'edit-letterhead': z.object({ letterhead: Letterhead }),
  'set-photo': z.object({ photo: z.string() }),
  'remove-photo': z.object({}),
  'import-calendar': z.object({ year: CalendarYear }),
  'put-up-sign': z.object({ sign: Sign }),
  'take-cover': z.object({ cover: CoverAnswer }),
  'release-cover': z.object({ cover: z.null() }),
  'name-cover': z.object({ cover: CoverAnswer }),
  'withdraw-cover': z.object({ cover: z.null() }),
  'pass-on-visitor': z.object({ ticket: Ticket }),
  'take-up-alert': z.object({ taken: z.object({ name: z.string(), at: Instant }) }),
  'ask-cover': z.object({ ask: AskAnswer }),
  'ask-to-counter': z.object({ ask: AskAnswer }),
  'request-longer-hours': z.object({ longerHours: LongerHours }),
  'approve-longer-hours': z.object({ longerHours: LongerHours }),
  'decline-longer-hours': z.object({ longerHours: LongerHours }),
  'withdraw-longer-hours': z.object({ longerHours: LongerHours }),
  'decline-ask': z.object({ ask: AskAnswer }),
  'note-for-a': z.object({ note: NoteForA }),
  'done-with-note': z.object({}),
  'take-down-sign': z.object({ sign: z.null() }),
  'request-leave': z.object({ leave: LeaveAnswer }),
  'approve-leave': z.object({ leave: LeaveAnswer }),
  'reject-leave': z.object({ leave: LeaveAnswer }),
  'withdraw-leave': z.object({ leave: LeaveAnswer }),
  'start-leave': z.object({ leave: LeaveAnswer }),
  'extend-leave': z.object({ leave: LeaveAnswer }),
  'end-leave': z.object({ leave: LeaveAnswer }),
  'delay-ticket': z.object({ ticket: Ticket }),
  'ask-help': z.object({ help: Help }),
  'answer-help': z.object({ help: Help }),
  'cancel-help': z.object({ help: Help }),
  'pair-device': z.object({ device: Device, code: z.string(), token: z.string(), expiresAt: Instant }),
  'accept-device': z.object({ device: Device }),
  'revoke-device': z.object({ device: Device }),
  ...caseAnswers,
  ...breachAnswers,
  ...refusalAnswers,
  ...caseStepAnswers,
  ...rotaAnswers,
  ...attendanceAnswers,
  ...guideAnswers,
  ...consultationAnswers,
  ...unitCallAnswers,
  ...messageAnswers,
  ...agencyAnswers,
  ...feeAnswers,
  ...archiveAnswers,
} as const;
