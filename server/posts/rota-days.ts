import type { RotaRules } from '../../protocol/rota-settings.ts';
import type { Hall } from '../hall/hall.ts';
import { minuteOf, nextDay, weekdayOf } from '../hall/local-time.ts';
import { openingsOf } from '../hall/opening.ts';
import { intersection, type Minutes, without } from './minutes.ts';
import type { Meeting, RotaDay } from './rota.ts';
import { rotaRulesOf } from './rota-presets.ts';

const minutesOf = (spans: readonly (readonly [string, string])[]): Minutes[] =>
  spans.map(([from, to]) => [minuteOf(from), minuteOf(to)]);

/** Every day from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) days.push(day);
  return days;
}

export const monthOf = (day: string): string => day.slice(0, 7);
export const isMonth = (text: string): boolean => /^2[01]\d\d-(0[1-9]|1[0-2])$/.test(text);
/** A day the rota may be asked about. */
export function isDay(text: string): boolean {
  // Reading 31 February gives a day of March: only what reads back the same is one.
  return /^2[01]\d\d-\d\d-\d\d$/.test(text) && isMonth(monthOf(text)) && nextDay(nextDay(text, -40), 40) === text;
}
export const firstOf = (month: string): string => `${month}-01`;
export const lastOf = (month: string): string => nextDay(firstOf(monthAfter(month)), -1);
export const monthAfter = (month: string): string => nextDay(`${month}-28`, 5).slice(0, 7);
/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekdayOf(day));
  return nextDay(day, -order);
}

/** A day of the hall as its rota sees it. Shifts count in opening minutes only: the noon break belongs to nobody, or to the noon duty. */
export function rotaDay({ file, calendar }: Pick<Hall, 'file' | 'calendar'>, rules: RotaRules, day: string): RotaDay {
  const openings = minutesOf(openingsOf(day, file.hours, calendar, []));
  const shifts =
    rules.shifts.length > 0
      ? rules.shifts.map(({ id, name, from, to }) => ({
          id,
          name,
          spans: intersection(openings, minutesOf([[from, to]])),
        }))
      : openingsOf(day, file.hours, calendar, []).map(([from, to], i) => ({
          id: `opening-${i + 1}`,
          name: { zh: `${from}–${to}` },
          spans: minutesOf([[from, to]]),
        }));
  const whole: Minutes[] = openings.length > 0 ? [[openings[0]![0], openings.at(-1)![1]]] : [];
  return {
    day,
    openings,
    shifts: shifts.filter(({ spans }) => spans.length > 0),
    noon: without(whole, openings),
    rest: openings.length > 0 ? [] : minutesOf(rules.restDayDuty.hours),
  };
}

/** When somebody sits in regular meetings from one day to another: asked for every post, so only of days on which there is one. */
export function regularMeetingsOf(
  { file, calendar }: Pick<Hall, 'file' | 'calendar'>,
  jobNo: string,
  from: string,
  to: string,
): Pick<Meeting, 'day' | 'from' | 'to'>[] {
  const own = rotaRulesOf(file.rota).meetings.filter(({ who }) => whoGoes(file, who).includes(jobNo));
  if (own.length === 0) return [];
  return daysBetween(from, to).flatMap((day) => {
    const meetings = own.filter(({ days }) => days.includes(weekdayOf(day)));
    if (meetings.length === 0 || openingsOf(day, file.hours, calendar, []).length === 0) return [];
    return meetings.map((one) => ({ day, from: minuteOf(one.from), to: minuteOf(one.to) }));
  });
}

function whoGoes({ posts }: Hall['file'], who: RotaRules['meetings'][number]['who']): readonly string[] {
  if (typeof who !== 'string') return who;
  return [...new Set(posts.flatMap(({ a, b }) => (who === 'A' ? [a] : b === undefined ? [] : [b])))];
}

/** The regular meetings that fall on a day the hall is open. */
export function regularMeetings({ file }: Pick<Hall, 'file'>, rules: RotaRules, { day, openings }: RotaDay): Meeting[] {
  if (openings.length === 0) return [];
  const weekday = weekdayOf(day);
  return rules.meetings
    .filter(({ days }) => days.includes(weekday))
    .map(({ id, what, from, to, who }) => ({
      id: `regular/${id}/${day}`,
      day,
      from: minuteOf(from),
      to: minuteOf(to),
      what,
      staff: whoGoes(file, who),
    }));
}
