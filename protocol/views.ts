import { z } from 'zod';
import { Material, Way } from './hall-file.ts';
import { Instant, Shape, Span, Text } from './text.ts';
import type { AttendanceView } from './attendance-view.ts';
import { type CasesDueView, HallCasesDue } from './case-due-view.ts';
import type { CasesView, CaseView } from './case-view.ts';
import type { DayStripView } from './day-strip-view.ts';
import type { CalendarView } from './calendar.ts';
import type { ConsoleView } from './console-view.ts';
import type { CounterView, DeskView } from './counter-view.ts';
import type { DutyView } from './duty-view.ts';
import type { OpenMattersView } from './open-matters-view.ts';
import type { CaseProgressView } from './case-progress.ts';
import type { GuidesView } from './guide.ts';
import type { IntakeView } from './intake-view.ts';
import type { LeaveView, MyLeaveView } from './leave-view.ts';
import type { LongerHoursView } from './longer-hours.ts';
import type { PhotosView } from './photo.ts';
import { AskAnswer, type AskedView, Peak } from './peak-view.ts';
import type { MyDayView } from './my-day-view.ts';
import type { MyMonthView } from './my-month-view.ts';
import type { MyPostView } from './my-post-view.ts';
import type { PrintersView } from './printers-view.ts';
import type { RotaPlaceView } from './rota-place-view.ts';
import type { RotaView } from './rota-view.ts';
import type { PersonRecordView, SignRecordView } from './sign-record-view.ts';
import {
  Reading,
  Absent,
  Alert,
  BoardCounter,
  CallView,
  HallHead,
  Notice,
  OnPost,
  Opening,
  PrinterNow,
  QueueWait,
} from './view-parts.ts';
import type { BreachesView, OwnBreachesView } from './breaches.ts';
import type { FeesView } from './fees-view.ts';

export * from './console-view.ts';
export * from './counter-view.ts';
export * from './leave-view.ts';
export * from './photo.ts';
export * from './my-day-view.ts';
export * from './my-month-view.ts';
export * from './my-post-view.ts';
export * from './printers-view.ts';
export * from './rota-view.ts';
export * from './view-parts.ts';

/** What each kind of screen is shown: small whole views (DESIGN §4). */

export const BoardView = z.strictObject({
  hall: HallHead,
  zone: z.strictObject({ id: z.string(), name: Text }).nullable(),
  opening: Opening,
  dutyLeader: z.string().nullable(),
  /** Newest first, at most 12: those that are drawn, and every one whose visitor has not come yet. */
  calls: z.array(CallView),
  counters: z.array(BoardCounter),
  waiting: z.array(QueueWait),
  /** Numbers called in vain and still valid. */
  missed: z.array(z.string()),
  notices: z.array(Notice),
});
export type BoardView = z.infer<typeof BoardView>;

export const KioskView = z.strictObject({
  hall: HallHead,
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
  /** How long their lines are now. What does not change with the hour is asked once, with the guides, from `/api/hall`. */
  services: z.array(
    z.strictObject({
      id: z.string(),
      waiting: z.number().int(),
      forecast: Span.nullable(),
      /** No more numbers today, although other counters still give them. */
      over: z.literal(true).optional(),
    }),
  ),
  queues: z.array(QueueWait),
  /** Counters that call nobody just now. Which lines are theirs is told by `/api/hall`. */
  absent: z.array(Absent),
  classes: z.array(z.strictObject({ id: z.string(), name: Text, rate: z.number(), basis: z.string() })),
  printers: z.array(PrinterNow),
  /** The printer this kiosk's slips go to unless it says otherwise. */
  printer: PrinterNow.nullable(),
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
  /** Changes when a guide does: ask `/api/hall` again. */
  guides: z.string(),
});
export type KioskView = z.infer<typeof KioskView>;

export const TicketView = z.strictObject({
  hall: HallHead,
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
  /** Sent on from this counter, and waiting again with the number and the time kept. */
  movedFrom: z.number().int().optional(),
  /** Counters that may call this ticket, those at work first. */
  counters: z.array(z.number().int()),
  /** Those of them that call nobody just now, and the one where this ticket lies aside. */
  absent: z.array(Absent),
  zoneName: Text,
  materials: z.array(Material),
  reading: Reading,
  returnBehind: z.number().int(),
  /** Numbers that would be called before this one if it came back now (missed tickets only). */
  wouldFollow: z.array(z.string()),
});
export type TicketView = z.infer<typeof TicketView>;

