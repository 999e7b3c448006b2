import { nextDay } from '../hall/local-time.ts';
import { meet } from './minutes.ts';
import { daysOfRota } from './day-of-rota.ts';
import { type Assignment, type Rota, shiftsFor } from './rota.ts';
import { WorkedDays } from './worked-days.ts';

/** Why a duty of the old week has no place in the new one. */
export type DropWhy = 'no-such-shift' | 'already-there' | 'twice-at-once' | 'on-leave' | 'rest-due' | 'day-over';
export interface WeekCopy {
  assigned: Assignment[];
  dropped: (Assignment & { because: DropWhy })[];
}

const weekDays = 7;

/** The week that begins with one Monday, as it would be in the week of another: weekday, duty and counter stay; what does not fit is dropped and named. */
export function weekCopy(rota: Rota, from: string, to: string, today: string): WeekCopy {
  const copy: WeekCopy = { assigned: [], dropped: [] };
  const shiftDays = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const worked = new WorkedDays(rota);
  const days = new Map(daysOfRota(rota, to, nextDay(to, weekDays - 1)).map((day) => [day.day.day, day]));
  for (let i = 0; i < weekDays; i++) {
    const target = days.get(nextDay(to, i))!;
    // The source is read as it was: a week copied onto itself one day on would otherwise feed itself.
    for (const one of rota.assignments.filter(({ day }) => day === nextDay(from, i))) {
      const moved: Assignment = { ...one, day: nextDay(one.day, shiftDays), why: 'copied' };
      const because = whyNot(moved);
      if (because) {
        copy.dropped.push({ ...moved, because });
        continue;
      }
      target.add(moved);
      worked.add(moved.staff, moved.day);
      copy.assigned.push(moved);
    }
    function whyNot(moved: Assignment): DropWhy | null {
      if (moved.day < today) return 'day-over';
      if (!shiftsFor(target.day, moved.kind).includes(moved.shift)) return 'no-such-shift';
      const same = target.assigned.some(
        ({ kind, shift, counter, staff }) =>
          kind === moved.kind && shift === moved.shift && counter === moved.counter && staff === moved.staff,
      );
      if (same) return 'already-there';
      const spans = target.spans(moved);
      if (target.duties(moved.staff).some((duty) => meet(duty, spans))) return 'twice-at-once';
      if (meet(spans, target.absent(moved.staff))) return 'on-leave';
      return worked.restDue(moved.staff, moved.day) ? 'rest-due' : null;
    }
  }
  return copy;
}
