import type { Weekday } from '../../protocol/hall-file.ts';

/** The hall's own wall clock at an instant. */
export interface LocalTime {
  day: string;
  weekday: Weekday;
  minute: number;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Reads instants in the hall's time zone and writes them with its offset. Built once a hall: formatters are dear. */
export interface TimeZone {
  local(at: number): LocalTime;
  /** The instant at which the hall's clock shows `minute` on `day`. */
  at(day: string, minute: number): number;
  iso(at: number): string;
}

export function timeZone(name: string): TimeZone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  // Offsets change at most twice a year, and always on a quarter of an hour.
  const quarterMs = 15 * 60_000;
  const offsets = new Map<number, number>();
  function offsetMs(at: number): number {
    const quarter = Math.floor(at / quarterMs);
    let known = offsets.get(quarter);
    if (known === undefined) {
      const start = quarter * quarterMs;
      const part = Object.fromEntries(format.formatToParts(start).map(({ type, value }) => [type, Number(value)]));
      known = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!) - start;
      if (offsets.size > 4096) offsets.clear();
      offsets.set(quarter, known);
    }
    return known;
  }
  return {
    local(at) {
      const wall = new Date(at + offsetMs(at));
      return {
        day: wall.toISOString().slice(0, 10),
        weekday: weekdays[wall.getUTCDay()]!,
        minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
      };
    },
    at(day, minute) {
      const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
      // The offset before the wall time may differ from the one at it: the second look settles it.
      const first = wall - offsetMs(wall);
      return wall - offsetMs(first);
    },
    iso(at) {
      const offset = offsetMs(at);
      const sign = offset < 0 ? '-' : '+';
      const minutes = Math.abs(offset) / 60_000;
      const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
      return `${new Date(at + offset).toISOString().slice(0, -1)}${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
    },
  };
}

export function nextDay(day: string, days = 1): string {
  const ofMonth = Number(day.slice(8)) + days;
  // Within any month this is a sum; only its end asks the calendar.
  if (ofMonth >= 1 && ofMonth <= 28) return `${day.slice(0, 8)}${ofMonth < 10 ? '0' : ''}${ofMonth}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function weekdayOf(day: string): Weekday {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

/** "08:30" → 510 */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
