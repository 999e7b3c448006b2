import type { Hall } from '../hall/hall.ts';
import { nextDay } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import { knownOf } from './attendance-known.ts';
import { attendanceRules } from './attendance-presets.ts';
import { type MonthSheet, monthSheet, type SheetPerson } from './month-sheet.ts';

/** Of whom alone a sheet is asked for. */
export type OnlyThese = (person: { jobNo: string; department: string | null }) => boolean;

/** Whose attendance this hall keeps: everybody of the roles it names, or some of them. */
export function attendingStaff(hall: Hall, only: OnlyThese = () => true) {
  const { roles } = hall.file.attendance;
  return hall.file.staff
    .filter((person) => person.roles.some((role) => (roles as readonly string[]).includes(role)))
    .map(({ jobNo, name, department }) => ({ jobNo, name, department: department ?? null }))
    .filter(only);
}

export function daysOf(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = nextDay(day)) days.push(day);
  return days;
}

/** The sheet of a month as all that is known now tells it. Days to come are left out. */
export function monthOf(looks: Looks, month: string, now: number, only?: OnlyThese) {
  const { day: today } = looks.hall.zone.local(now);
  return sheetOf(
    looks,
    daysOf(month).filter((day) => day <= today),
    now,
    only,
  );
}

/** The same for some days in a row. */
export function sheetOf(looks: Looks, days: readonly string[], now: number, only?: OnlyThese): MonthSheet {
  const { hall } = looks;
  const rules = attendanceRules(hall.file.attendance).monthRules;
  const people = attendingStaff(hall, only);
  const known = days.length === 0 ? null : knownOf(looks, people, days, now);
  return monthSheet(
    people.map(
      (person): SheetPerson => ({
        ...person,
        days: known === null ? [] : days.map((day) => ({ day, asked: known(person.jobNo, day) })),
      }),
    ),
    rules,
  );
}
