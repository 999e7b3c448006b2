import type { Fact } from '../hall/facts.ts';
import { minuteOf } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import { openingsOf } from '../hall/opening.ts';
import { type CounterNow, stateOf } from './counter.ts';
import { beforeOpening } from './counter-list.ts';
import { coverTaken, whoTakesOver, whyGone } from './cover.ts';
import { type CoverRules, coverRules } from './cover-presets.ts';
import { openCounters, openNow } from './pairings.ts';
import { whereInstead } from './where-instead.ts';

const minuteMs = 60_000;

/** The day's opening times as instants, in order; with `counter`, those in which that one has to be there. */
export function openSpans(
  { hall }: Pick<Looks, 'hall'>,
  day: string,
  counter?: number,
): { from: number; until: number }[] {
  const counters = counter === undefined ? undefined : [counter];
  return openingsOf(day, hall.file.hours, hall.calendar, counters).map(([from, to]) => ({
    from: hall.zone.at(day, minuteOf(from)),
    until: hall.zone.at(day, minuteOf(to)),
  }));
}

/**
 * What the hub itself must note about the posts at this moment, from evidence alone: who takes over where A is gone, counters unattended while
 * people wait and attended again, and people gone without a record (脱岗).
 */
export function emptyPosts(looks: Looks, now: number): Fact[] {
  const rules = coverRules(looks.hall.file);
  if (!openNow(looks, now)) return offPosts(looks, rules, now);
  const { day: today } = looks.hall.zone.local(now);
  const isOpen = openCounters(looks, now);
  const taken = new Set<string>();
  const facts: Fact[] = [];
  const opened = looks.hall.file.rules.practice
    ? Number.NEGATIVE_INFINITY
    : Math.max(...openSpans(looks, today).flatMap(({ from }) => (from <= now ? [from] : [])));
  for (const counter of looks.counters()) {
    if (!isOpen(counter.number)) continue;
    const ground = rules.takeOver === 'at-once' ? whyGone(looks, counter, now) : null;
    const late = ground !== 'not-come' || now >= opened + rules.lateMin * minuteMs;
    // A counter whose opening list is not done does not open by itself either: the leader is told.
    const unchecked = counter.staff === null && beforeOpening(looks, today, counter.number).length > 0;
    const mayTake = ground !== null && late && !counter.ticket && !unchecked;
    const taker = mayTake ? whoTakesOver(looks, counter, now, taken) : null;
    if (taker) {
      taken.add(taker.person.jobNo);
      facts.push(coverTaken(looks, counter.number, taker, ground!, true));
    } else facts.push(...attendance(looks, rules, counter, opened, now));
  }
  return [...facts, ...offPosts(looks, rules, now)];
}

/** Signed in, people wait, and no act for the hall's minutes: unattended; any act, and it is attended again. */
function attendance(looks: Looks, rules: CoverRules, counter: CounterNow, opened: number, now: number): Fact[] {
  const { number, staff } = counter;
  if (staff === null) return [];
  const log = looks.dutyNow(number);
  const state = stateOf(counter);
  if (state === 'unattended') {
    if (log?.state === 'unattended' || counter.idle) return [];
    return [unattended(looks, counter, 'signed-out', counter.since ?? now, now)];
  }
  if (log?.state === 'unattended' && log.ground === 'idle')
    return [{ fact: 'counter-attended', counter: number, staff, resumedAt: Math.max(counter.since ?? now, log.from) }];
  if (state !== 'free' || rules.unattendedMin === 0) return [];
  const heads = looks.heads(looks.linesOf(counter));
  if (heads.length === 0) return [];
  // The break is nobody's idleness: minutes count from when the hall opened again.
  const since = Math.max(opened, counter.since ?? now, Math.min(...heads.map(({ place }) => place.since)));
  return now - since >= rules.unattendedMin * minuteMs ? [unattended(looks, counter, 'idle', since, now)] : [];
}

function unattended(
  looks: Looks,
  counter: CounterNow,
  ground: 'idle' | 'signed-out',
  since: number,
  now: number,
): Fact {
  return {
    fact: 'counter-unattended',
    counter: counter.number,
    staff: counter.staff!,
    ground,
    since,
    waiting: looks.linesOf(counter).reduce((sum, line) => sum + looks.waitingIn(line), 0),
    goTo: whereInstead(looks, counter, now),
  };
}

/** Gone without a record: no sign, no ground, signed out or idle past the limit; counted in minutes of opening time. */
function offPosts(looks: Looks, { offPostMin }: CoverRules, now: number): Fact[] {
  if (offPostMin === 0) return [];
  const { day } = looks.hall.zone.local(now);
  const noted = new Map(looks.offPostsOf(day).map((row) => [`${row.staff} ${row.counter} ${row.from}`, row]));
  return looks
    .dutyOf(day)
    .filter(({ state, ground }) => state === 'unattended' && (ground === 'signed-out' || ground === 'idle'))
    .flatMap(({ counter, staff, from, until: ended, ground }): Fact[] => {
      const name = looks.staff(staff)?.name ?? staff;
      const spans = openSpans(looks, day, counter);
      const closing = spans.at(-1)?.until ?? now;
      const back = ground === 'signed-out' ? backAt(looks, staff, from) : ended;
      const over = back ?? (now >= closing ? closing : null);
      const minutes = openMinutes(spans, from, over ?? now);
      const row = noted.get(`${staff} ${counter} ${from}`);
      if (row ? row.until !== null : minutes < offPostMin || looks.awaysOf(staff, from, now).length > 0) return [];
      const about = { counter, staff, name, since: from };
      const found: Fact[] = row ? [] : [{ fact: 'off-post', ...about, ground: ground as 'signed-out' | 'idle' }];
      return over === null ? found : [...found, { fact: 'off-post-over', ...about, until: over, minutes }];
    });
}

/** When somebody who had signed out was there again. */
function backAt(looks: Looks, staff: string, since: number): number | null {
  const at = looks.signedInAt(staff);
  return at === null ? null : Math.max(at, since);
}

/** Whole minutes of a time that lie within opening hours. */
export function openMinutes(spans: readonly { from: number; until: number }[], from: number, until: number): number {
  const ms = spans.reduce((sum, span) => sum + Math.max(0, Math.min(until, span.until) - Math.max(from, span.from)), 0);
  return Math.floor(ms / minuteMs);
}
