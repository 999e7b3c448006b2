import { chance } from '../crowd.ts';
import type { Entry } from './record.ts';

/** A power cut after so many entries of the record; what is left then is drawn by its own seed. */
export interface Cut {
  at: number;
  seed: number;
  /** Looked at closely: every page and every link of the journal's chain. */
  thorough: boolean;
}

/** So many of all cuts fall into the first start, before the hub said anything. */
const firstStart = 0.1;
/** Where SQLite opens, empties its log or ends, cuts are so much more frequent than in the even run between. */
const turnWeight = 10;
const aroundATurn = 30;
/** With a write-ahead log of so many writes a cut takes about twice the time to look at. */
const longLog = 400;
const thoroughEvery = 50;

/** Draws cuts, in the order of the record. */
export function drawCuts(entries: Entry[], times: number, seed: number): Cut[] {
  const next = chance(seed);
  const told = entries.findIndex(({ did }) => did === 'told');
  const sums = weightsOf(entries, told);
  const cuts = Array.from({ length: times }, (_, i): Cut => {
    const at = next() < firstStart ? Math.floor(next() * told) : told + firstAbove(sums, next() * sums.at(-1)!);
    return { at: at + 1, seed: (seed * 1_000_003 + i) >>> 0, thorough: i % thoroughEvery === 0 };
  });
  return cuts.sort((one, other) => one.at - other.at);
}

/**
 * How likely a cut is after each entry from `from` on, summed up. SQLite reads its whole write-ahead log after a power cut, though only the
 * end of it differs from cut to cut: moments with a long log are drawn less often, so that a million cuts take minutes.
 */
function weightsOf(entries: Entry[], from: number): number[] {
  const names = new Map<string, string>();
  const log: number[] = [];
  const turns: boolean[] = [];
  for (const [i, entry] of entries.entries()) {
    if (entry.did === 'opened') names.set(entry.handle, entry.name);
    const name = 'handle' in entry ? names.get(entry.handle) : '';
    const logged = entry.did === 'wrote' && name === 'hub.db-wal';
    log.push(logged ? (entry.offset === 0 ? 1 : log.at(-1)! + 1) : (log.at(-1) ?? 0));
    const turn =
      name === 'hub.db' || entry.did === 'opened' || entry.did === 'unlinked' || (logged && entry.offset === 0);
    if (turn) for (let at = i - aroundATurn; at < i + aroundATurn; at++) turns[at] = true;
  }
  let sum = 0;
  return entries.slice(from).map((_, i) => {
    const length = 1 + log[from + i]! / longLog;
    sum += turns[from + i] ? turnWeight / length : 1 / length ** 2;
    return sum;
  });
}

function firstAbove(sums: number[], sum: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > sum) high = middle;
    else low = middle + 1;
  }
  return low;
}
