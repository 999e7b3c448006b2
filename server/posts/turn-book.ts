import type { DutyKind } from '../../protocol/rota-settings.ts';
import type { Assignment, Rota } from './rota.ts';

/** How often each person had each duty so far: whoever had it least is next. */
export class TurnBook {
  readonly #times = new Map<string, number>();
  readonly #fronts = new Map<string, Set<string>>();
  readonly #led = new Map<string, number>();

  constructor({ assignments, leaders }: Pick<Rota, 'assignments' | 'leaders'>) {
    for (const assignment of assignments) this.note(assignment);
    for (const staff of leaders.values()) this.noteLeader(staff);
  }

  note({ staff, kind, counter, day }: Assignment): void {
    const key = `${staff} ${kind}`;
    this.#times.set(key, (this.#times.get(key) ?? 0) + 1);
    if (kind !== 'front') return;
    const front = `${staff} ${counter ?? ''}`;
    const days = this.#fronts.get(front);
    if (days) days.add(day);
    else this.#fronts.set(front, new Set([day]));
  }
  noteLeader(staff: string): void {
    this.#led.set(staff, (this.#led.get(staff) ?? 0) + 1);
  }

  times = (person: string, kind: DutyKind): number => this.#times.get(`${person} ${kind}`) ?? 0;
  frontDays = (person: string, counter: number): number => this.#fronts.get(`${person} ${counter}`)?.size ?? 0;
  ledBy = (person: string): number => this.#led.get(person) ?? 0;
}

/** Those with the fewest turns first; of equals, the one named first. */
export function inTurn<T>(list: readonly T[], turnsOf: (item: T) => number): T[] {
  return list
    .map((item) => ({ item, turns: turnsOf(item) }))
    .sort((a, b) => a.turns - b.turns)
    .map(({ item }) => item);
}
