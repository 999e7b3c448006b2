import type { AttendanceSheet } from '../../protocol/attendance-view.ts';
import type { Asker } from '../hall/asker.ts';
import { nextDay } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import { daysOf, monthOf, type OnlyThese } from '../posts/attendance-month.ts';
import { clockOf } from '../posts/minutes.ts';
import { repairPlace } from '../posts/repair-punch.ts';

/** Whose rows somebody may see, and whose reasons. */
export interface SheetReader {
  rows: OnlyThese;
  reasons: (jobNo: string) => boolean;
  /** Whether the rows are whole units: half a unit has no total. */
  units: boolean;
}

/** Leaders and supervisors see everybody's rows, a chief the own department's, everybody the own; reasons only those who write them, and one's own. */
export function sheetReader({ staff }: Asker): SheetReader | null {
  if (!staff) return null;
  if (staff.roles.some((role) => role === 'leader' || role === 'supervisor'))
    return { rows: () => true, reasons: () => true, units: true };
  const ofDepartment = staff.roles.includes('chief') ? staff.department : null;
  return {
    rows: ({ jobNo, department }) => jobNo === staff.jobNo || (ofDepartment !== null && department === ofDepartment),
    reasons: (jobNo) => jobNo === staff.jobNo,
    units: ofDepartment !== null,
  };
}

/** The monthly sheet: each person's days and totals, each unit's, what was put in by hand, and how it was circulated. */
export function attendanceSheet(looks: Looks, month: string, now: number, reader: SheetReader): AttendanceSheet {
  const { hall } = looks;
  const { people, units } = monthOf(looks, month, now, reader.rows);
  const shown = new Set(people.map(({ jobNo }) => jobNo));
  const name = (jobNo: string) => looks.staff(jobNo)?.name ?? jobNo;
  const signed = looks.signedMonth(month);
  const departments = new Map(hall.file.departments.map((department) => [department.id, department.name]));
  return {
    month,
    preset: hall.file.attendance.preset,
    people: people.map(({ days, ...person }) => ({
      ...person,
      days: days.map(({ day, verdict, slots, offPostMin }) => ({
        day,
        verdict,
        slots: slots
          .filter(({ status, repaired }) => repaired || (status !== 'on-time' && status !== 'excused'))
          .map(({ slot, atMin, status, missedMin, repaired }) => ({
            slot,
            at: atMin === null ? null : clockOf(atMin),
            status,
            missedMin,
            repaired,
          })),
        offPostMin,
      })),
    })),
    units: (reader.units ? units : []).map(({ department, ...unit }) => ({
      department,
      name: (department === null ? undefined : departments.get(department)) ?? hall.file.hall.name,
      ...unit,
    })),
    corrections: looks
      .repairsIn(`${month}-01`, nextDay(daysOf(month).at(-1)!))
      .filter(({ staff }) => shown.has(staff))
      .map(({ staff, day, slot, old, minute, reason, witness, by, at, afterSignOff }) => ({
        jobNo: staff,
        name: name(staff),
        day,
        slot,
        old: old === null ? null : clockOf(old),
        new: clockOf(minute),
        reason: reader.reasons(staff) ? looks.openText(reason, repairPlace(staff, day, slot)) : null,
        witness: name(witness),
        by: name(by),
        at: hall.zone.iso(at),
        afterSignOff,
      })),
    signedOff: signed && {
      at: hall.zone.iso(signed.at),
      by: name(signed.by),
      people: signed.people.filter(({ jobNo }) => shown.has(jobNo)),
    },
  };
}
