import { z } from 'zod';
import { Way } from './hall-file.ts';
import { Instant, Shape, Span, Text } from './text.ts';

/** The parts that several views share. */

export const counterStates = ['closed', 'free', 'calling', 'serving', 'away', 'unattended'] as const;
export const CounterState = z.enum(counterStates);
export type CounterState = z.infer<typeof CounterState>;

/** Who stands the post, as the regulations want it shown over the counter. */
export const OnPost = z.strictObject({
  name: z.string(),
  title: Text.nullable(),
  jobNo: z.string(),
  as: z.enum(['A', 'B', 'substitute']),
  /** Whose post it is, while B or a substitute stands it. */
  of: z.string().optional(),
});
export type OnPost = z.infer<typeof OnPost>;

/** Where somebody of the staff is now, by statement or by evidence. */
export const PersonNow = z.strictObject({
  jobNo: z.string(),
  name: z.string(),
  state: z.enum(['on-post', 'free', 'away', 'not-here']),
  /** The counter they stand at, also while they are away from it. */
  counter: z.number().int().nullable(),
  since: Instant.nullable(),
  /** Who is away: when back, as far as it was said, and why. */
  until: Instant.nullable(),
  ground: z.string().nullable(),
  reason: Text.nullable(),
});
export type PersonNow = z.infer<typeof PersonNow>;

export const Sign = z.strictObject({
  reason: Text,
  since: Instant,
  backAt: Instant,
  goTo: z.array(z.number().int()),
  cover: z.strictObject({ name: z.string(), jobNo: z.string() }).nullable(),
  note: z.string().optional(),
});
export type Sign = z.infer<typeof Sign>;

/** A counter of somebody's line that calls nobody just now: away with a sign, or unattended. */
export const Absent = z.strictObject({
  number: z.number().int(),
  state: z.enum(['away', 'unattended']),
  reason: Text.nullable(),
  backAt: Instant.nullable(),
});
export type Absent = z.infer<typeof Absent>;

export const HallHead = z.strictObject({
  name: Text,
  code: z.string(),
  practice: z.boolean(),
  complaintsPhone: z.string().nullable(),
  boardDistanceM: z.number(),
});

/** Is the hall open, may numbers be taken, until when, and when next. `today` lists opening times as HH:MM. */
export const Opening = z.strictObject({
  now: z.boolean(),
  issuing: z.boolean(),
  why: z.enum(['open', 'not-yet', 'noon', 'last-issue-past', 'closed-today', 'closed', 'practice']),
  today: z.array(z.tuple([z.string(), z.string()])),
  until: Instant.nullable(),
  lastIssueAt: Instant.nullable(),
  nextOpenAt: Instant.nullable(),
  /** Of a day some or all counters keep open longer: until when as usual, until when at the latest, and which (none named: all). HH:MM. */
  longer: z.strictObject({ usual: z.string(), until: z.string(), counters: z.array(z.number().int()) }).optional(),
});
export type Opening = z.infer<typeof Opening>;

/**
 * A call. What it takes to announce it and to draw it large is told only while that may be: views are sent whole with every
 * change, and most calls in them are past.
 */
export const CallView = z.strictObject({
  id: z.string(),
  number: z.string(),
  counter: z.number().int(),
  counterName: Text,
  service: Text,
  times: z.number().int(),
  at: Instant,
  /** `calling` until the visitor is served or missed. */
  state: z.enum(['calling', 'arrived', 'missed', 'over']),
  announce: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Where its words are to be had as sound, in the languages the hub speaks; only while the call may still be announced. */
  clips: z.strictObject({ zh: z.string().optional(), en: z.string().optional() }).optional(),
  /** On boards, of a call drawn large: the newest, and those that may still be announced. */
  way: Way.optional(),
  /** The same, on the board of the whole hall; a zone's board names its zone once. */
  zoneName: Text.optional(),
  shape: Shape.optional(),
});
export type CallView = z.infer<typeof CallView>;

/** A counter on a board. What is not there has nothing to say. */
export const BoardCounter = z.strictObject({
  number: z.number().int(),
  name: Text,
  zone: z.string(),
  state: CounterState,
  ticket: z.string().nullable(),
  staff: OnPost.optional(),
  sign: Sign.nullable(),
  /** Since when nobody is there. */
  since: Instant.optional(),
  /** Where the people of a counter without a sign that is not working are served now; a sign names it itself. */
  goTo: z.array(z.number().int()).optional(),
  /** The way to the first counter where they are sent. */
  goToWay: Way.optional(),
  opensAt: Instant.optional(),
});
export type BoardCounter = z.infer<typeof BoardCounter>;

export const QueueWait = z.strictObject({
  queue: z.string(),
  name: Text,
  zone: z.string(),
  count: z.number().int(),
  forecast: Span.nullable(),
  counters: z.array(z.number().int()),
});
export type QueueWait = z.infer<typeof QueueWait>;

export const Notice = z.strictObject({ id: z.string(), text: Text });
export type Notice = z.infer<typeof Notice>;

/** A printer as screens are told of it. */
export const PrinterNow = z.strictObject({
  id: z.string(),
  name: Text.nullable(),
  ok: z.boolean(),
  /** A code, such as `paper-out`; of a printer that is well, `paper-low` at most. */
  detail: z.string().nullable(),
  /** It answers no question: its slips are sent, not confirmed. */
  mute: z.boolean(),
  /** About how many more slips its roll gives. */
  slipsLeft: z.number().int(),
  /** Who prints in its stead now. */
  standIn: z.string().nullable(),
});
export type PrinterNow = z.infer<typeof PrinterNow>;

/** One step of what was done about an alert. */
export const AlertStep = z.strictObject({
  at: Instant,
  what: z.enum(['told', 'told-nobody', 'reminded', 'asked', 'declined', 'came', 'named', 'reported', 'taken']),
  by: z.string().nullable(),
  whom: z.string().nullable(),
  /** Who took it up, by job number: two people may have one name. */
  jobNo: z.string().optional(),
});
export type AlertStep = z.infer<typeof AlertStep>;

/** Something in the hall that somebody should look after now. */
export const Alert = z.strictObject({
  id: z.string(),
  code: z.enum([
    'board-dark',
    'board-mute',
    'printer-down',
    'paper-low',
    'slip-failed',
    'help-asked',
    'sign-overdue',
    'sign-due',
    'off-post',
    'cover-needed',
    'unattended',
    'crowded',
    'cover-asked',
    'longer-asked',
    'notes-left',
    'ask-unanswered',
    'calendar-missing',
    'paper-unserved',
    'case-silent',
    'notice-approval',
    'breach-steps',
    'breach-told',
    'breach-appeals',
    'refusals-to-audit',
    'loans-overdue',
    'fees-unpaid',
    'rota-due',
    'no-duty-leader',
    'leave-overdue',
    'leave-unstarted',
    'opening-due',
    'closing-due',
    'case-recall',
    'case-overdue',
    'case-sent',
    'cases-overdue',
    'unit-called',
    'answer-due',
    'answer-overdue',
    'message-due',
    'left-with-visitor',
  ]),
  /** What it is about: a board's label, a printer, a counter number, a ticket number. */
  about: z.string(),
  since: Instant,
  /** 来往: who was told and asked, what they said, who sees to it; in order. */
  trail: z.array(AlertStep).optional(),
});
export type Alert = z.infer<typeof Alert>;

/** What can be read about the matter: its guide, and its model forms by name, in the guide's order. Null where it has no guide. */
export const Reading = z.strictObject({ samples: z.array(Text) }).nullable();
export type Reading = z.infer<typeof Reading>;
