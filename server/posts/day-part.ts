import type { PunchSlot, SlotStatus } from '../../protocol/attendance-view.ts';
import type { DayAsked, SlotResult } from './attendance-day.ts';
import { lengthMin, type Minutes, without } from './minutes.ts';
import type { PunchWindow } from './punch-window.ts';

/** A half of the day as it was worked: what of it was due, and what of that was missed before the coming and after the going. */
export interface HalfDay {
  wholeMin: number;
  /** The minutes that no excuse takes away. */
  work: Minutes[];
  lateMin: number;
  earlyMin: number;
  missedMin: number;
  /** So much of it was missed that it counts as absence. */
  gone: boolean;
}

/** The part of a day between two punches. */
export interface DayPart {
  slots: [come: SlotResult, leave: SlotResult];
  halves: HalfDay[];
}

type Asked = Pick<DayAsked, 'punches' | 'repairs' | 'excuses' | 'graceMin' | 'nowMin'>;

/** Leave moves what is due; the first punch is the coming, the last the going; what was put in by hand stands instead. */
export function dayPart(window: PunchWindow, { punches, repairs, excuses, graceMin, nowMin }: Asked): DayPart {
  const excused = excuses.map(({ minutes }) => minutes);
  const due = (minutes: readonly Minutes[]) => (excused.length === 0 ? [...minutes] : without(minutes, excused));
  const work = due(window.work);
  const [first, last] = [work[0], work.at(-1)];
  if (!first || !last) return nothingDue(window);

  const [readIn, readOut] = inAndOut(
    punches.filter((at) => at >= window.from && at < window.until),
    (first[0] + last[1]) / 2,
  );
  const repairOf = (slot: PunchSlot) => repairs.findLast((repair) => repair.slot === slot);
  const [repairedIn, repairedOut] = [repairOf(window.in), repairOf(window.out)];
  const inAt = repairedIn?.minute ?? readIn;
  const outAt = repairedOut?.minute ?? readOut;
  const before = (minutes: readonly Minutes[]) => beyondGrace(inAt === null ? 0 : between(minutes, 0, inAt));
  const after = (minutes: readonly Minutes[]) => beyondGrace(outAt === null ? 0 : between(minutes, outAt, 24 * 60));
  return {
    slots: [
      {
        slot: window.in,
        dueMin: first[0],
        atMin: inAt,
        status: statusOf(inAt, before(work), 'late', nowMin !== null && nowMin <= first[0]),
        missedMin: before(work),
        repaired: repairedIn !== undefined,
      },
      {
        slot: window.out,
        dueMin: last[1],
        atMin: outAt,
        status: statusOf(outAt, after(work), 'early', nowMin !== null && nowMin < window.until),
        missedMin: after(work),
        repaired: repairedOut !== undefined,
      },
    ],
    halves: window.halves.map((half) => {
      const [wholeMin, left] = [lengthMin(half), due(half)];
      const [lateMin, earlyMin] = [before(left), after(left)];
      const missedMin = inAt === null && outAt === null ? lengthMin(left) : lateMin + earlyMin;
      const gone = left.length > 0 && (missedMin >= lengthMin(left) || missedMin * 2 > wholeMin);
      return { wholeMin, work: left, lateMin, earlyMin, missedMin, gone };
    }),
  };

  function beyondGrace(missedMin: number): number {
    return missedMin > graceMin ? missedMin : 0;
  }
}

function statusOf(at: number | null, missedMin: number, wrong: 'late' | 'early', notYet: boolean): SlotStatus {
  if (at === null) return notYet ? 'not-due' : 'missing';
  if (missedMin === 0) return 'on-time';
  // Who is still at work has not left early: a punch in the middle of the day may not be the last.
  return wrong === 'early' && notYet ? 'not-due' : wrong;
}

function nothingDue(window: PunchWindow): DayPart {
  const excused = (slot: PunchSlot, dueMin: number): SlotResult => ({
    slot,
    dueMin,
    atMin: null,
    status: 'excused',
    missedMin: 0,
    repaired: false,
  });
  return {
    slots: [excused(window.in, window.work[0]![0]), excused(window.out, window.work.at(-1)![1])],
    halves: window.halves.map((half) => ({
      wholeMin: lengthMin(half),
      work: [],
      lateMin: 0,
      earlyMin: 0,
      missedMin: 0,
      gone: false,
    })),
  };
}

/** One punch alone is the coming or the going, whichever it lies nearer to. */
function inAndOut(punches: readonly number[], middle: number): [number | null, number | null] {
  if (punches.length === 0) return [null, null];
  const first = Math.min(...punches);
  const last = Math.max(...punches);
  if (first < last) return [first, last];
  return first < middle ? [first, null] : [null, first];
}

/** Minutes of work between two others. Work never overlaps itself. */
const between = (work: readonly Minutes[], from: number, until: number): number =>
  work.reduce((sum, [begins, ends]) => sum + Math.max(0, Math.min(ends, until) - Math.max(begins, from)), 0);
