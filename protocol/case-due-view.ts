import { z } from 'zod';
import { Instant, Text } from './text.ts';

const Day = z.string();
const Person = z.object({ jobNo: z.string(), name: z.string() });

/** A case in a list of what is due. `days`: working days past its limit, until it, or without a movement, as the list says. */
export const DueLine = z.strictObject({
  id: z.string(),
  number: z.string(),
  serviceName: Text,
  unitName: Text,
  holder: Person,
  on: Day.nullable(),
  days: z.number().int(),
});
export type DueLine = z.infer<typeof DueLine>;

/** `count`: 1000 is that many or more. */
const DueList = z.strictObject({ count: z.number().int(), lines: z.array(DueLine) });

const Listed = <Line extends z.ZodType>(line: Line) =>
  z.strictObject({ count: z.number().int(), lines: z.array(line) });

/** What those who lead the hall look at each morning. The first twelve of each list. Topic `cases/due`; of a chief `cases/due/DEPARTMENT`. */
export const CasesDueView = z.strictObject({
  today: Day,
  /** Past the promised day, or not handed over in ten days; `fresh`: since the last working day. */
  overdue: DueList.extend({ fresh: z.number().int() }),
  /**
   * Due on the next working day. `recalled`: so many of them the units were told to bring back, `returned`: so many lie at the counter. For those
   * not yet decided today is the last day to tell of a delay.
   */
  next: DueList.extend({ on: Day, recalled: z.number().int(), returned: z.number().int() }),
  /** No movement for as long as the hall calls stalled. */
  stalled: DueList,
  /** Decided, and to be handed over by the next working day or before. */
  deliver: DueList,
  /** 000/C 16: approved, and nobody has the certificate yet. */
  uncertified: DueList,
  /** Papers in nobody's hands. */
  unserved: z.array(
    z.strictObject({ case: z.string(), number: z.string(), paper: z.string(), at: Instant, by: Person }),
  ),
  /** Notices that asked for more than the first, not judged yet. */
  breaches: z.array(
    z.strictObject({ case: z.string(), number: z.string(), notice: z.string(), at: Instant, staff: Person }),
  ),
  /** 000/C 三(1): refused although every material was there, and nobody else has looked at it. The oldest first. */
  refused: Listed(
    z.strictObject({
      case: z.string(),
      number: z.string(),
      serviceName: Text,
      unitName: Text,
      paper: z.string(),
      /** Null in the list of a chief, of another unit's refusal. */
      reason: z.string().nullable(),
      at: Instant,
      by: Person,
    }),
  ),
  /** Files of the archive past the day they were to be back. `days`: calendar days. */
  loans: Listed(
    z.strictObject({
      case: z.string(),
      number: z.string(),
      index: z.string(),
      until: Day,
      days: z.number().int(),
      by: Person,
    }),
  ),
  /** Charged and not paid though the result is ready, or longer than the hall waits; `days`: working days since. */
  fees: Listed(
    z.strictObject({
      case: z.string(),
      number: z.string(),
      serviceName: Text,
      name: Text,
      slip: z.string().nullable(),
      amountYuan: z.number(),
      days: z.number().int(),
      ready: z.boolean(),
      by: Person,
    }),
  ).extend({ yuan: z.number() }),
});
export type CasesDueView = z.infer<typeof CasesDueView>;

/** 逾期与将到期: what the supervisor's page of the hall shows of it. */
export const HallCasesDue = z.strictObject({
  overdue: z.array(DueLine),
  next: z.strictObject({ on: Day, recalled: z.number().int(), returned: z.number().int() }),
});
export type HallCasesDue = z.infer<typeof HallCasesDue>;
