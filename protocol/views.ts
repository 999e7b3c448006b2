import { z } from 'zod';
import { Material, Way } from './hall-file.ts';
import { Instant, Shape, Span, Text } from './text.ts';

/** What each kind of screen is shown: small whole views (DESIGN §4). */

export const counterStates = ['closed', 'free', 'calling', 'serving', 'away', 'unattended'] as const;
export const CounterState = z.enum(counterStates);
export type CounterState = z.infer<typeof CounterState>;

/** Who stands the post, as the regulations want it shown over the counter. */
export const OnPost = z.strictObject({
  name: z.string(),
  title: Text.nullable(),
  jobNo: z.string(),
  as: z.enum(['A', 'B', 'substitute']),
});
export type OnPost = z.infer<typeof OnPost>;

export const Sign = z.strictObject({
  reason: Text,
  since: Instant,
  backAt: Instant,
  goTo: z.array(z.number().int()),
  cover: z.strictObject({ name: z.string(), jobNo: z.string() }).nullable(),
});
export type Sign = z.infer<typeof Sign>;

const Hall = z.strictObject({
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
});
export type Opening = z.infer<typeof Opening>;

export const CallView = z.strictObject({
  id: z.string(),
  number: z.string(),
  counter: z.number().int(),
  counterName: Text,
  zone: z.string(),
  zoneName: Text,
  way: Way.nullable(),
  service: Text,
  times: z.number().int(),
  at: Instant,
  /** `calling` until the visitor is served or missed. */
  state: z.enum(['calling', 'arrived', 'missed', 'over']),
  announce: z.strictObject({ zh: z.string(), en: z.string() }),
  clips: z.strictObject({ zh: z.string().nullable(), en: z.string().nullable() }),
  shape: Shape.optional(),
});
export type CallView = z.infer<typeof CallView>;

const BoardCounter = z.strictObject({
  number: z.number().int(),
  name: Text,
  zone: z.string(),
  state: CounterState,
  ticket: z.string().nullable(),
  since: Instant.nullable(),
  staff: OnPost.nullable(),
  sign: Sign.nullable(),
  /** Where the people of a counter that is not working are served now. */
  goTo: z.array(z.number().int()),
  opensAt: Instant.nullable(),
});
export type BoardCounter = z.infer<typeof BoardCounter>;

const QueueWait = z.strictObject({
  queue: z.string(),
  name: Text,
  zone: z.string(),
  count: z.number().int(),
  forecast: Span.nullable(),
  counters: z.array(z.number().int()),
});
export type QueueWait = z.infer<typeof QueueWait>;

const Notice = z.strictObject({ id: z.string(), kind: z.enum(['info', 'missed', 'practice']), text: Text });

export const BoardView = z.strictObject({
  hall: Hall,
  zone: z.strictObject({ id: z.string(), name: Text }).nullable(),
  opening: Opening,
  dutyLeader: z.string().nullable(),
  /** Newest first, at most 12. */
  calls: z.array(CallView),
  counters: z.array(BoardCounter),
  waiting: z.array(QueueWait),
  /** Numbers called in vain and still valid. */
  missed: z.array(z.string()),
  notices: z.array(Notice),
});
export type BoardView = z.infer<typeof BoardView>;

export const CounterView = z.strictObject({
  hall: Hall,
  number: z.number().int(),
  name: Text,
  zone: z.string(),
  zoneName: Text,
  accessible: z.boolean(),
  state: CounterState,
  since: Instant.nullable(),
  ticket: z.string().nullable(),
  call: CallView.nullable(),
  staff: OnPost.nullable(),
  sign: Sign.nullable(),
  goTo: z.array(z.number().int()),
  opensAt: Instant.nullable(),
  queues: z.array(z.strictObject({ code: z.string(), name: Text })),
  services: z.array(Text),
});
export type CounterView = z.infer<typeof CounterView>;

/** What the visitor in front of the counter is shown: never more about them than they brought. */
export const DeskView = CounterView.extend({
  serving: z
    .strictObject({
      number: z.string(),
      service: Text,
      since: Instant,
      promisedDays: z.number().int(),
      fees: z.array(z.strictObject({ name: Text, amountYuan: z.number() })),
      materials: z.array(Material),
    })
    .nullable(),
});
export type DeskView = z.infer<typeof DeskView>;

