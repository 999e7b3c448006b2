import type { Found } from './replay.ts';

/** What was found in many cuts. */
export interface Tally {
  cuts: number;
  /** Something that was written and not synced was gone: without these a trial proves nothing. */
  dropped: number;
  /** Before there was a database, and before the hub said anything. */
  none: number;
  lost: number;
  mostLost: number;
  unopenable: number;
  /** The first broken promises, in words. */
  wrong: string[];
}

const wordsKept = 10;

export const emptyTally = (): Tally => ({
  cuts: 0,
  dropped: 0,
  none: 0,
  lost: 0,
  mostLost: 0,
  unopenable: 0,
  wrong: [],
});

export function count(tally: Tally, { cut, where, sight, dropped }: Found): void {
  tally.cuts += 1;
  if (dropped) tally.dropped += 1;
  if (sight.none) tally.none += 1;
  if (sight.lost > 0) tally.lost += 1;
  tally.mostLost = Math.max(tally.mostLost, sight.lost);
  if (sight.unopenable) tally.unopenable += 1;
  if (sight.wrong.length > 0 && tally.wrong.length < wordsKept)
    tally.wrong.push(`a cut ${where}, seed ${cut.seed}: the data ${sight.wrong.join('; it ')}`);
}

export function add(tally: Tally, more: Tally): void {
  for (const name of ['cuts', 'dropped', 'none', 'lost', 'unopenable'] as const) tally[name] += more[name];
  tally.mostLost = Math.max(tally.mostLost, more.mostLost);
  tally.wrong = [...tally.wrong, ...more.wrong].slice(0, wordsKept);
}
