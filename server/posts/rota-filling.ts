import type { DutyKind, FillRule, RotaFindingCode, RotaWhy } from '../../protocol/rota-settings.ts';
import { type DayOfRota, daysOfRota } from './day-of-rota.ts';
import { intersection, lengthMin, meet, type Minutes, union } from './minutes.ts';
import { type Assignment, noonShift, restDayShift, type Rota, type RotaCounter } from './rota.ts';
import { type Choice, rotaChoices } from './rota-choices.ts';
import { missing } from './rota-findings.ts';
import { WorkedDays } from './worked-days.ts';

/** What nobody could be found for. */
export interface Unfilled {
  code: RotaFindingCode;
  day: string;
  counter: number | null;
  spans: Minutes[];
}
export interface Filled {
  assigned: Assignment[];
  leaders: { day: string; staff: string }[];
  left: Unfilled[];
}

/**
 * Fills what a rota lacks from one day to another. What is planned stays; nobody is put twice at once, on leave or on a day of rest
 * that is due; whoever goes to a meeting has a named cover. The same rota is always filled the same way.
 */
export function fillRota(rota: Rota, from: string, to: string, rule: FillRule): Filled {
  const filled: Filled = { assigned: [], leaders: [], left: [] };
  const worked = new WorkedDays(rota);
  const choices = rotaChoices(rota, rule);

  for (const day of daysOfRota(rota, from, to)) {
    if (day.day.openings.length === 0) {
      duty(day, 'rest-day-duty', restDayShift, day.day.rest, rota.rules.restDayDuty.people, 'no-rest-day-duty');
      continue;
    }
    leaderOf(day);
    for (const counter of rota.counters) front(day, counter);
    for (const counter of rota.counters) cover(day, counter);
    standBy(day);
    duty(day, 'noon-duty', noonShift, day.day.noon, rota.rules.noonDuty, 'no-noon-duty');
  }
  return filled;

  /** A person who is free for these minutes, not on leave, and owed no rest that day. */
  function free(day: DayOfRota, person: string, spans: readonly Minutes[]): boolean {
    return (
      spans.length > 0 &&
      !meet(spans, day.absent(person)) &&
      !day.duties(person).some((duty) => meet(duty, spans)) &&
      !worked.restDue(person, day.day.day)
    );
  }

  function put(day: DayOfRota, kind: DutyKind, shift: string, counter: number | null, staff: string, why: RotaWhy) {
    const assignment: Assignment = { day: day.day.day, shift, kind, counter, staff, why };
    day.add(assignment);
    worked.add(staff, assignment.day);
    choices.note(assignment);
    filled.assigned.push(assignment);
  }

  function leaderOf(day: DayOfRota): void {
    if (!rota.rules.dutyLeader || day.leader !== null) return;
    const date = day.day.day;
    const staff = choices.forLeader().find((person) => free(day, person, day.day.openings));
    if (staff === undefined) {
      filled.left.push({ code: 'no-duty-leader', day: date, counter: null, spans: [] });
      return;
    }
    day.leader = staff;
    choices.noteLeader(staff);
    worked.add(staff, date);
    filled.leaders.push({ day: date, staff });
  }

  function front(day: DayOfRota, counter: RotaCounter): void {
    const tried = new Set<string>();
    for (;;) {
      const empty = day.empty(counter.number);
      if (empty.length === 0) return;
      const shift = bestShift(day, empty, tried);
      if (!shift) {
        filled.left.push({ code: 'empty-counter', day: day.day.day, counter: counter.number, spans: empty });
        return;
      }
      const choice = first(choices.forCounter(day, shift.id, counter), (person) => free(day, person, shift.spans));
      if (choice) put(day, 'front', shift.id, counter.number, choice.person, choice.why);
      else tried.add(shift.id);
    }
  }

  /** Whoever sits in a meeting is covered by name: by the other of A and B first. */
  function cover(day: DayOfRota, counter: RotaCounter): void {
    const tried = new Set<string>();
    for (;;) {
      const gap = day.uncovered(counter.number);
      if (gap.length === 0) return;
      const shift = bestShift(day, gap, tried);
      if (!shift) {
        filled.left.push({ code: 'meeting-uncovered', day: day.day.day, counter: counter.number, spans: gap });
        return;
      }
      const times = intersection(gap, shift.spans);
      const choice = first(
        choices.forCounter(day, shift.id, counter),
        (person) => free(day, person, shift.spans) && !meet(times, day.met(person)),
      );
      if (choice) put(day, 'stand-by', shift.id, counter.number, choice.person, 'meeting-cover');
      else tried.add(shift.id);
    }
  }

  function standBy(day: DayOfRota): void {
    const tried = new Set<string>();
    for (;;) {
      const lacking = missing(day, 'stand-by', day.day.openings, rota.rules.standBy);
      if (lacking.length === 0) return;
      const shift = bestShift(day, lacking, tried);
      if (!shift) {
        filled.left.push({ code: 'no-stand-by', day: day.day.day, counter: null, spans: lacking });
        return;
      }
      const times = intersection(lacking, shift.spans);
      const choice = first(
        choices.forHall(day, 'stand-by', shift.id),
        (person) => free(day, person, shift.spans) && !meet(times, day.met(person)),
      );
      if (choice) put(day, 'stand-by', shift.id, null, choice.person, choice.why);
      else tried.add(shift.id);
    }
  }

  /** Duties of the whole day's length: at noon, and on a day without hours. */
  function duty(
    day: DayOfRota,
    kind: 'noon-duty' | 'rest-day-duty',
    shift: string,
    spans: readonly Minutes[],
    least: number,
    code: RotaFindingCode,
  ): void {
    for (;;) {
      const lacking = missing(day, kind, spans, least);
      if (lacking.length === 0) return;
      const choice = first(
        choices.forHall(day, kind, shift),
        (person) => free(day, person, spans) && !meet(spans, day.met(person)),
      );
      if (!choice) {
        filled.left.push({ code, day: day.day.day, counter: null, spans: lacking });
        return;
      }
      put(day, kind, shift, null, choice.person, choice.why);
    }
  }

  /** The shift for the earliest minute that lacks; of several the one that fills most, the shortest of those. */
  function bestShift(day: DayOfRota, lacking: readonly Minutes[], tried: ReadonlySet<string>) {
    return day.day.shifts
      .filter(({ id }) => !tried.has(id))
      .map((shift) => ({ shift, fills: intersection(shift.spans, lacking) }))
      .filter(({ fills }) => fills.length > 0)
      .sort(
        (a, b) =>
          a.fills[0]![0] - b.fills[0]![0] ||
          lengthMin(b.fills) - lengthMin(a.fills) ||
          lengthMin(union(a.shift.spans)) - lengthMin(union(b.shift.spans)),
      )[0]?.shift;
  }
}

function first(list: Iterable<Choice>, fits: (person: string) => boolean): Choice | undefined {
  for (const one of list) if (fits(one.person)) return one;
  return undefined;
}

/** A rota as it is once it is filled. */
export function withFilled(rota: Rota, { assigned, leaders }: Pick<Filled, 'assigned' | 'leaders'>): Rota {
  return {
    ...rota,
    assignments: [...rota.assignments, ...assigned],
    leaders: new Map([...rota.leaders, ...leaders.map(({ day, staff }) => [day, staff] as const)]),
  };
}
