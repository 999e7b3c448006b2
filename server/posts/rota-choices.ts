import type { DutyKind, FillRule, RotaWhy } from '../../protocol/rota-settings.ts';
import { nextDay } from '../hall/local-time.ts';
import type { DayOfRota } from './day-of-rota.ts';
import type { Assignment, Rota, RotaCounter, RotaPerson } from './rota.ts';
import { inTurn, TurnBook } from './turn-book.ts';

export interface Choice {
  person: string;
  why: RotaWhy;
}

/** Whom a rule of filling would take, the first it wants first. Who is free is not asked here. */
export interface RotaChoices {
  forCounter(day: DayOfRota, shift: string, counter: RotaCounter): Iterable<Choice>;
  forHall(day: DayOfRota, kind: DutyKind, shift: string): Choice[];
  forLeader(): string[];
  note(assignment: Assignment): void;
  noteLeader(staff: string): void;
}

export function rotaChoices(rota: Rota, rule: FillRule): RotaChoices {
  const turns = new TurnBook(rota);
  const leading = new Set(rota.counters.map(({ a }) => a));
  const assisting = new Set(rota.counters.map(({ b }) => b));
  const known = new Set(rota.people.map(({ jobNo }) => jobNo));
  const before = new Map<string, string[]>();
  for (const one of rota.assignments) noteBefore(one);
  return {
    forCounter: candidates,
    forHall(day, kind, shift) {
      const again = lastWeek(day, kind, shift, null);
      return anybody(kind, again).map(({ jobNo }) => ({
        person: jobNo,
        why: again.includes(jobNo) ? 'as-last-week' : 'turn',
      }));
    },
    forLeader: () =>
      inTurn(
        rota.people.filter(({ leads }) => leads),
        ({ jobNo }) => turns.ledBy(jobNo),
      ).map(({ jobNo }) => jobNo),
    note(assignment) {
      turns.note(assignment);
      noteBefore(assignment);
    },
    noteLeader: (staff) => turns.noteLeader(staff),
  };

  function noteBefore({ day, kind, shift, counter, staff }: Assignment): void {
    const key = `${day} ${kind} ${shift} ${counter ?? ''}`;
    const others = before.get(key);
    if (others) others.push(staff);
    else before.set(key, [staff]);
  }
  /** Who did the same a week before; nobody's when that is not the rule. */
  function lastWeek(day: DayOfRota, kind: DutyKind, shift: string, counter: number | null): string[] {
    if (rule !== 'as-last-week') return [];
    const key = `${nextDay(day.day.day, -7)} ${kind} ${shift} ${counter ?? ''}`;
    return (before.get(key) ?? []).filter((person) => known.has(person));
  }

  /** Who might stand at a counter, the first the rule wants; after A and B the department's others, never another counter's A. Asked one by one: A is mostly free. */
  function* candidates(
    day: DayOfRota,
    shift: string,
    { a, b, number, departments, more, standBy }: RotaCounter,
  ): Generator<Choice> {
    for (const person of lastWeek(day, 'front', shift, number)) yield { person, why: 'as-last-week' };
    // Nobody changes places at noon for the sake of a turn.
    const here = (person: string) => day.at(number).some(({ staff, kind }) => staff === person && kind === 'front');
    if (rule === 'turns' && a !== null && b !== null) {
      const inOrder = inTurn([a, b], (person) => (here(person) ? -1 : turns.frontDays(person, number)));
      for (const person of inOrder) yield { person, why: 'turn' };
    } else {
      if (a !== null) yield { person: a, why: 'A' };
      if (b !== null) yield { person: b, why: 'B-for-A' };
    }
    const third = (person: string) => person !== a && person !== b && !leading.has(person);
    const named = [...more, ...standBy].filter(third);
    for (const person of named) yield { person, why: 'third' };
    const others = anybody('front', []).filter(
      ({ jobNo, department }) => third(jobNo) && !named.includes(jobNo) && within(department, departments),
    );
    // Whoever is nobody's B goes first: a B may be needed at the own counter yet.
    const order = (person: string) => (here(person) ? 0 : assisting.has(person) ? 2 : 1);
    for (const { jobNo } of inTurn(others, ({ jobNo }) => order(jobNo))) yield { person: jobNo, why: 'third' };
  }

  /** Everybody who stands at counters: those of last week, then whoever did it least so far. */
  function anybody(kind: DutyKind, again: readonly string[]): RotaPerson[] {
    const standing = rota.people.filter(({ stands }) => stands);
    return inTurn(standing, ({ jobNo }) => (again.includes(jobNo) ? -1 : turns.times(jobNo, kind)));
  }
}

/** A counter without services, or a person of no department: no bounds are known, so none are drawn. */
function within(department: string | null, departments: readonly string[]): boolean {
  return department === null || departments.length === 0 || departments.includes(department);
}
