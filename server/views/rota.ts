import type { RotaFindingAnswer } from '../../protocol/rota-settings.ts';
import type { MyRotaView, RotaView } from '../../protocol/rota-view.ts';
import { filingDueDay, filingFinding } from '../posts/filing-due.ts';
import { meetingAnswer } from '../posts/meeting-answer.ts';
import { clockOf, type Minutes } from '../posts/minutes.ts';
import { type Assignment, type Rota, type RotaDay, shiftsFor, spansOf } from '../posts/rota.ts';
import { findingAnswer, openReason } from '../posts/rota-change.ts';
import { firstOf, lastOf, monthOf } from '../posts/rota-days.ts';
import { type RotaFinding, rotaFindings } from '../posts/rota-findings.ts';
import { rotaOf } from '../posts/rota-of.ts';
import { findingWords } from '../posts/rota-words.ts';
import { hallHead } from './parts.ts';
import type { Setting } from './setting.ts';

const findingsShown = 24;
const countersNamed = 6;

/** The month as those see it who plan it. */
export function rotaView(setting: Setting, month: string): RotaView {
  const { hall, looks } = setting;
  const rota = rotaOf(looks, firstOf(month), lastOf(month));
  const days = rota.days.filter(({ day }) => monthOf(day) === month);
  const { day: today } = hall.zone.local(setting.now());
  const filed = looks.rotaFiling(month);
  const late = filingFinding(rota.rules, month, today, filed !== null);
  const found = [...(late ? [late] : []), ...rotaFindings(rota, firstOf(month), lastOf(month))];
  const findings = together(found);
  // What is over stays as it was: those who plan need the rest first.
  const isToDo = ({ day }: { day: string }) => day >= today;
  const shifts = new Map(days.flatMap((day) => day.shifts.map(({ id, name }) => [id, name] as const)));
  const order = [...shifts.keys()];
  const places = Map.groupBy(rota.assignments, placeOf);
  const cells = (place: string, pair: Pair = { a: null, b: null }) =>
    days.map((day) => cell(day, order, places.get(`${day.day} ${place}`) ?? [], pair));
  const byCell = Map.groupBy(found, ({ day, counter }) => `${day} ${counter ?? ''}`);
  return {
    hall: hallHead(setting),
    month,
    today,
    days: days.map((day) => ({
      day: day.day,
      hours: hoursOf(day.openings),
      leader: rota.leaders.get(day.day) ?? null,
      findings: found.filter((one) => one.day === day.day).length,
    })),
    shifts: [...shifts].map(([id, name]) => ({ id, name })),
    counters: rota.counters.map(({ number, a, b }) => ({
      number,
      name: hall.counters.get(number)!.name,
      a,
      b,
      days: cells(String(number), { a, b }),
      marks: days.map(({ day }) => markOf(byCell, places.get(`${day} ${number}`) ?? [], day, number)).join(''),
    })),
    standBy: cells('stand-by'),
    noonDuty: cells('noon-duty'),
    restDayDuty: cells('rest-day-duty'),
    meetings: meetingsOf(rota, month),
    findings: [...findings.filter(isToDo), ...findings.filter((one) => !isToDo(one))].slice(0, findingsShown),
    findingsTotal: found.length,
    names: Object.fromEntries(rota.people.map(({ jobNo, name }) => [jobNo, name])),
    filing: {
      dueDay: filingDueDay(rota.rules, month),
      filed: filed && { at: hall.zone.iso(filed.at), by: filed.by, late: filed.late },
    },
    changes: looks.rotaChanges(month).map(({ at, reason, ...change }) => ({
      ...change,
      at: hall.zone.iso(at),
      reason: openReason(looks, reason),
    })),
  };
}

