import type { DayVerdict, PunchSlot, SlotStatus } from '../../protocol/attendance-view.ts';
import { type DayPart, dayPart, type HalfDay } from './day-part.ts';
import { intersection, lengthMin, type Minutes, union } from './minutes.ts';
import type { PunchWindow } from './punch-window.ts';

/** A punch put in by hand, with a witness: it stands instead of what the reader says of that slot. */
export interface SlotRepair {
  slot: PunchSlot;
  minute: number;
}
/** Why somebody need not be there: leave, an official trip or meeting, a rest day of the rota. */
export interface Excuse {
  kind: 'leave' | 'trip' | 'rest';
  minutes: Minutes;
}

/** All that is known of one person's day. */
export interface DayAsked {
  windows: readonly PunchWindow[];
  /** A day without opening times: an official holiday, or a rest day. */
  off: 'holiday' | 'rest';
  /** Minutes of the day, in any order. */
  punches: readonly number[];
  /** The newest of each slot counts: in the order they were made. */
  repairs: readonly SlotRepair[];
  excuses: readonly Excuse[];
  /** Minutes gone from the post without a record, from the signs and the duty log. */
  offPosts: readonly Minutes[];
  graceMin: number;
  /** The minute it is now on that day; null when the day is over. */
  nowMin: number | null;
}

export interface SlotResult {
  slot: PunchSlot;
  dueMin: number;
  atMin: number | null;
  status: SlotStatus;
  /** Minutes of work missed before or after it. */
  missedMin: number;
  repaired: boolean;
}
export interface AttendanceDay {
  verdict: DayVerdict;
  slots: SlotResult[];
  late: number;
  lateMin: number;
  early: number;
  earlyMin: number;
  missing: number;
  absentDays: number;
  offPost: number;
  offPostMin: number;
}

const nothing = {
  late: 0,
  lateMin: 0,
  early: 0,
  earlyMin: 0,
  missing: 0,
  absentDays: 0,
  offPost: 0,
  offPostMin: 0,
};

/** One verdict for one person's day. A half of it of which more than half is missed counts as absence, not as lateness. */
export function attendanceDay(asked: DayAsked): AttendanceDay {
  if (asked.windows.length === 0) return { verdict: asked.off, slots: [], ...nothing };
  const parts = asked.windows.map((window) => dayPart(window, asked));
  const slots = parts.flatMap((part) => part.slots);
  const halves = parts.flatMap((part) => part.halves);
  if (halves.every(({ work }) => work.length === 0)) return { verdict: excuseOf(asked), slots, ...nothing };
  if (asked.nowMin !== null) return { verdict: 'coming', slots, ...nothing };

  const absentDays = absentOf(halves);
  const there = halves.filter(({ work, gone }) => work.length > 0 && !gone);
  const tally = tallyOf(parts);
  // Gone over noon is gone once.
  const work = there.flatMap((half) => half.work);
  const offPosts = union(asked.offPosts).map((span) => lengthMin(intersection(work, [span])));
  const offPost = offPosts.filter((minutes) => minutes > 0).length;
  const regular = tally.late + tally.early + tally.missing + offPost === 0;
  return {
    verdict: absentDays === 1 ? 'absent' : absentDays > 0 ? 'half-absent' : regular ? 'well' : 'irregular',
    slots,
    ...tally,
    absentDays,
    offPost,
    offPostMin: offPosts.reduce((sum, minutes) => sum + minutes, 0),
  };
}

/** What was wrong in the halves that count as worked. */
function tallyOf(
  parts: readonly DayPart[],
): Pick<AttendanceDay, 'late' | 'lateMin' | 'early' | 'earlyMin' | 'missing'> {
  const tally = { late: 0, lateMin: 0, early: 0, earlyMin: 0, missing: 0 };
  for (const { slots, halves } of parts) {
    const there = halves.filter(({ work, gone }) => work.length > 0 && !gone);
    if (there.length === 0) continue;
    const lateMin = there.reduce((sum, half) => sum + half.lateMin, 0);
    const earlyMin = there.reduce((sum, half) => sum + half.earlyMin, 0);
    tally.late += lateMin > 0 ? 1 : 0;
    tally.lateMin += lateMin;
    tally.early += earlyMin > 0 ? 1 : 0;
    tally.earlyMin += earlyMin;
    tally.missing += slots.filter(({ status }) => status === 'missing').length;
  }
  return tally;
}

/** Whole and half days absent. A day that has one half only is halved by its minutes. */
function absentOf(halves: readonly HalfDay[]): 0 | 0.5 | 1 {
  const gone = halves.filter((half) => half.gone);
  const [half] = gone;
  if (!half) return 0;
  if (halves.length > 1) return gone.length === halves.length ? 1 : 0.5;
  return half.missedMin >= half.wholeMin ? 1 : 0.5;
}

/** What takes away the most of a day's work names it. */
function excuseOf({ windows, excuses }: DayAsked): DayVerdict {
  const work = windows.flatMap((window) => window.work);
  const share = (kind: Excuse['kind']) => {
    const taken = excuses.filter((excuse) => excuse.kind === kind).map(({ minutes }) => minutes);
    return lengthMin(intersection(work, taken));
  };
  const kinds = ['leave', 'trip', 'rest'] as const;
  return kinds.reduce((most, kind) => (share(kind) > share(most) ? kind : most));
}
