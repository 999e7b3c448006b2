import { z } from 'zod';
import { ClockSpan, DutyKind, MeetingAnswer, RotaFindingAnswer } from './rota-settings.ts';
import { Instant, Text } from './text.ts';
import { HallHead } from './view-parts.ts';

/** The rota of a month, for those who plan it: small enough to be sent whole with every change. */
export const RotaView = z.strictObject({
  hall: HallHead,
  month: z.string(),
  today: z.string(),
  days: z.array(
    z.strictObject({
      day: z.string(),
      hours: z.array(ClockSpan),
      /** Job number of the leader on duty. */
      leader: z.string().nullable(),
      /** How much of it is not as it should be. */
      findings: z.number().int(),
    }),
  ),
  /** Every shift of the month; cells name one by its place in this list, counted from 1. */
  shifts: z.array(z.strictObject({ id: z.string(), name: Text })),
  /**
   * One cell a day: job numbers with a blank between. `1001`: at the front on every shift of that day; `1001/2`: on the second
   * shift of the list alone; `+1002`: stands by for this counter. `=A` and `=B` are the counter's own.
   */
  counters: z.array(
    z.strictObject({
      number: z.number().int(),
      name: Text,
      a: z.string().nullable(),
      b: z.string().nullable(),
      days: z.array(z.string()),
      /** A letter a day: `e` somebody is missing, `b` A and B both away, `m` a meeting without cover, `p` its people cannot as planned, `.` well. */
      marks: z.string(),
    }),
  ),
  /** The duties of the whole hall, in cells of the same kind. */
  standBy: z.array(z.string()),
  noonDuty: z.array(z.string()),
  restDayDuty: z.array(z.string()),
  meetings: z.array(MeetingAnswer.omit({ day: true }).extend({ days: z.array(z.string()) })),
  /** The first of what is not as it should be, that of one kind and day together. */
  findings: z.array(RotaFindingAnswer),
  findingsTotal: z.number().int(),
  /** Names of everybody who is in it, or could be. */
  names: z.record(z.string(), z.string()),
  filing: z.strictObject({
    dueDay: z.string().nullable(),
    filed: z.strictObject({ at: Instant, by: z.string(), late: z.boolean() }).nullable(),
  }),
  /** The newest changes since it was filed. */
  changes: z.array(
    z.strictObject({
      at: Instant,
      by: z.string(),
      reason: z.string(),
      what: z.string(),
      day: z.string(),
      count: z.number().int(),
    }),
  ),
});
export type RotaView = z.infer<typeof RotaView>;

/** A person's own month: where they are when, which meetings they go to, which days they lead. */
export const MyRotaView = z.strictObject({
  month: z.string(),
  days: z.array(
    z.strictObject({
      day: z.string(),
      duties: z.array(
        z.strictObject({
          kind: DutyKind,
          counter: z.number().int().nullable(),
          shift: z.string(),
          hours: z.array(ClockSpan),
        }),
      ),
      meetings: z.array(z.strictObject({ id: z.string(), from: z.string(), to: z.string(), what: Text })),
      leads: z.boolean(),
    }),
  ),
});
export type MyRotaView = z.infer<typeof MyRotaView>;
