import { nextDay } from '../hall/local-time.ts';
import type { Rota } from './rota.ts';
import { firstOf, lastOf, monthOf } from './rota-days.ts';

/** Who works on which days, held against the rest that is due (002/O 一: four days a month, six in a row). */
export class WorkedDays {
  readonly #worked = new Map<string, Set<string>>();
  readonly #rules: Rota['rules'];

  constructor({ rules, assignments, leaders }: Pick<Rota, 'rules' | 'assignments' | 'leaders'>) {
    this.#rules = rules;
    for (const { staff, day } of assignments) this.add(staff, day);
    for (const [day, staff] of leaders) this.add(staff, day);
  }

  add(person: string, day: string): void {
    const days = this.#worked.get(person);
    if (days) days.add(day);
    else this.#worked.set(person, new Set([day]));
  }

  works = (person: string, day: string): boolean => this.#worked.get(person)?.has(day) ?? false;
  people = (): string[] => [...this.#worked.keys()].sort();
  inMonth = (person: string, month: string): string[] =>
    [...(this.#worked.get(person) ?? [])].filter((day) => monthOf(day) === month).sort();

  /** A day on which this person must rest, seen from the days planned so far. */
  restDue(person: string, day: string): boolean {
    if (this.works(person, day)) return false;
    const { daysInARowMost: most, restDaysPerMonth: rest } = this.#rules;
    if (most > 0 && 1 + this.#run(person, day, -1) + this.#run(person, day, 1) > most) return true;
    return rest > 0 && this.inMonth(person, monthOf(day)).length + 1 > mostInMonth(monthOf(day), rest);
  }

  /** The first day too many of every run of days that is too long, and of every month with too few days of rest. */
  tooMany(person: string): { days: string[]; months: string[] } {
    const { daysInARowMost: most, restDaysPerMonth: rest } = this.#rules;
    const worked = [...(this.#worked.get(person) ?? [])].sort();
    const days = most > 0 ? worked.filter((day) => this.#run(person, day, -1) === most) : [];
    const months = rest > 0 ? [...new Set(worked.map(monthOf))] : [];
    return {
      days,
      months: months.flatMap((month) => this.inMonth(person, month)[mostInMonth(month, rest)] ?? []),
    };
  }

  /** How many days this person works without a break right before or after a day. */
  #run(person: string, day: string, step: 1 | -1): number {
    let length = 0;
    for (let at = nextDay(day, step); this.works(person, at); at = nextDay(at, step)) length += 1;
    return length;
  }
}

function mostInMonth(month: string, rest: number): number {
  return Math.max(0, Number(lastOf(month).slice(8)) - Number(firstOf(month).slice(8)) + 1 - rest);
}
