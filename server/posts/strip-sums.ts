import type { DayStripView, StripState } from '../../protocol/day-strip-view.ts';
import type { StripStretch } from './day-strip.ts';

type Sums = DayStripView['sums'];

/** What a day adds up to, in whole minutes: the parts are rounded so that they make the whole, by state and by person. */
export function stripSums(strip: readonly StripStretch[]): Sums {
  const open = strip.filter(({ state }) => state !== 'closed');
  const ms = (of: readonly StripStretch[]) => of.reduce((sum, { from, until }) => sum + until - from, 0);
  const inState = (...states: StripState[]) => ms(open.filter(({ state }) => states.includes(state)));
  const openMin = Math.round(ms(open) / minuteMs);
  const [servingMin, callingMin, freeMin, awayMin, unattendedMin] = wholeMinutes(
    [inState('serving'), inState('calling'), inState('free'), inState('away'), inState('unattended', 'gap')],
    openMin,
  ) as [number, number, number, number, number];
  const byPerson = Map.groupBy(
    open.filter(({ state, staff }) => staff !== null && state !== 'gap'),
    ({ staff, as }) => `${staff} ${as}`,
  );
  const people = [...byPerson.values()].map((of) => ({ staff: of[0]!.staff!, as: of[0]!.as, ms: ms(of) }));
  const minutes = wholeMinutes(
    people.map((one) => one.ms),
    openMin - Math.round(inState('gap') / minuteMs),
  );
  return {
    openMin,
    servingMin,
    callingMin,
    freeMin,
    awayMin,
    unattendedMin,
    closedMin: Math.round(ms(strip.filter(({ state, staff }) => state === 'closed' && staff !== null)) / minuteMs),
    lateMin: Math.round(ms(open.filter(({ late }) => late)) / minuteMs),
    served: new Set(open.flatMap(({ state, about }) => (state === 'serving' && about !== null ? [about] : []))).size,
    people: people.map(({ staff, as }, i) => ({ staff, as, minutes: minutes[i]! })),
  };
}

const minuteMs = 60_000;

/** Parts in whole minutes that make the whole: what is left over goes to those that were cut most. */
export function wholeMinutes(parts: readonly number[], whole: number): number[] {
  const exact = parts.map((part) => part / minuteMs);
  const rounded = exact.map(Math.floor);
  const byRest = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = whole - rounded.reduce((sum, value) => sum + value, 0);
  for (const { i, rest } of byRest) {
    if (left <= 0 || rest === 0) break;
    rounded[i]! += 1;
    left -= 1;
  }
  return rounded;
}
