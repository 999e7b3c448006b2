import type { LongerHoursView } from '../../../protocol/longer-hours.ts';
import { clockOf, minuteOf } from './longer-words.ts';
import { w } from './words.ts';

type DayAhead = LongerHoursView['days'][number];

/** What is written of a request for longer hours. `others`: further counters, as they were typed. */
export interface Draft {
  whole: boolean;
  counters: readonly number[];
  others: string;
  day: string;
  until: string;
  reason: string;
}

/** 7 to 9 turn the pages of one's own; further counters are typed. */
const tilesMost = 6;
/** An hour more is what is asked for most. */
const usuallyMin = 60;

/** The own counters that have people waiting, else the own ones, on the first day that may become longer. */
export function freshDraft({ counters, days, any }: LongerHoursView): Draft {
  const own = counters.filter((one) => one.own);
  const busy = own.filter(({ waiting }) => waiting > 0);
  return {
    // Whoever has a counter of their own means that one first, also where they may ask for the hall.
    whole: any && own.length === 0,
    counters: (busy.length > 0 ? busy : own).map(({ number }) => number),
    others: '',
    day: days[0]?.day ?? '',
    until: '',
    reason: '',
  };
}

/** The tiles of the form: the hall (0) for who may ask for it, the own counters, then where most people wait. */
export function tilesOf({ any, counters }: LongerHoursView): number[] {
  const ordered = counters.toSorted(
    (a, b) => Number(b.own) - Number(a.own) || b.waiting - a.waiting || a.number - b.number,
  );
  return [...(any ? [0] : []), ...ordered.map(({ number }) => number)].slice(0, tilesMost);
}

export function toggled({ whole, counters }: Draft, number: number): Partial<Draft> {
  if (number === 0) return { whole: !whole };
  const without = counters.filter((one) => one !== number);
  return { whole: false, counters: whole || without.length === counters.length ? [...without, number] : without };
}

/** The counters that are asked for, in order; none: the whole hall. */
export function namedIn({ whole, counters, others }: Draft, view: LongerHoursView): number[] {
  if (whole) return [];
  const typed = (others.match(/\d+/g) ?? []).map(Number);
  return [...new Set([...counters, ...typed])]
    .filter((one) => view.counters.some(({ number }) => number === one))
    .sort((a, b) => a - b);
}

/** Until when, within what the day allows; `by` minutes later or earlier. */
export function untilOf({ until }: Pick<Draft, 'until'>, { ends, latest }: DayAhead, by = 0): string {
  const least = minuteOf(ends) + 5;
  const written = until === '' ? minuteOf(ends) + usuallyMin : minuteOf(until) + by;
  return clockOf(Math.min(minuteOf(latest), Math.max(least, written)));
}

/** Why it cannot be sent yet. */
export function whyNot(written: Draft, view: LongerHoursView): string | null {
  if (view.days.length === 0) return w('needDay');
  const strange = (written.others.match(/\d+/g) ?? [])
    .map(Number)
    .find((one) => !view.counters.some(({ number }) => number === one));
  if (!written.whole && strange !== undefined) return w('unknownCounter', { n: strange });
  if (!written.whole && namedIn(written, view).length === 0) return w('needWhere');
  return written.reason.trim() === '' ? w('needReason') : null;
}
