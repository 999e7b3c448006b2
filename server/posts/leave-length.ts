import type { Hours } from '../../protocol/hall-file.ts';
import type { Calendar } from '../hall/calendar.ts';
import type { Hall } from '../hall/hall.ts';
import { minuteOf, nextDay } from '../hall/local-time.ts';
import { openingsOf } from '../hall/opening.ts';

/** One half of a working day: the minutes of the day in which the hall is open. */
type Half = readonly (readonly [number, number])[];
export type HallTime = Pick<Hall, 'zone' | 'calendar'> & { file: { hours: Hours } };

/** Longer than any leave the sources know; also what keeps a slip of the pen from being counted for years. */
export const longestLeaveDays = 400;

/** A day's two halves: parted at its longest break; at the middle when it has none. A day off has none. */
function halvesOf(day: string, hours: Hours, calendar: Calendar): [Half, Half] | null {
  const spans = openingsOf(day, hours, calendar, []).map(([from, to]) => [minuteOf(from), minuteOf(to)] as const);
  if (spans.length === 0) return null;
  if (spans.length === 1) {
    const [from, to] = spans[0]!;
    const middle = Math.floor((from + to) / 2);
    return [[[from, middle]], [[middle, to]]];
  }
  const breaks = spans.slice(1).map(([from], i) => from - spans[i]![1]);
  const noon = breaks.indexOf(Math.max(...breaks)) + 1;
  return [spans.slice(0, noon), spans.slice(noon)];
}

/** Where half a day begins and ends. On a day off it is parted at noon: leave may begin on a Sunday evening. */
export function halfAt(day: string, half: 'am' | 'pm', time: HallTime): { from: number; to: number } {
  const halves = halvesOf(day, time.file.hours, time.calendar);
  const spans = halves ? halves[half === 'am' ? 0 : 1] : half === 'am' ? [[0, 720]] : [[720, 1440]];
  return { from: time.zone.at(day, spans[0]![0]!), to: time.zone.at(day, spans.at(-1)![1]!) };
}

/**
 * How long leave is, in working days: each half of a day that is missed whole counts 0.5, a part of it its share, so that a short
 * morning and a long afternoon are both half a day. Days off count nothing. To a ten-thousandth: finer than a minute.
 */
export function leaveDays(from: number, to: number, time: HallTime): number {
  let halves = 0;
  for (const { spans, at } of halvesBetween(from, to, time)) {
    const open = spans.reduce((sum, [begin, end]) => sum + end - begin, 0);
    if (open > 0) halves += missedMs(spans, at, from, to) / 60_000 / open;
  }
  return Math.round((halves / 2) * 10_000) / 10_000;
}

/** Minutes in which the hall is open between two instants. */
export function workingMinBetween(from: number, to: number, time: HallTime): number {
  let missed = 0;
  for (const { spans, at } of halvesBetween(from, to, time)) missed += missedMs(spans, at, from, to);
  return Math.floor(missed / 60_000);
}

/** The first instant from here on at which the hall is open; null when it opens no more within the time looked at. */
export function nextWorkingTime(from: number, time: HallTime): number | null {
  let day = time.zone.local(from).day;
  for (let i = 0; i <= longestLeaveDays; i++, day = nextDay(day))
    for (const half of halvesOf(day, time.file.hours, time.calendar) ?? [])
      for (const [begin, end] of half)
        if (time.zone.at(day, end) > from) return Math.max(from, time.zone.at(day, begin));
  return null;
}

function* halvesBetween(from: number, to: number, { zone, calendar, file }: HallTime) {
  const last = zone.local(to).day;
  let day = zone.local(from).day;
  for (let i = 0; i <= longestLeaveDays && day <= last; i++, day = nextDay(day)) {
    const at = (minute: number) => zone.at(day, minute);
    for (const spans of halvesOf(day, file.hours, calendar) ?? []) yield { spans, at };
  }
}

function missedMs(spans: Half, at: (minute: number) => number, from: number, to: number): number {
  return spans.reduce((sum, [begin, end]) => sum + Math.max(0, Math.min(to, at(end)) - Math.max(from, at(begin))), 0);
}
