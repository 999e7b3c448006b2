import type { HallFile } from '../../protocol/hall-file.ts';
import type { AttendanceDay, DayAsked } from '../../server/posts/attendance-day.ts';
import { attendanceDay } from '../../server/posts/attendance-day.ts';
import type { Minutes } from '../../server/posts/minutes.ts';
import { punchWindows } from '../../server/posts/punch-window.ts';
import { smallHall } from '../support/small-hall.ts';

/** "08:30" → 510 */
export const m = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
/** "08:30-12:00" */
export const span = (text: string): Minutes => [m(text.slice(0, 5)), m(text.slice(6))];

export const ordinary: Minutes[] = [span('08:30-12:00'), span('13:30-17:30')];
export const margins = { leadMin: 0, earliestMin: 180, latestMin: 360 };

/** One day by hand: its punches as clocks. */
export function dayOf(punches: string[], change: Partial<DayAsked> = {}, scheme: 2 | 4 = 4): AttendanceDay {
  return attendanceDay({
    windows: punchWindows(ordinary, { ...margins, punches: scheme }),
    off: 'rest',
    punches: punches.map(m),
    repairs: [],
    excuses: [],
    offPosts: [],
    graceMin: 0,
    nowMin: null,
    ...change,
  });
}

export const statuses = (day: AttendanceDay): string => day.slots.map(({ status }) => status).join(' ');

const week: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];

/** The small hall with office hours from Monday to Friday. */
export function officeHall(change: (file: HallFile) => void = () => undefined): HallFile {
  return smallHall((file) => {
    file.hours.week = { mon: week, tue: week, wed: week, thu: week, fri: week, sat: [], sun: [] };
    change(file);
  });
}
