import type { LeaveKind } from '../../protocol/leave-rules.ts';
import { isGranted, type Leave } from './leave.ts';
import { type HallTime, nextWorkingTime, workingMinBetween } from './leave-length.ts';

/** A time somebody is away. `absent`: not back by the end of the leave, so without leave (旷工, 004/B 19). */
export interface Absence {
  from: number;
  to: number;
  ground: 'leave' | 'absent';
  kind: LeaveKind;
  leave: string;
  /** Granted, but nobody has recorded that it began. */
  begun: boolean;
}

/** Since when somebody should have been back: the first working time after the end. Null while they need not be. */
export function overdueSince(leave: Leave, now: number, time: HallTime): number | null {
  if (leave.state !== 'on-leave') return null;
  const due = nextWorkingTime(leave.to, time);
  return due !== null && due < now ? due : null;
}

/** Working minutes between the granted end and the return, or until now while there was none. */
export function absentMinOf(leave: Leave, now: number, time: HallTime): number {
  if (leave.startedAt === null) return 0;
  return workingMinBetween(leave.to, Math.max(leave.to, leave.endedAt ?? now), time);
}

/** When somebody is away between two instants, and on what ground. A return before the end ends the leave there. */
export function absencesOf(leaves: readonly Leave[], from: number, to: number, now: number, time: HallTime): Absence[] {
  return leaves
    .filter(isGranted)
    .flatMap((leave): Absence[] => {
      const { kind, id, startedAt, endedAt } = leave;
      const about = { kind, leave: id, begun: startedAt !== null };
      const begins = startedAt === null ? leave.from : Math.min(leave.from, startedAt);
      const spans: Absence[] = [
        { from: begins, to: Math.min(leave.to, endedAt ?? leave.to), ground: 'leave', ...about },
      ];
      const due = nextWorkingTime(leave.to, time);
      const back = endedAt ?? now;
      if (startedAt !== null && due !== null && back > due)
        spans.push({ from: due, to: back, ground: 'absent', ...about });
      return spans;
    })
    .map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => a.from - b.from);
}

/** Since when granted leave should have begun and nobody has recorded that it did; null before its first working time and after its end. */
export function unstartedSince(leave: Leave, now: number, time: HallTime): number | null {
  if (leave.state !== 'filed' || now >= leave.to) return null;
  const due = nextWorkingTime(leave.from, time);
  return due !== null && due <= now ? due : null;
}