/** Why a ticket stands where it stands: its score (rate × minutes waited) and whom it passes or lets pass. */
export const Why = z.strictObject({
  code: z.enum(['arrival', 'priority', 'lets-pass', 'appointment', 'returned', 'transferred', 'delayed']),
  rate: z.number(),
  score: z.number(),
  over: z.string().nullable(),
  basis: z.string().nullable(),
});
export type Why = z.infer<typeof Why>;

export const ConsoleTicket = z.strictObject({
  id: z.string(),
  number: z.string(),
  queue: z.string(),
  service: Text,
  serviceId: z.string(),
  class: z.string().nullable(),
  className: Text.nullable(),
  state: z.string(),
  issuedAt: Instant,
  firstWaitedAt: Instant,
  waitedS: z.number().int(),
  forecast: Span.nullable(),
  why: Why.nullable(),
  /** Masked, as every view shows it. */
  holder: z
    .strictObject({ name: z.string().optional(), idNo: z.string().optional(), phone: z.string().optional() })
    .nullable(),
  deaf: z.boolean(),
  note: z.string().nullable(),
});
export type ConsoleTicket = z.infer<typeof ConsoleTicket>;

const Alert = z.strictObject({
  id: z.string(),
  code: z.enum([
    'board-dark',
    'board-mute',
    'printer-down',
    'slip-failed',
    'help-asked',
    'sign-overdue',
    'unattended',
    'calendar-missing',
  ]),
  /** What it is about: a board's label, a printer, a counter number, a ticket number. */
  about: z.string(),
  since: Instant,
});
export type Alert = z.infer<typeof Alert>;

const Screen = z.strictObject({ label: z.string(), shownAt: Instant.nullable(), spokenAt: Instant.nullable() });

export const ConsoleView = CounterView.extend({
  opening: Opening,
  post: z.strictObject({ a: OnPost.nullable(), b: OnPost.nullable() }),
  current: ConsoleTicket.extend({
    materials: z.array(Material),
    guide: z.strictObject({ promisedDays: z.number().int(), statutoryDays: z.number().int() }),
    calledAt: Instant.nullable(),
    begunAt: Instant.nullable(),
    /** What this service usually takes: half and nine tenths are done by then. */
    usualS: Span,
    recalls: z.number().int(),
  }).nullable(),
  /** In calling order, the first 50. */
  waiting: z.array(ConsoleTicket),
  counts: z.strictObject({
    waiting: z.number().int(),
    queues: z.array(z.strictObject({ queue: z.string(), name: Text, count: z.number().int() })),
    held: z.number().int(),
    missed: z.number().int(),
    servedToday: z.number().int(),
    forecastHits: z.number().int(),
    forecastsScored: z.number().int(),
  }),
  held: z.array(ConsoleTicket),
  missed: z.array(ConsoleTicket),
  /** Who has shown the present call: boards and signs that reported, of those connected, and on how many it was spoken. */
  seen: z.strictObject({
    boards: z.number().int(),
    of: z.number().int(),
    spoken: z.number().int(),
    screens: z.array(Screen),
  }),
  alerts: z.array(Alert),
  printers: z.array(z.strictObject({ id: z.string(), ok: z.boolean(), detail: z.string().nullable() })),
  rules: z.strictObject({
    recallsBeforeMissed: z.number().int(),
    returnBehind: z.number().int(),
    awayReasons: z.array(Text),
    awayMaxMin: z.number().int(),
  }),
  /** For transfer and for "go to": every counter and its state. */
  counters: z.array(
    z.strictObject({ number: z.number().int(), name: Text, state: CounterState, queues: z.array(z.string()) }),
  ),
});
export type ConsoleView = z.infer<typeof ConsoleView>;

