import type { DutyKind } from '../../protocol/rota-settings.ts';
import { daysOfRota } from './day-of-rota.ts';
import { meet } from './minutes.ts';
import { type Assignment, type Rota, shiftsFor, spansOf } from './rota.ts';
import { monthOf } from './rota-days.ts';
import { WorkedDays } from './worked-days.ts';

/** A place of a day somebody is sought for: a counter's front, a duty of the whole hall, or leading it. */
export type RotaPlace =
  | { kind: 'front'; counter: number }
  | { kind: Exclude<DutyKind, 'front'> | 'duty-leader'; counter: null };

/** What somebody is to a counter; `none` for the duties of the whole hall. */
const fitsAs = ['A', 'B', 'more', 'stand-by', 'department', 'other', 'none'] as const;
export type FitsAs = (typeof fitsAs)[number];

/** How well somebody fits a place of a day, and if not, why not. */
export interface Fitness {
  jobNo: string;
  as: FitsAs;
  /** The shifts they could take; of who leads, the whole day or nothing. */
  free: string[];
  no: 'on-leave' | 'twice-at-once' | 'rest-due' | null;
  /** What they do that day already. */
  at: Assignment[];
  leads: boolean;
  /** Days worked in this month. */
  days: number;
}

/** Everybody who could take a place, the fittest first: who is free, then A, B, whoever was named, the department, then who worked the fewest days. */
export function fitnessFor(rota: Rota, date: string, place: RotaPlace): Fitness[] {
  const day = daysOfRota(rota, date, date)[0]!;
  const worked = new WorkedDays(rota);
  const counter = rota.counters.find(({ number }) => number === place.counter);
  const kind = place.kind === 'duty-leader' ? 'front' : place.kind;
  const shifts = shiftsFor(day.day, kind);
  const as = (jobNo: string, department: string | null): FitsAs => {
    if (!counter) return 'none';
    if (jobNo === counter.a) return 'A';
    if (jobNo === counter.b) return 'B';
    if (counter.more.includes(jobNo)) return 'more';
    if (counter.standBy.includes(jobNo)) return 'stand-by';
    return department !== null && counter.departments.includes(department) ? 'department' : 'other';
  };
  return rota.people
    .filter(({ stands, leads }) => (place.kind === 'duty-leader' ? leads : stands))
    .map(({ jobNo, department }): Fitness => {
      const taken = day.duties(jobNo);
      const spans = (shift: string) => spansOf(day.day, kind, shift);
      const present = shifts.filter((shift) => !meet(spans(shift), day.absent(jobNo)));
      const open = present.filter((shift) => !taken.some((duty) => meet(duty, spans(shift))));
      const able = place.kind === 'duty-leader' && open.length < shifts.length ? [] : open;
      const rest = able.length > 0 && worked.restDue(jobNo, date);
      return {
        jobNo,
        as: as(jobNo, department),
        free: rest ? [] : able,
        no:
          able.length > 0
            ? rest
              ? 'rest-due'
              : null
            : present.length < (place.kind === 'duty-leader' ? shifts.length : 1)
              ? 'on-leave'
              : 'twice-at-once',
        at: day.assigned.filter(({ staff }) => staff === jobNo),
        leads: day.leader === jobNo,
        days: worked.inMonth(jobNo, monthOf(date)).length,
      };
    })
    .sort(
      (one, two) =>
        Number(one.free.length === 0) - Number(two.free.length === 0) ||
        fitsAs.indexOf(one.as) - fitsAs.indexOf(two.as) ||
        one.days - two.days ||
        (one.jobNo < two.jobNo ? -1 : 1),
    );
}
