import { type CaseCounts, caseCounts } from '../../protocol/case-day.ts';
import type { CounterSums, DayReport, TicketSums } from '../../protocol/day-report.ts';
import { dayStrip } from '../posts/day-strip.ts';
import type { DutyRow } from '../posts/duty-looks.ts';
import { openSpans } from '../posts/empty-posts.ts';
import { peakRules } from '../posts/peak-rules.ts';
import { signRecord } from '../posts/sign-record.ts';
import { stripSums } from '../posts/strip-sums.ts';
import { frontOnRota, owedFrom } from '../posts/unattended-minutes.ts';
import { nextDay } from '../hall/local-time.ts';
import type { DayTicket } from '../store/day-report-look-ups.ts';
import { caseDay } from './case-day.ts';
import type { Setting } from './setting.ts';

const minuteMs = 60_000;
/** So many numbers are read at once. */
const most = 500;

type Parts = Pick<Setting, 'hall' | 'looks' | 'more' | 'now'>;

/**
 * 日报: what a day of the hall came to. Read in small steps, each a `next()`: whoever asks for it lets the hub do other things in between.
 */
export function* dayReport(setting: Parts, day: string): Generator<void, DayReport> {
  const { hall, looks, more } = setting;
  const now = setting.now();
  const today = hall.zone.local(now).day;
  const span = { from: hall.zone.at(day, 0), until: hall.zone.at(nextDay(day), 0) };
  const { waitMin } = peakRules(hall.file);
  const tickets: DayTicket[] = [];
  for (;;) {
    const page = more.ticketsOfDay(day, tickets.at(-1) ?? null, most);
    tickets.push(...page);
    yield;
    if (page.length < most) break;
  }
  const byQueue = Map.groupBy(tickets, ({ queue }) => queue);
  const duty = Map.groupBy(looks.dutyOf(day), ({ counter }) => counter);
  const opening = openSpans(looks, day);
  const onRota = frontOnRota(looks, day);
  const counters: DayReport['counters'] = [];
  for (const [counter, { name }] of hall.counters) {
    counters.push({
      counter,
      name,
      ...counterDay(setting, day, counter, duty.get(counter) ?? [], onRota.has(counter)),
    });
    yield;
  }
  const open = counters.filter(({ openMin, served, people }) => openMin > 0 || served > 0 || people.length > 0);
  const signs: Omit<ReturnType<typeof signRecord>, 'signs'> = { count: 0, minutes: 0, right: 0 };
  const rows = [...duty.values()].flat();
  for (const staff of new Set(rows.flatMap((row) => (row.state === 'away' ? row.staff : [])))) {
    const own = looks.signsOf(staff, day.slice(0, 7)).filter(({ from }) => from >= span.from && from < span.until);
    const { count, minutes, right } = signRecord(own, now);
    signs.count += count;
    signs.minutes += minutes;
    signs.right += right;
    yield;
  }
  const covers = rows.filter(({ state }) => state === 'covered');
  const offPosts = looks.offPostsOf(day);
  const { hits, scored } = more.day(day);
  const { units, total } = caseDay({ hall, looks, now: setting.now }, day, () => true);
  const elsewhere = lessThan(
    total,
    units.map(({ counts }) => counts),
  );
  yield;
  const leader = looks.dutyLeaderOn(day);
  return {
    hall: hall.file.hall.name,
    day,
    running: day >= today,
    madeAt: hall.zone.iso(now),
    dutyLeader: leader === null ? null : (looks.staff(leader)?.name ?? leader),
    opening: opening.map(({ from, until }) => [hourOf(hall.zone.iso(from)), hourOf(hall.zone.iso(until))]),
    lateMin: waitMin,
    tickets: ticketSums(tickets, waitMin),
    queues: [...byQueue]
      .map(([queue, of]) => ({
        queue,
        name: hall.queues.get(queue)?.name ?? { zh: queue },
        ...ticketSums(of, waitMin),
      }))
      .sort((a, b) => (a.queue < b.queue ? -1 : 1)),
    forecasts: { scored, hits },
    counters: open,
    counted: summed(open),
    closed: counters.filter((one) => !open.includes(one)).map(({ counter }) => counter),
    covers: { times: covers.length, minutes: minutesOf(covers, now) },
    signs: { times: signs.count, minutes: signs.minutes, right: signs.right },
    offPosts: { times: offPosts.length, minutes: offPosts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) },
    units,
    elsewhere,
    cases: total,
    breaches: more.breachesBetween(span.from, span.until),
  };
}

