import type { HallFile } from '../../protocol/hall-file.ts';
import { LeaveSettings } from '../../protocol/leave-rules.ts';
import { noCalendar } from '../../server/hall/calendar.ts';
import { hallOf } from '../../server/hall/hall.ts';
import { smallHall } from '../support/small-hall.ts';

/** Hours of an ordinary hall: a short morning, a long afternoon, free weekends. */
export const officeHours: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];

/** The small hall with office hours, a chief of the department, a second leader, and leave as told. */
export function leaveHall(leave: object = {}, change: (file: HallFile) => void = () => undefined): HallFile {
  return smallHall((file) => {
    const day = officeHours;
    file.hours.week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
    file.staff.push(
      { jobNo: '8001', name: '首席', department: 'hrss', roles: ['chief'], pin: '246810' },
      { jobNo: '9005', name: '局长', roles: ['leader'], pin: '246810' },
    );
    file.leave = LeaveSettings.parse(leave);
    change(file);
  });
}

export const time = hallOf(leaveHall(), noCalendar);
/** An instant of the hall's clock. */
export const at = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00+08:00`);
