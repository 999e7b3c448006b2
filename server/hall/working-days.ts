import type { CountedDay, Day, DayReason } from '../../protocol/working-days.ts';
import type { Calendar } from './calendar.ts';
import { nextDay, weekdayOf } from './local-time.ts';

/** Days counted one by one from a day that is not counted itself, and where they end. */
export interface Count {
  date: Day;
  counted: CountedDay[];
  /** False when a year on the way has no calendar: its weekdays were taken for working days, which is a guess. */
  certain: boolean;
}

/** A reason not to count a day that is otherwise a working day. */
export type Stands = (day: Day) => Extract<DayReason, 'paused' | 'supplement'> | null;
const never: Stands = () => null;

/** What the calendar says of a day: a holiday before a make-up day before the week (国务院办公厅节假日通知; Licensing Law Art. 82). */
export function reasonOf(day: Day, calendar: Calendar): Exclude<DayReason, 'paused' | 'supplement'> {
  const weekday = weekdayOf(day);
  return reasonBy(calendar.kindOf(day), weekday === 'sat' || weekday === 'sun');
}

function reasonBy(kind: ReturnType<Calendar['kindOf']>, weekend: boolean): ReturnType<typeof reasonOf> {
  if (kind === 'off') return 'holiday';
  if (kind === 'work') return 'made-up';
  if (weekend) return 'weekend';
  return kind === 'unknown' ? 'unknown' : 'weekday';
}

export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  const reason = reasonOf(day, calendar);
  return reason !== 'holiday' && reason !== 'weekend';
}

/** The `days`-th working day after `from`; `from` is not counted, nor any day on which the clock `stands`. */
export function countAfter(from: Day, days: number, calendar: Calendar, stands = never): Count {
  return walk(from, days, 1, calendar, stands);
}

/** The `days`-th working day before `from`. */
export function countBefore(from: Day, days: number, calendar: Calendar): Count {
  return walk(from, days, -1, calendar, never);
}

/** How many working days there are after `from` until `until`; none when it is not later. */
export function workingDaysBetween(from: Day, until: Day, calendar: Calendar): number {
  let days = 0;
  for (let day = nextDay(from); day <= until; day = nextDay(day)) if (isWorkingDay(day, calendar)) days += 1;
  return days;
}

const dayMs = 86_400_000;

/** Counted in milliseconds of UTC days: limits of a hundred cases are walked through for one page. */
function walk(from: Day, days: number, step: 1 | -1, calendar: Calendar, stands: Stands): Count {
  const counted: CountedDay[] = [];
  let certain = true;
  let at = Date.parse(from);
  let date = from;
  for (let n = 0; n < days; ) {
    at += step * dayMs;
    const day = new Date(at);
    date = day.toISOString().slice(0, 10);
    const kind = calendar.kindOf(date);
    // A weekend of an unknown year may be worked, a weekday of it may be free.
    if (kind === 'unknown') certain = false;
    const reason = reasonBy(kind, day.getUTCDay() % 6 === 0);
    const works = reason !== 'holiday' && reason !== 'weekend';
    const stand = works ? stands(date) : null;
    const counts = works && stand === null;
    if (counts) n += 1;
    const counting: CountedDay = { date, n: counts ? n : null, why: stand ?? reason };
    const name = calendar.nameOf(date);
    if (name) counting.name = name;
    counted.push(counting);
  }
  return { date, counted, certain };
}
