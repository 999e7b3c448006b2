import type { DutyKind, RotaRules, RotaWhy } from '../../protocol/rota-settings.ts';
import type { Text } from '../../protocol/text.ts';
import type { Minutes } from './minutes.ts';

/** One duty of one person on one shift of a day (排班). A stand-by with a counter is the named third of that counter. */
export interface Assignment {
  day: string;
  shift: string;
  kind: DutyKind;
  counter: number | null;
  staff: string;
  why: RotaWhy;
}

export interface Meeting {
  id: string;
  day: string;
  from: number;
  to: number;
  what: Text;
  staff: readonly string[];
}

/** Somebody who is not to be had: on leave, whatever for. */
export interface Absence {
  staff: string;
  day: string;
  from: number;
  to: number;
}

export interface ShiftOfDay {
  id: string;
  name: Text;
  spans: readonly Minutes[];
}

/** A day as the rota sees it: when the hall is open, its shifts, its noon break, and the duty of a day without hours. */
export interface RotaDay {
  day: string;
  openings: readonly Minutes[];
  shifts: readonly ShiftOfDay[];
  noon: readonly Minutes[];
  rest: readonly Minutes[];
}

export interface RotaCounter {
  number: number;
  a: string | null;
  b: string | null;
  /** Others who stand the post as A does, and those who stand by for it. */
  more: readonly string[];
  standBy: readonly string[];
  departments: readonly string[];
}

export interface RotaPerson {
  jobNo: string;
  name: string;
  department: string | null;
  /** May stand at a counter. */
  stands: boolean;
  /** May be the leader on duty. */
  leads: boolean;
}

/** Everything the rules of the rota look at: some days, and what is planned, absent and met on them. */
export interface Rota {
  rules: RotaRules;
  days: readonly RotaDay[];
  counters: readonly RotaCounter[];
  people: readonly RotaPerson[];
  assignments: readonly Assignment[];
  leaders: ReadonlyMap<string, string>;
  meetings: readonly Meeting[];
  absences: readonly Absence[];
}

/** The shift of whoever is on duty in the noon break, and on a day without hours. */
export const noonShift = 'noon';
export const restDayShift = 'rest-day';

export function spansOf(day: RotaDay, kind: DutyKind, shift: string): readonly Minutes[] {
  if (kind === 'noon-duty') return day.noon;
  if (kind === 'rest-day-duty') return day.rest;
  return day.shifts.find(({ id }) => id === shift)?.spans ?? [];
}

/** The shifts a duty of this kind has on a day. */
export function shiftsFor(day: RotaDay, kind: DutyKind): string[] {
  if (kind === 'noon-duty') return day.noon.length > 0 ? [noonShift] : [];
  if (kind === 'rest-day-duty') return day.rest.length > 0 ? [restDayShift] : [];
  return day.shifts.map(({ id }) => id);
}
