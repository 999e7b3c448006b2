import type { Hours } from '../../protocol/hall-file.ts';
import type { Calendar, LongerDay } from './calendar.ts';
import { minuteOf, nextDay, type TimeZone, weekdayOf } from './local-time.ts';

/** What the hall's hours say of an instant. Instants are ms. */
export interface HallHours {
  now: boolean;
  issuing: boolean;
  why: 'open' | 'not-yet' | 'noon' | 'last-issue-past' | 'closed-today' | 'closed';
  today: [string, string][];
  /** End of the present opening, and when the present break ends. */
  until: number | null;
  lastIssueAt: number | null;
  /** When numbers are given again; null while they are given. */
  nextOpenAt: number | null;
}

const lookAheadDays = 60;

/**
 * The opening times of one day: as usual, and until later where that was approved beforehand (rulebook 24). `counters`: as far as it holds
 * for one of these, `[]` for every counter of the hall; left out, for any.
 */
export function openingsOf(
  day: string,
  hours: Hours,
  calendar: Calendar,
  counters?: readonly number[],
): [string, string][] {
  const usual = usualOpenings(day, hours, calendar);
  const last = usual.at(-1);
  const longer = (calendar.longer?.(day) ?? []).filter((one) => holdsFor(one, counters)).map(({ until }) => until);
  const until = Math.max(...longer);
  if (!last || until <= minuteOf(last[1])) return usual;
  const ends = `${String(Math.floor(until / 60)).padStart(2, '0')}:${String(until % 60).padStart(2, '0')}`;
  return [...usual.slice(0, -1), [last[0], ends]];
}

const holdsFor = (longer: LongerDay, counters: readonly number[] | undefined): boolean =>
  counters === undefined || longer.counters.length === 0 || longer.counters.some((one) => counters.includes(one));

/** The opening times without what was approved on top. An exception of the hall first, then the official calendar, then the week. */
export function usualOpenings(day: string, hours: Hours, calendar: Calendar): [string, string][] {
  const exception = hours.exceptions.find(({ date }) => date === day);
  if (exception) return exception.hours;
  const kind = calendar.kindOf(day);
  if (kind === 'off') return [];
  // A weekend day that is worked to make up for a holiday is worked like a Monday.
  if (kind === 'work' && hours.week[weekdayOf(day)].length === 0) return hours.week.mon;
  return hours.week[weekdayOf(day)];
}

/**
 * Whether the hall is open and gives numbers: not in the noon break, not on holidays, and not in the last minutes before the day's closing.
 * `counters`: as these keep a longer day.
 */
export function hoursAt(
  at: number,
  hours: Hours,
  calendar: Calendar,
  zone: TimeZone,
  counters?: readonly number[],
): HallHours {
  const { day } = zone.local(at);
  const today = openingsOf(day, hours, calendar, counters);
  const spans = today.map(([from, to]) => ({ from: zone.at(day, minuteOf(from)), to: zone.at(day, minuteOf(to)) }));
  const current = spans.find(({ from, to }) => from <= at && at < to);
  const upcoming = spans.find(({ from }) => from > at);
  const last = spans.at(-1);
  const lastIssueAt = last ? last.to - hours.issueBeforeMin * 60_000 : null;
  const issuing = current !== undefined && (lastIssueAt === null || at < lastIssueAt);
  return {
    now: current !== undefined,
    issuing,
    why: whyOf(),
    today,
    until: current?.to ?? null,
    lastIssueAt,
    nextOpenAt: issuing ? null : (upcoming?.from ?? nextOpening(day, hours, calendar, zone)),
  };

  function whyOf(): HallHours['why'] {
    if (current) return issuing ? 'open' : 'last-issue-past';
    if (!last) return 'closed-today';
    if (upcoming) return upcoming === spans[0] ? 'not-yet' : 'noon';
    return 'closed';
  }
}

function nextOpening(day: string, hours: Hours, calendar: Calendar, zone: TimeZone): number | null {
  for (let i = 1; i <= lookAheadDays; i++) {
    const later = nextDay(day, i);
    const first = openingsOf(later, hours, calendar)[0];
    if (first) return zone.at(later, minuteOf(first[0]));
  }
  return null;
}
