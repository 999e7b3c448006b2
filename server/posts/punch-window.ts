import type { PunchSlot } from '../../protocol/attendance-view.ts';
import type { Minutes } from './minutes.ts';

/** A part of the day that begins and ends with a punch: the whole day by two punches, a half by four. */
export interface PunchWindow {
  in: PunchSlot;
  out: PunchSlot;
  /** Punches of these minutes are this part's. */
  from: number;
  until: number;
  /** The minutes of work, the lead before opening included. */
  work: Minutes[];
  /** The same by halves of the day, parted at noon: the halves that may be missed are the same however often a hall punches. */
  halves: Minutes[][];
}

export interface PunchScheme {
  punches: 2 | 4;
  leadMin: number;
  earliestMin: number;
  latestMin: number;
}

const dayEnd = 24 * 60;

/** The windows of a day, from its opening times. Two for four punches where the day has a noon break, else one; none on a day off. */
export function punchWindows(openings: readonly Minutes[], scheme: PunchScheme): PunchWindow[] {
  const first = openings[0];
  const last = openings.at(-1);
  if (!first || !last) return [];
  const begins = Math.max(0, first[0] - scheme.leadMin);
  const work = openings.map(([from, to], i): Minutes => [i === 0 ? begins : from, to]);
  const from = Math.max(0, begins - scheme.earliestMin);
  const until = Math.min(dayEnd, last[1] + scheme.latestMin);
  const noon = noonOf(work);
  const halves = noon === null ? [work] : [work.slice(0, noon), work.slice(noon)];
  const [before, after] = halves;
  if (scheme.punches === 2 || !before || !after) return [{ in: 'in', out: 'out', from, until, work, halves }];
  const middle = Math.ceil((before.at(-1)![1] + after[0]![0]) / 2);
  return [
    { in: 'in', out: 'noon-out', from, until: middle, work: before, halves: [before] },
    { in: 'noon-in', out: 'out', from: middle, until, work: after, halves: [after] },
  ];
}

/** The longest break is the noon break: after which opening the second half begins. */
function noonOf(openings: readonly Minutes[]): number | null {
  let noon: number | null = null;
  let longest = 0;
  for (let i = 1; i < openings.length; i++) {
    const gap = openings[i]![0] - openings[i - 1]![1];
    if (gap > longest) [noon, longest] = [i, gap];
  }
  return noon;
}
