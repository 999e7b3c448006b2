import type { HallFile } from '../../protocol/hall-file.ts';
import type { LongerHours, LongerHoursSetting } from '../../protocol/longer-hours.ts';
import type { Looks } from '../hall/looks.ts';
import { openSpans } from './empty-posts.ts';
import { clockOf } from './minutes.ts';

/** A day for which more hours were asked. Minutes of the day; `usual`: when it ends without them. */
export interface LongerRow {
  id: string;
  day: string;
  usual: number;
  until: number;
  by: string;
  at: number;
  approvedBy: string | null;
}

export interface LongerLooks {
  longerHoursOf(day: string): LongerRow[];
  longerHours(id: string): LongerRow | null;
  nextLongerHoursId(): string;
}

/** 002/D 二2 caps overtime at half of the day; who approves is the hall's to say. */
const ours: Required<LongerHoursSetting> = { capPercent: 50, approvers: ['leader', 'supervisor'] };

export function longerRules({ longerHours = {} }: Pick<HallFile, 'longerHours'>): Required<LongerHoursSetting> {
  return { capPercent: longerHours.capPercent ?? ours.capPercent, approvers: longerHours.approvers ?? ours.approvers };
}

/** A day as a request for more hours is judged: when it ends now, and how much longer it may become at most. */
export interface DayToLengthen {
  /** Null on a day without hours. */
  ends: { at: number; minute: number } | null;
  latestMin: number;
}

export function dayToLengthen(looks: Pick<Looks, 'hall' | 'longerHoursOf'>, day: string): DayToLengthen {
  const spans = openSpans(looks, day);
  const last = spans.at(-1);
  if (!last) return { ends: null, latestMin: 0 };
  const openMin = spans.reduce((sum, { from, until }) => sum + until - from, 0) / 60_000;
  const minute = Math.round((last.until - looks.hall.zone.at(day, 0)) / 60_000);
  // What was approved before counts towards the cap: two steps do not make the day longer than one.
  const usual = Math.min(minute, ...looks.longerHoursOf(day).map((row) => row.usual));
  const most = Math.floor(((openMin - (minute - usual)) * longerRules(looks.hall.file).capPercent) / 100);
  return { ends: { at: last.until, minute }, latestMin: Math.min(24 * 60, usual + most) };
}

/** As commands tell it. */
export function toldLonger({ hall, staff }: Pick<Looks, 'hall' | 'staff'>, row: LongerRow): LongerHours {
  const name = (jobNo: string) => staff(jobNo)?.name ?? jobNo;
  return {
    id: row.id,
    day: row.day,
    usual: clockOf(row.usual),
    until: clockOf(row.until),
    state: row.approvedBy === null ? 'asked' : 'approved',
    by: name(row.by),
    at: hall.zone.iso(row.at),
    approvedBy: row.approvedBy === null ? null : name(row.approvedBy),
  };
}
