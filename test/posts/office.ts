import type { HallFile } from '../../protocol/hall-file.ts';
import { AttendanceSheet } from '../../protocol/attendance-view.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { calendarOf } from '../../server/hall/calendar.ts';
import { attendanceSheet, sheetReader } from '../../server/views/attendance-sheet.ts';
import { openRoom, type Room } from '../support/room.ts';
import { officeHall } from './days.ts';

export const at = (clock: string, day = '2026-11-23'): number => Date.parse(`${day}T${clock}:00+08:00`);

/** The hall in its office hours, on Monday before it opens, and what its sheet says. */
export class Office {
  readonly room: Room;

  constructor(room: Room) {
    this.room = room;
  }

  static async open(change: (file: HallFile) => void = () => undefined, begin = at('08:20')): Promise<Office> {
    const calendar = calendarOf(['2026-10-01', '2026-11-05'], ['2026-10-10', '2026-11-07']);
    return new Office(await openRoom({ hall: officeHall(change), at: begin, calendar }));
  }

  sheet(month = '2026-11', reader: Asker = this.room.staff('9003')): AttendanceSheet {
    const { looks, clock } = this.room;
    return AttendanceSheet.parse(attendanceSheet(looks, month, clock.now(), sheetReader(reader)!));
  }

  person(jobNo: string, month?: string): AttendanceSheet['people'][number] {
    return this.sheet(month).people.find((one) => one.jobNo === jobNo)!;
  }

  dayOf(jobNo: string, day = '2026-11-23'): AttendanceSheet['people'][number]['days'][number] {
    return this.person(jobNo).days.find((one) => one.day === day)!;
  }

  /** A punch of 1001 put in by hand, seen by 1002. */
  repair(more: object = {}, by = '9002'): Promise<string> {
    const body = {
      staff: '1001',
      day: '2026-11-23',
      slot: 'in' as const,
      at: '08:28',
      reason: '指纹机不能识别',
      witness: '1002',
      ...more,
    };
    return this.room.say('repair-punch', body, this.room.staff(by));
  }
}
