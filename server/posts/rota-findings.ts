import type { RotaFindingCode } from '../../protocol/rota-settings.ts';
import type { Text } from '../../protocol/text.ts';
import { clockOf, coveredBy, intersection, type Minutes, union, without } from './minutes.ts';
import { type DayOfRota, daysOfRota } from './day-of-rota.ts';
import type { Assignment, Rota, RotaCounter } from './rota.ts';
import { findingWords } from './rota-words.ts';
import { WorkedDays } from './worked-days.ts';

/** One thing a rota lacks or has too much of. */
export interface RotaFinding {
  code: RotaFindingCode;
  day: string;
  counter: number | null;
  people: string[];
  spans: Minutes[];
  words: Text;
}

/** Everything that is not as it should be from one day to another, day by day. */
export function rotaFindings(rota: Rota, from: string, to: string): RotaFinding[] {
  const names = new Map(rota.people.map(({ jobNo, name }) => [jobNo, name]));
  const found: RotaFinding[] = [];
  const add: Add = (code, day, more = {}) => {
    const { counter = null, people = [], spans = [], n = '' } = more;
    const values = {
      counter: counter ?? '',
      people: people.map((person) => names.get(person) ?? person),
      times: spans.map(([start, end]) => `${clockOf(start)}–${clockOf(end)}`),
      n,
    };
    found.push({ code, day, counter, people, spans: [...spans], words: findingWords(code, values) });
  };
  for (const day of daysOfRota(rota, from, to)) {
    if (day.day.openings.length > 0) openDay(rota, day, add);
    else fewer('no-rest-day-duty', day, 'rest-day-duty', day.day.rest, rota.rules.restDayDuty.people, add);
    peopleOf(day, add);
  }
  restOf(rota, from, to, add);
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

type Add = (
  code: RotaFindingCode,
  day: string,
  more?: { counter?: number; people?: string[]; spans?: readonly Minutes[]; n?: number },
) => void;

function openDay(rota: Rota, day: DayOfRota, add: Add): void {
  const { rules } = rota;
  for (const counter of rota.counters) {
    const { number } = counter;
    const empty = day.empty(number);
    if (empty.length > 0) add('empty-counter', day.day.day, { counter: number, spans: empty });
    const uncovered = day.uncovered(number);
    if (uncovered.length > 0) {
      const people = day.at(number).filter(({ kind }) => kind === 'front');
      add('meeting-uncovered', day.day.day, {
        counter: number,
        people: [...new Set(people.map(({ staff }) => staff))],
        spans: uncovered,
      });
    }
    const away = bothAway(day, counter);
    if (away.length > 0)
      add('both-away', day.day.day, { counter: number, people: [counter.a!, counter.b!], spans: away });
  }
  fewer('no-stand-by', day, 'stand-by', day.day.openings, rules.standBy, add);
  fewer('no-noon-duty', day, 'noon-duty', day.day.noon, rules.noonDuty, add);
  if (rules.dutyLeader && day.leader === null) add('no-duty-leader', day.day.day);
}

/**
 * Open minutes at which neither A nor B is at work anywhere, and no third stands at the counter. On a day that nobody planned yet
 * everybody is taken to come who is not on leave or in a meeting.
 */
export function bothAway(day: DayOfRota, { number, a, b }: RotaCounter): Minutes[] {
  if (a === null || b === null) return [];
  const { openings } = day.day;
  const nobodyHere = without(openings, day.standing(number));
  if (nobodyHere.length === 0) return [];
  const there = (person: string) =>
    day.assigned.length === 0 ? day.present(person, union(openings)) : day.present(person);
  return without(nobodyHere, union(there(a), there(b)));
}

/** Minutes at which fewer than `least` are on a duty. */
export function missing(
  day: DayOfRota,
  kind: Assignment['kind'],
  within: readonly Minutes[],
  least: number,
): Minutes[] {
  return least === 0 ? [] : without(within, coveredBy(least, day.presentOf(kind)));
}

function fewer(
  code: RotaFindingCode,
  day: DayOfRota,
  kind: Assignment['kind'],
  within: readonly Minutes[],
  least: number,
  add: Add,
): void {
  const spans = missing(day, kind, within, least);
  if (spans.length > 0) add(code, day.day.day, { spans, n: least });
}

/** People who are planned twice at once, or while they are on leave. */
function peopleOf(day: DayOfRota, add: Add): void {
  const people = new Set(day.assigned.map(({ staff }) => staff));
  if (day.leader !== null) people.add(day.leader);
  for (const person of [...people].sort()) {
    const duties = day.duties(person);
    const twice = duties.length > 1 ? coveredBy(2, duties) : [];
    if (twice.length > 0) add('twice-at-once', day.day.day, { people: [person], spans: twice });
    const gone = intersection(union(...duties), day.absent(person));
    if (gone.length > 0) add('on-leave', day.day.day, { people: [person], spans: gone });
  }
}

function restOf(rota: Rota, from: string, to: string, add: Add): void {
  const worked = new WorkedDays(rota);
  const within = (day: string) => from <= day && day <= to;
  for (const person of worked.people()) {
    const { days, months } = worked.tooMany(person);
    for (const day of days.filter(within))
      add('days-in-a-row', day, { people: [person], n: rota.rules.daysInARowMost });
    for (const day of months.filter(within))
      add('rest-days', day, { people: [person], n: rota.rules.restDaysPerMonth });
  }
}
