import type { DutyKind } from '../../protocol/rota-settings.ts';
import { type Minutes, union, without } from './minutes.ts';
import { type Absence, type Assignment, type Meeting, type Rota, type RotaDay, spansOf } from './rota.ts';

/** One day of a rota, with what its people do at which minutes. Kept by person and by counter: a month of a large hall is asked thousands of times. */
export class DayOfRota {
  readonly day: RotaDay;
  leader: string | null;
  readonly #assigned: Assignment[] = [];
  readonly #ofPerson = new Map<string, Assignment[]>();
  readonly #ofCounter = new Map<number, Assignment[]>();
  readonly #absent = new Map<string, Minutes[]>();
  readonly #met = new Map<string, Minutes[]>();

  constructor(rota: DayRows, day: RotaDay) {
    this.day = day;
    this.leader = rota.leader;
    for (const assignment of rota.assignments) this.add(assignment);
    const note = (book: Map<string, Minutes[]>, person: string, span: Minutes) =>
      book.set(person, union(book.get(person) ?? [], [span]));
    for (const { staff, from, to } of rota.absences) note(this.#absent, staff, [from, to]);
    for (const { staff, from, to } of rota.meetings) for (const person of staff) note(this.#met, person, [from, to]);
  }

  get assigned(): readonly Assignment[] {
    return this.#assigned;
  }
  add(assignment: Assignment): void {
    this.#assigned.push(assignment);
    listed(this.#ofPerson, assignment.staff, assignment);
    if (assignment.counter !== null) listed(this.#ofCounter, assignment.counter, assignment);
  }

  spans = ({ kind, shift }: Assignment): readonly Minutes[] => spansOf(this.day, kind, shift);
  absent = (person: string): readonly Minutes[] => this.#absent.get(person) ?? [];
  met = (person: string): readonly Minutes[] => this.#met.get(person) ?? [];
  at = (counter: number): readonly Assignment[] => this.#ofCounter.get(counter) ?? [];

  /** Every duty of a person, each by itself; the leader on duty is so from opening to closing. */
  duties(person: string): (readonly Minutes[])[] {
    const own = (this.#ofPerson.get(person) ?? []).map(this.spans);
    return this.leader === person ? [...own, this.day.openings] : own;
  }

  /** When somebody rostered is really at work and to be had: not on leave, not in a meeting. */
  present(person: string, spans = union(...this.duties(person))): Minutes[] {
    return without(without(spans, this.absent(person)), this.met(person));
  }

  /** Open minutes for which nobody is put at the counter's front who can come. */
  empty(counter: number): Minutes[] {
    const fronts = this.at(counter)
      .filter(({ kind }) => kind === 'front')
      .map((one) => without(this.spans(one), this.absent(one.staff)));
    return without(this.day.openings, union(...fronts));
  }

  /** Minutes at which somebody is really at the counter, at its front or standing by for it. */
  standing(counter: number): Minutes[] {
    return union(...this.at(counter).map((one) => this.present(one.staff, union(this.spans(one)))));
  }

  /** Open minutes in which whoever is at the front sits in a meeting, and nobody else is there. */
  uncovered(counter: number): Minutes[] {
    const nobody = without(this.day.openings, this.standing(counter));
    return nobody.length === 0 ? nobody : without(nobody, this.empty(counter));
  }

  /** When each of those on a duty is to be had. */
  presentOf(kind: DutyKind): Minutes[][] {
    const people = Map.groupBy(
      this.#assigned.filter((one) => one.kind === kind),
      ({ staff }) => staff,
    );
    return [...people].map(([person, duties]) => this.present(person, union(...duties.map(this.spans))));
  }
}

function listed<K>(lists: Map<K, Assignment[]>, key: K, assignment: Assignment): void {
  const list = lists.get(key);
  if (list) list.push(assignment);
  else lists.set(key, [assignment]);
}

/** What of a rota belongs to one day. */
interface DayRows {
  leader: string | null;
  assignments: readonly Assignment[];
  meetings: readonly Meeting[];
  absences: readonly Absence[];
}

/** The days of a rota from one to another, each with its people. */
export function daysOfRota(rota: Rota, from = '', to = '9999'): DayOfRota[] {
  const within = ({ day }: { day: string }) => from <= day && day <= to;
  const byDay = <T extends { day: string }>(list: readonly T[]) => Map.groupBy(list.filter(within), ({ day }) => day);
  const [assignments, meetings, absences] = [byDay(rota.assignments), byDay(rota.meetings), byDay(rota.absences)];
  return rota.days.filter(within).map(
    (day) =>
      new DayOfRota(
        {
          leader: rota.leaders.get(day.day) ?? null,
          assignments: assignments.get(day.day) ?? [],
          meetings: meetings.get(day.day) ?? [],
          absences: absences.get(day.day) ?? [],
        },
        day,
      ),
  );
}
