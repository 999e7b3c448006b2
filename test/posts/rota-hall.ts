import type { Body } from '../../protocol/commands.ts';
import { smallHall } from '../support/small-hall.ts';

const half: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];
/** Open on working days, in two halves; its rota asks for front staff, no stand-by. */
export const hall = smallHall((file) => {
  file.hours.week = { mon: half, tue: half, wed: half, thu: half, fri: half, sat: [], sun: [] };
  file.rota = { preset: ['000/K', '000/C'], standBy: 0 };
});
export const tuesday = '2026-11-24';

export const front = (staff: string, more: Partial<Body<'assign-shift'>> = {}): Body<'assign-shift'> => ({
  day: tuesday,
  counter: 1,
  kind: 'front',
  staff,
  ...more,
});
