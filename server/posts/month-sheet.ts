import type { MonthRule } from '../../protocol/attendance-setting.ts';
import type { AttendanceTotals, DayVerdict, Suggestion } from '../../protocol/attendance-view.ts';
import { type AttendanceDay, attendanceDay, type DayAsked } from './attendance-day.ts';

/** One day of a person's month: what is known of it, or null before this hall kept attendance. */
export interface SheetDay {
  day: string;
  asked: DayAsked | null;
}
export interface SheetPerson {
  jobNo: string;
  name: string;
  department: string | null;
  days: SheetDay[];
}
export interface PersonSheet {
  jobNo: string;
  name: string;
  department: string | null;
  days: (Omit<AttendanceDay, 'verdict'> & { day: string; verdict: DayVerdict })[];
  totals: AttendanceTotals;
  suggestions: Suggestion[];
}
export interface MonthSheet {
  people: PersonSheet[];
  units: { department: string | null; people: number; totals: AttendanceTotals }[];
}

const noTotals: AttendanceTotals = {
  workDays: 0,
  well: 0,
  late: 0,
  lateMin: 0,
  early: 0,
  earlyMin: 0,
  missing: 0,
  absentDays: 0,
  offPost: 0,
  offPostMin: 0,
  leaveDays: 0,
  tripDays: 0,
  repaired: 0,
};
const keys = Object.keys(noTotals) as (keyof AttendanceTotals)[];

export function addTotals(all: readonly AttendanceTotals[]): AttendanceTotals {
  const sum = { ...noTotals };
  for (const totals of all) for (const key of keys) sum[key] += totals[key];
  return sum;
}

/** The sheet of a month: every person's days and totals, every unit's, and what the hall's rules suggest. */
export function monthSheet(people: readonly SheetPerson[], rules: readonly MonthRule[]): MonthSheet {
  const sheets = people.map((person) => personSheet(person, rules));
  const departments = [...new Set(sheets.map(({ department }) => department))];
  return {
    people: sheets,
    units: departments.map((department) => {
      const of = sheets.filter((person) => person.department === department);
      return { department, people: of.length, totals: addTotals(of.map(({ totals }) => totals)) };
    }),
  };
}

function personSheet({ jobNo, name, department, days }: SheetPerson, rules: readonly MonthRule[]): PersonSheet {
  const judged = days.map(({ day, asked }) => ({ day, ...(asked === null ? unrecorded : attendanceDay(asked)) }));
  const totals = addTotals(judged.map(totalsOf));
  return { jobNo, name, department, days: judged, totals, suggestions: suggestionsOf(totals, rules) };
}

const unrecorded = {
  verdict: 'unrecorded' as const,
  slots: [],
  late: 0,
  lateMin: 0,
  early: 0,
  earlyMin: 0,
  missing: 0,
  absentDays: 0,
  offPost: 0,
  offPostMin: 0,
};

const worked: readonly DayVerdict[] = ['well', 'irregular', 'half-absent', 'absent'];

function totalsOf(day: Omit<AttendanceDay, 'verdict'> & { verdict: DayVerdict }): AttendanceTotals {
  const { late, lateMin, early, earlyMin, missing, absentDays, offPost, offPostMin } = day;
  return {
    workDays: worked.includes(day.verdict) ? 1 : 0,
    well: day.verdict === 'well' ? 1 : 0,
    ...{ late, lateMin, early, earlyMin, missing, absentDays, offPost, offPostMin },
    leaveDays: day.verdict === 'leave' ? 1 : 0,
    tripDays: day.verdict === 'trip' ? 1 : 0,
    repaired: day.slots.filter(({ repaired }) => repaired).length,
  };
}

/** What each of the hall's rules says of these totals, with its source: a suggestion, never a punishment. */
export function suggestionsOf(totals: AttendanceTotals, rules: readonly MonthRule[]): Suggestion[] {
  const of: Record<MonthRule['counts'][number], number> = {
    late: totals.late,
    early: totals.early,
    'off-post': totals.offPost,
    missing: totals.missing,
    'absent-days': totals.absentDays,
  };
  return rules.flatMap(({ counts, bound, times, step, source }) => {
    const reached = counts.reduce((sum, count) => sum + of[count], 0);
    const isReached = bound === 'at-least' ? reached >= times : reached > times;
    return isReached ? [{ step, counts: [...counts], bound, times, reached, source }] : [];
  });
}
