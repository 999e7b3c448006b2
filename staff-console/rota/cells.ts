import type { RotaView } from '../../protocol/rota-view.ts';

/** One person in a cell: who, as A or B of the counter, on which shift only, and whether as its named third. */
export interface InCell {
  jobNo: string;
  as: 'A' | 'B' | null;
  /** Place in the month's list of shifts, from 1; null: all of that day's. */
  shift: number | null;
  third: boolean;
}

/** `=A +=B/2` → A at the front all day, B named for the second shift (protocol/rota-view.ts). */
export function readCell(cell: string, pair: { a: string | null; b: string | null } = { a: null, b: null }): InCell[] {
  return cell
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const third = part.startsWith('+');
      const [who = '', shift] = part.slice(third ? 1 : 0).split('/');
      const as = who === '=A' ? 'A' : who === '=B' ? 'B' : null;
      const jobNo = as === 'A' ? (pair.a ?? '') : as === 'B' ? (pair.b ?? '') : who;
      return { jobNo, as, shift: shift === undefined ? null : Number(shift), third };
    });
}

/** The rows of the grid: duties of the whole hall above, then every counter. */
export const hallRows = ['duty-leader', 'stand-by', 'noon-duty', 'rest-day-duty', 'meetings'] as const;
export type HallRow = (typeof hallRows)[number];
export type Row = HallRow | number;

export function rowsOf(view: RotaView): Row[] {
  return [...hallRows, ...view.counters.map(({ number }) => number)];
}

/** Everybody of a row on one day of the month. */
export function inRow(view: RotaView, row: Row, at: number): InCell[] {
  switch (row) {
    case 'duty-leader': {
      const leader = view.days[at]?.leader;
      return leader ? [{ jobNo: leader, as: null, shift: null, third: false }] : [];
    }
    case 'stand-by':
      return readCell(view.standBy[at] ?? '');
    case 'noon-duty':
      return readCell(view.noonDuty[at] ?? '');
    case 'rest-day-duty':
      return readCell(view.restDayDuty[at] ?? '');
    case 'meetings':
      return [];
    default: {
      const counter = view.counters.find(({ number }) => number === row);
      return counter ? readCell(counter.days[at] ?? '', counter) : [];
    }
  }
}

export function markIn(view: RotaView, row: Row, at: number): string {
  if (typeof row !== 'number') return '.';
  return view.counters.find(({ number }) => number === row)?.marks[at] ?? '.';
}

export const meetingsOn = (view: RotaView, day: string): RotaView['meetings'] =>
  view.meetings.filter(({ days }) => days.includes(day));
