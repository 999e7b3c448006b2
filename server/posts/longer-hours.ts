import type { HallFile } from '../../protocol/hall-file.ts';
import type { LongerHours, LongerHoursSetting } from '../../protocol/longer-hours.ts';
import type { Role } from '../../protocol/role.ts';
import type { Looks } from '../hall/looks.ts';
import { minuteOf } from '../hall/local-time.ts';
import { openingsOf, usualOpenings } from '../hall/opening.ts';
import type { StaffMember } from '../hall/staff.ts';
import { clockOf } from './minutes.ts';

/** A day for which more hours were asked. Minutes of the day; `usual`: when it ends without them; `counters` empty: all of them. */
export interface LongerRow {
  id: string;
  day: string;
  usual: number;
  until: number;
  counters: readonly number[];
  waiting: number;
  /** Sealed. */
  reason: string;
  by: string;
  at: number;
  approvedBy: string | null;
  ended: 'declined' | 'withdrawn' | null;
  endedBy: string | null;
  /** Why it was declined, sealed. */
  endedReason: string | null;
}

export interface LongerLooks {
  /** Of a day, in the order they were asked. */
  longerHoursOf(day: string): LongerRow[];
  longerHours(id: string): LongerRow | null;
  /** Those of a day and the days after it, in the order of days. */
  longerHoursFrom(day: string, most: number): LongerRow[];
  nextLongerHoursId(): string;
}

/** 002/D 二2 caps overtime at half of the day; who approves is the hall's to say. */
const ours: Required<LongerHoursSetting> = { capPercent: 50, approvers: ['leader', 'supervisor'] };

export function longerRules({ longerHours = {} }: Pick<HallFile, 'longerHours'>): Required<LongerHoursSetting> {
  return { capPercent: longerHours.capPercent ?? ours.capPercent, approvers: longerHours.approvers ?? ours.approvers };
}

const leads: readonly Role[] = ['chief', 'leader'];
/** Who leads asks for the hall or for any of its counters; a clerk for the counters of the own posts, and for where they stand. */
export const mayAskForAny = ({ roles }: Pick<StaffMember, 'roles'>): boolean =>
  roles.some((role) => leads.includes(role));

export const mayApproveLonger = ({ hall }: Pick<Looks, 'hall'>, { roles }: Pick<StaffMember, 'roles'>): boolean =>
  roles.some((role) => longerRules(hall.file).approvers.includes(role));

/** Asked, and nobody has answered yet. */
export const isOpen = ({ approvedBy, ended }: Pick<LongerRow, 'approvedBy' | 'ended'>): boolean =>
  approvedBy === null && ended === null;

/** Do two requests mean a counter in common? One that names none means all. */
export const meanTheSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));

/** A day as a request for more hours is judged: when it ends now for those counters, and how much longer it may become at most. */
export interface DayToLengthen {
  /** Null on a day without hours. */
  ends: { at: number; minute: number } | null;
  /** When it ends without anything approved on top; minutes of the day. */
  usual: number;
  latestMin: number;
}

export function dayToLengthen({ hall }: Pick<Looks, 'hall'>, day: string, counters: readonly number[]): DayToLengthen {
  const { file, calendar, zone } = hall;
  const spans = usualOpenings(day, file.hours, calendar).map(([from, to]) => [minuteOf(from), minuteOf(to)] as const);
  const last = spans.at(-1);
  if (!last) return { ends: null, usual: 0, latestMin: 0 };
  // Each of them may have been lengthened before: what holds for all of them is what is lengthened now.
  const each = counters.length === 0 ? [[]] : counters.map((counter) => [counter]);
  const minute = Math.min(...each.map((of) => minuteOf(openingsOf(day, file.hours, calendar, of).at(-1)![1])));
  const openMin = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  // The cap is of the day as usual: two steps do not make it longer than one.
  const most = Math.floor((openMin * longerRules(file).capPercent) / 100);
  return { ends: { at: zone.at(day, minute), minute }, usual: last[1], latestMin: Math.min(24 * 60, last[1] + most) };
}

/** As commands tell it. */
export function toldLonger({ hall, staff }: Pick<Looks, 'hall' | 'staff'>, row: LongerRow): LongerHours {
  const name = (jobNo: string | null) => (jobNo === null ? null : (staff(jobNo)?.name ?? jobNo));
  return {
    id: row.id,
    day: row.day,
    usual: clockOf(row.usual),
    until: clockOf(row.until),
    counters: [...row.counters],
    waiting: row.waiting,
    state: row.ended ?? (row.approvedBy === null ? 'asked' : 'approved'),
    by: name(row.by)!,
    at: hall.zone.iso(row.at),
    approvedBy: name(row.approvedBy),
    endedBy: name(row.endedBy),
  };
}