export const HallView = z.strictObject({
  hall: HallHead,
  opening: Opening,
  dutyLeader: z.string().nullable(),
  counters: z.array(
    BoardCounter.extend({
      since: Instant.nullable(),
      queues: z.array(z.string()),
      /** Whose post it is, where somebody else stands it. */
      standsFor: z.string().optional(),
      /** Of a closed counter: who stands by for it and is free, first of all. */
      standBy: z.string().optional(),
    }),
  ),
  waiting: z.array(
    QueueWait.extend({
      oldestSince: Instant.nullable(),
      /** How many have waited as long as the hall calls too long. */
      late: z.number().int(),
    }),
  ),
  /** From where on the hall calls a queue crowded. */
  peakAt: z.strictObject({ waiting: z.number().int(), waitMin: z.number().int() }),
  /** Crowded queues, the longest wait first, each with what could be done. */
  peaks: z.array(Peak),
  /** Who was asked to a counter in the last half hour and has not come. */
  asks: z.array(AskAnswer),
  counts: z.strictObject({
    issued: z.number().int(),
    waiting: z.number().int(),
    served: z.number().int(),
    left: z.number().int(),
    forecastHits: z.number().int(),
    forecastsScored: z.number().int(),
    /** Today: opening time in which nobody stood where somebody had to, the counters that had to be open, the time the hall has been open. */
    unattendedMin: z.number().int(),
    countersDue: z.number().int(),
    openMin: z.number().int(),
    /** Cases past their date; not told by a hall that keeps no cases. */
    casesOverdue: z.number().int().optional(),
    /** Of these, since the last working day. */
    casesOverdueFresh: z.number().int().optional(),
  }),
  casesDue: HallCasesDue.optional(),
  /** How the forecasts of each hour held. */
  accuracy: z.array(z.strictObject({ at: Instant, scored: z.number().int(), hits: z.number().int() })),
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
  printers: z.array(PrinterNow),
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
// biome-ignore format: one line a topic
export type ViewOf<Topic extends string> =
  Topic extends 'board' | `board/${string}` ? BoardView
  : Topic extends `counter/${string}` ? CounterView
  : Topic extends `desk/${string}` ? DeskView
  : Topic extends `console/${string}` ? ConsoleView
  : Topic extends `intake/${string}` ? IntakeView
  : Topic extends 'kiosk' ? KioskView
  : Topic extends 'calendar' ? CalendarView
  : Topic extends `rota/${string}` ? RotaView
  : Topic extends `rota-place/${string}` ? RotaPlaceView
  : Topic extends `ticket/${string}` ? TicketView
  : Topic extends 'guides' ? GuidesView
  : Topic extends `case-progress/${string}` ? CaseProgressView
  : Topic extends 'hall' ? HallView
  : Topic extends 'attendance' ? AttendanceView
  : Topic extends `duty/${string}/${string}` ? DayStripView
  : Topic extends 'duty' | `duty/${string}` ? DutyView
  : Topic extends `sign-record/${string}/${string}` ? PersonRecordView
  : Topic extends `sign-record/${string}` ? SignRecordView
  : Topic extends `asked/${string}` ? AskedView
  : Topic extends 'photos' ? PhotosView
  : Topic extends 'printers' ? PrintersView
  : Topic extends `case/${string}` ? CaseView
  : Topic extends 'breaches' ? BreachesView
  : Topic extends `breaches/${string}` ? OwnBreachesView
  : Topic extends 'fees' ? FeesView
  : Topic extends 'cases/due' | `cases/due/${string}` ? CasesDueView
  : Topic extends `open-matters/${string}` ? OpenMattersView
  : Topic extends `cases/${string}` ? CasesView
  : Topic extends 'leave' ? LeaveView
  : Topic extends `leave/${string}` ? MyLeaveView
  : Topic extends `my-post/${string}` ? MyPostView
  : Topic extends `my-day/${string}` ? MyDayView
  : Topic extends `longer-hours/${string}` ? LongerHoursView
  : Topic extends `my-month/${string}` ? MyMonthView
  : never;