/** What one person needs to know of their month. */
export function myRotaView({ looks }: Pick<Setting, 'looks'>, jobNo: string, month: string): MyRotaView {
  const rota = rotaOf(looks, firstOf(month), lastOf(month));
  const days = rota.days
    .filter(({ day }) => monthOf(day) === month)
    .map((day) => ({
      day: day.day,
      duties: rota.assignments
        .filter((one) => one.day === day.day && one.staff === jobNo)
        .map(({ kind, counter, shift }) => ({ kind, counter, shift, hours: hoursOf(spansOf(day, kind, shift)) })),
      meetings: rota.meetings
        .filter((one) => one.day === day.day && one.staff.includes(jobNo))
        .map(({ id, from, to, what }) => ({ id, from: clockOf(from), to: clockOf(to), what })),
      leads: rota.leaders.get(day.day) === jobNo,
    }));
  return { month, days: days.filter(({ duties, meetings, leads }) => duties.length + meetings.length > 0 || leads) };
}

const hoursOf = (spans: readonly Minutes[]): [string, string][] =>
  spans.map(([from, to]) => [clockOf(from), clockOf(to)]);

/** The cell a duty stands in: its counter's, or that of the whole hall for its kind. */
const placeOf = ({ day, kind, counter }: Assignment): string => `${day} ${counter ?? kind}`;

const letters: Partial<Record<RotaFinding['code'], string>> = {
  'empty-counter': 'e',
  'both-away': 'b',
  'meeting-uncovered': 'm',
};

/** What is worst at a counter that day. */
function markOf(
  found: ReadonlyMap<string, RotaFinding[]>,
  planned: readonly Assignment[],
  day: string,
  counter: number,
): string {
  const here = found.get(`${day} ${counter}`);
  if (here) return letters[here[0]!.code] ?? 'e';
  const about = (found.get(`${day} `) ?? []).flatMap(({ people }) => people);
  return planned.some(({ staff }) => about.includes(staff)) ? 'p' : '.';
}

interface Pair {
  a: string | null;
  b: string | null;
}

function cell(day: RotaDay, order: readonly string[], assigned: readonly Assignment[], { a, b }: Pair): string {
  const short = (staff: string) => (staff === a ? '=A' : staff === b ? '=B' : staff);
  const people = Map.groupBy(assigned, ({ kind, staff, counter }) =>
    kind === 'stand-by' && counter !== null ? `+${short(staff)}` : short(staff),
  );
  return [...people]
    .flatMap(([person, duties]) => {
      const all = shiftsFor(day, duties[0]!.kind);
      const own = all.filter((shift) => duties.some((one) => one.shift === shift));
      return own.length === all.length ? [person] : own.map((shift) => `${person}/${order.indexOf(shift) + 1}`);
    })
    .join(' ');
}

/** A regular meeting is told once, with the days it is on. */
function meetingsOf(rota: Rota, month: string): RotaView['meetings'] {
  const own = rota.meetings.filter(({ day }) => monthOf(day) === month);
  return [...Map.groupBy(own, ({ id }) => id.split('/').slice(0, 2).join('/'))].map(([id, meetings]) => {
    const { day: _, ...meeting } = meetingAnswer(meetings[0]!);
    return { ...meeting, id, days: meetings.map(({ day }) => day) };
  });
}

/** Counters that stand empty at the same minutes of a day share one line: before a month is planned that is every counter, every day. */
function together(found: readonly RotaFinding[]): RotaFindingAnswer[] {
  const alike = Map.groupBy(found, (one) =>
    one.code === 'empty-counter' ? `${one.day} ${JSON.stringify(one.spans)}` : one,
  );
  return [...alike.values()].map((list) => {
    const first = findingAnswer(list[0]!);
    const counters = list.flatMap(({ counter }) => (counter === null ? [] : [counter]));
    if (counters.length < 2) return first;
    const shown = counters.slice(0, countersNamed).map(String);
    if (counters.length > shown.length) shown.push('…');
    const times = first.spans.map(([from, to]) => `${from}–${to}`);
    return { ...first, counters, words: findingWords(first.code, { counter: shown, times }) };
  });
}