export const KioskView = z.strictObject({
  hall: Hall,
  opening: Opening,
  departments: z.array(
    z.strictObject({
      id: z.string(),
      name: Text,
      short: Text,
      hint: Text.nullable(),
      waiting: z.number().int(),
      forecast: Span.nullable(),
    }),
  ),
  services: z.array(
    z.strictObject({
      id: z.string(),
      name: Text,
      department: z.string(),
      queue: z.string(),
      waiting: z.number().int(),
      forecast: Span.nullable(),
    }),
  ),
  queues: z.array(QueueWait),
  classes: z.array(z.strictObject({ id: z.string(), name: Text, rate: z.number(), basis: z.string() })),
  printers: z.array(z.strictObject({ id: z.string(), ok: z.boolean(), detail: z.string().nullable() })),
  /** The printer this kiosk's slips go to unless it says otherwise. */
  printer: z.strictObject({ id: z.string(), ok: z.boolean(), detail: z.string().nullable() }).nullable(),
  helps: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(['asked', 'answered']),
      by: z.string().nullable(),
      at: Instant,
      answeredAt: Instant.nullable(),
    }),
  ),
  notices: z.array(Notice),
});
export type KioskView = z.infer<typeof KioskView>;

export const TicketView = z.strictObject({
  hall: Hall,
  opening: Opening,
  ticket: z.strictObject({
    id: z.string(),
    number: z.string(),
    queue: z.string(),
    queueName: Text,
    service: z.string(),
    serviceName: Text,
    class: z.string().nullable(),
    className: Text.nullable(),
    state: z.string(),
    businessDay: z.string(),
    issuedAt: Instant,
    calledAt: Instant.nullable(),
    begunAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
    shape: Shape.nullable(),
  }),
  ahead: z.number().int(),
  forecast: Span.nullable(),
  usualS: Span,
  passedBy: z.array(
    z.strictObject({
      number: z.string(),
      why: z.strictObject({ code: z.string(), className: Text.nullable(), basis: z.string().nullable() }),
    }),
  ),
  counter: z
    .strictObject({
      number: z.number().int(),
      name: Text,
      zoneName: Text,
      way: Way.nullable(),
      staff: OnPost.nullable(),
    })
    .nullable(),
  call: z.strictObject({ id: z.string(), times: z.number().int(), at: Instant }).nullable(),
  /** Counters that may call this ticket, those at work first. */
  counters: z.array(z.number().int()),
  zoneName: Text,
  materials: z.array(Material),
  returnBehind: z.number().int(),
  /** Numbers that would be called before this one if it came back now (missed tickets only). */
  wouldFollow: z.array(z.string()),
});
export type TicketView = z.infer<typeof TicketView>;

export const HallView = z.strictObject({
  hall: Hall,
  opening: Opening,
  dutyLeader: z.string().nullable(),
  counters: z.array(BoardCounter.extend({ queues: z.array(z.string()) })),
  waiting: z.array(QueueWait.extend({ oldestSince: Instant.nullable() })),
  counts: z.strictObject({
    issued: z.number().int(),
    waiting: z.number().int(),
    served: z.number().int(),
    left: z.number().int(),
    forecastHits: z.number().int(),
    forecastsScored: z.number().int(),
  }),
  boards: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      topic: z.string(),
      sound: z.enum(['clips', 'browser', 'none', 'unknown']),
      connected: z.boolean(),
      shownAt: Instant.nullable(),
    }),
  ),
  printers: z.array(z.strictObject({ id: z.string(), ok: z.boolean(), detail: z.string().nullable() })),
  helps: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(['asked', 'answered']),
      by: z.string().nullable(),
      at: Instant,
      from: z.string(),
      needs: z.array(z.string()),
    }),
  ),
  devices: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      label: z.string(),
      state: z.enum(['pending', 'accepted', 'revoked']),
      printer: z.string().nullable(),
      connected: z.boolean(),
    }),
  ),
  alerts: z.array(Alert),
});
export type HallView = z.infer<typeof HallView>;

/** Which view each topic shows. */
export type ViewOf<Topic extends string> = Topic extends 'board' | `board/${string}`
  ? BoardView
  : Topic extends `counter/${string}`
    ? CounterView
    : Topic extends `desk/${string}`
      ? DeskView
      : Topic extends `console/${string}`
        ? ConsoleView
        : Topic extends 'kiosk'
          ? KioskView
          : Topic extends `ticket/${string}`
            ? TicketView
            : Topic extends 'hall'
              ? HallView
              : never;