/** How the numbers stand, and how long their visitors waited. */
function ticketSums(tickets: readonly DayTicket[], lateMin: number): TicketSums {
  const inState = (...states: DayTicket['state'][]) => tickets.filter(({ state }) => states.includes(state)).length;
  const waits = tickets
    .flatMap(({ issuedAt, calledAt }) => (calledAt === null ? [] : Math.max(0, calledAt - issuedAt)))
    .sort((a, b) => a - b);
  const services = tickets.flatMap(({ state, begunAt, finishedAt }) =>
    state === 'served' && begunAt !== null && finishedAt !== null ? Math.max(0, finishedAt - begunAt) : [],
  );
  const mean = (of: readonly number[]) =>
    of.length === 0 ? 0 : wholeMin(of.reduce((sum, ms) => sum + ms, 0) / of.length);
  return {
    issued: tickets.length,
    served: inState('served'),
    left: inState('left'),
    cancelled: inState('cancelled'),
    missed: inState('missed'),
    open: inState('waiting', 'called', 'serving', 'held'),
    called: waits.length,
    meanWaitMin: mean(waits),
    p90WaitMin: wholeMin(waits[Math.ceil(waits.length * 0.9) - 1] ?? 0),
    longestWaitMin: wholeMin(waits.at(-1) ?? 0),
    late: waits.filter((ms) => ms >= lateMin * minuteMs).length,
    meanServiceMin: mean(services),
  };
}

function counterDay(
  { hall, looks, more, now }: Parts,
  day: string,
  counter: number,
  duty: readonly DutyRow[],
  onRota: boolean,
): CounterSums & { people: string[] } {
  const post = hall.posts.get(counter);
  // A longer day of some counters asks nobody to be at the others.
  const opening = openSpans(looks, day, counter);
  const owed = owedFrom(duty, onRota);
  const strip = dayStrip(duty, more.workOf(day, counter), opening, post?.a ?? null, now(), owed);
  const { served, openMin, servingMin, callingMin, freeMin, awayMin, unattendedMin, people } = stripSums(strip);
  const names = new Set(people.toSorted((a, b) => b.minutes - a.minutes).map(({ staff }) => staff));
  return {
    ...{ served, openMin, servingMin, callingMin, freeMin, awayMin, unattendedMin },
    people: [...names].map((jobNo) => looks.staff(jobNo)?.name ?? jobNo),
  };
}

function summed(counters: readonly CounterSums[]): CounterSums {
  const of = (key: keyof CounterSums) => counters.reduce((sum, one) => sum + one[key], 0);
  return {
    served: of('served'),
    openMin: of('openMin'),
    servingMin: of('servingMin'),
    callingMin: of('callingMin'),
    freeMin: of('freeMin'),
    awayMin: of('awayMin'),
    unattendedMin: of('unattendedMin'),
  };
}

/** What of the total the parts do not have: null when they have it all. */
function lessThan(total: CaseCounts, parts: readonly CaseCounts[]): CaseCounts | null {
  const rest = { ...total };
  for (const part of parts)
    for (const count of caseCounts) rest[count] = Math.round((rest[count] - part[count]) * 100) / 100;
  return caseCounts.some((count) => rest[count] !== 0) ? rest : null;
}

const minutesOf = (rows: readonly DutyRow[], now: number): number =>
  wholeMin(rows.reduce((sum, { from, until }) => sum + Math.max(0, (until ?? now) - from), 0));

const wholeMin = (ms: number): number => Math.round(ms / minuteMs);

/** "2026-11-23T08:30:00…" as 08:30 */
const hourOf = (iso: string): string => iso.slice(11, 16);
