import type { Hall } from '../hall/hall.ts';
import { minuteOf, nextDay } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import { openingsOf } from '../hall/opening.ts';
import type { DayAsked } from './attendance-day.ts';
import { excusesOn } from './attendance-excuses.ts';
import { attendanceRules } from './attendance-presets.ts';
import type { Minutes } from './minutes.ts';
import { minutesByDay } from './punch-times.ts';
import { type PunchWindow, punchWindows } from './punch-window.ts';

/** The windows of one day of this hall, by its hours, its calendar and its scheme. */
export function windowsOf(hall: Hall, day: string): PunchWindow[] {
  const setting = hall.file.attendance;
  const openings = openingsOf(day, hall.file.hours, hall.calendar, []).map(
    ([from, to]): Minutes => [minuteOf(from), minuteOf(to)],
  );
  return punchWindows(openings, { ...setting, ...attendanceRules(setting) });
}

/** Reads what is known of some days once, and tells it by person and day. */
export function knownOf(
  looks: Looks,
  people: readonly { jobNo: string }[],
  days: readonly string[],
  now: number,
): (jobNo: string, day: string) => DayAsked | null {
  const { hall } = looks;
  const { zone } = hall;
  const after = nextDay(days.at(-1)!);
  const [from, until] = [zone.at(days[0]!, 0), zone.at(after, 0)];
  const today = zone.local(now);
  const first = looks.firstDay() ?? today.day;
  const about = new Map(
    days.map((day) => [
      day,
      {
        windows: windowsOf(hall, day),
        off: hall.calendar.kindOf(day) === 'off' ? ('holiday' as const) : ('rest' as const),
        begins: zone.at(day, 0),
        ends: zone.at(nextDay(day), 0),
        offPosts: Map.groupBy(looks.offPostsOf(day), ({ staff }) => staff),
      },
    ]),
  );
  const spans = [...about.values()];
  const punches = new Map(
    [...Map.groupBy(rowsOf(), ({ staff }) => staff)].map(([staff, rows]) => [
      staff,
      minutesByDay(
        rows.map(({ at }) => at),
        spans,
      ),
    ]),
  );
  const repairs = Map.groupBy(looks.repairsIn(days[0]!, after), ({ staff, day }) => `${staff} ${day}`);
  const excused = excusesOn(looks, days, now);
  const excuses = new Map(people.map(({ jobNo }) => [jobNo, excused(jobNo)]));
  return (jobNo, day) => {
    if (day < first) return null;
    const that = about.get(day)!;
    const { windows, off, begins, ends, offPosts } = that;
    const minutesOf = (span: { from: number; until: number }): Minutes => [
      Math.floor((Math.max(span.from, begins) - begins) / 60_000),
      Math.floor((Math.min(span.until, ends) - begins) / 60_000),
    ];
    return {
      windows,
      off,
      punches: punches.get(jobNo)?.get(that) ?? [],
      repairs: (repairs.get(`${jobNo} ${day}`) ?? []).map(({ slot, minute }) => ({ slot, minute })),
      excuses: (excuses.get(jobNo) ?? [])
        .filter((span) => span.from < ends && span.until > begins)
        .map((span) => ({ kind: span.kind, minutes: minutesOf(span) })),
      offPosts: (offPosts.get(jobNo) ?? []).map((span) => minutesOf({ from: span.from, until: span.until ?? now })),
      graceMin: hall.file.attendance.graceMin,
      nowMin: day === today.day ? today.minute : null,
    };
  };

  /** One person's month is not looked for among everybody's. */
  function rowsOf() {
    const [only, ...others] = people;
    return only && others.length === 0 ? looks.punchesOf(only.jobNo, from, until) : looks.punchesIn(from, until);
  }
}
