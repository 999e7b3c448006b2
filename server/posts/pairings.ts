import type { Looks } from '../hall/looks.ts';
import { substitutesIn } from './authority.ts';
import { coverRules } from './cover-presets.ts';
import type { CoverRow } from './duty-looks.ts';
import { type Leaving, type MayBeAway, mayBeAway, type Pairing } from './may-be-away.ts';

type Span = { from: number; until: number | null };
export type AwayLooks = Pick<
  Looks,
  'hall' | 'staff' | 'present' | 'counter' | 'counterOf' | 'covers' | 'awaysOf' | 'leavesOf'
>;

/** Is the hall, or this counter of it, open to the public at this moment? A practice hall always is. */
export function openNow({ hall }: Pick<Looks, 'hall'>, now: number, counter?: number): boolean {
  return hall.file.rules.practice || hall.hours(now, counter === undefined ? undefined : [counter]).now;
}

/** Which counters are open to the public at this moment, read once for all of them. */
export function openCounters(looks: Pick<Looks, 'hall'>, now: number): (counter: number) => boolean {
  const { hall } = looks;
  if (hall.file.rules.practice || hall.hours(now, []).now) return () => true;
  // A longer day of some counters asks nobody to be at the others.
  return hall.hours(now).now ? (counter) => openNow(looks, now, counter) : () => false;
}

/**
 * The time in which somebody who leaves now will be missed: from now on while the hall is open, in a break from when it opens again until the day's
 * end; null when nobody has to be there any more today.
 */
export function missedTime({ hall }: Pick<Looks, 'hall'>, now: number, counter: number): Span | null {
  if (openNow({ hall }, now, counter)) return { from: now, until: null };
  const { why, nextOpenAt } = hall.hours(now, [counter]);
  if (nextOpenAt === null || (why !== 'noon' && why !== 'not-yet')) return null;
  return { from: nextOpenAt, until: hall.zone.at(hall.zone.local(now).day, 24 * 60) };
}

/** May this person be away, as all that is known now stands? `third`: somebody named in the same breath, who is there. */
export function mayLeave(
  looks: AwayLooks,
  leaving: Leaving,
  now: number,
  third?: string,
  /** Posts that do not lose them: the one they leave for, or where somebody else is planned. */
  notLost: (counter: number) => boolean = () => false,
): MayBeAway {
  return mayBeAway(
    leaving,
    pairingsOf(looks, leaving, now, third).filter(({ counter }) => !notLost(counter)),
  );
}

/** Are the post's own people away, as all that is known now stands, for any moment that only this named cover answers for? */
export function coverNeeded(
  looks: AwayLooks,
  { counter, staff, from, until }: Pick<CoverRow, 'counter' | 'staff' | 'from' | 'until'>,
  now: number,
): boolean {
  const leaving: Leaving = { person: staff, from: Math.max(now, from), until, ground: 'closed' };
  const here = pairingsOf(looks, leaving, now).filter((pairing) => pairing.counter === counter);
  return !mayBeAway(leaving, here).may;
}

/** Every post that loses somebody: those where they are A, B or one of more, and those they stand or are named for. */
function pairingsOf(looks: AwayLooks, leaving: Leaving, now: number, third?: string): Pairing[] {
  const { person } = leaving;
  const standsAt = looks.counterOf(person);
  return [...looks.hall.posts.values()].flatMap((post) => {
    const pair = [post.a, ...(post.b === undefined ? [] : [post.b])];
    const named = looks.covers(post.counter, now).some(({ staff }) => staff === person);
    if (![...pair, ...(post.more ?? [])].includes(person) && standsAt !== post.counter && !named) return [];
    const others = pair.filter((jobNo) => jobNo !== person);
    if (others.length === 0) return [];
    const away = others
      .map((jobNo) => spansAway(looks, jobNo, leaving, now))
      .reduce((both, one) => both.flatMap((a) => one.flatMap((b) => overlap(a, b))));
    return [
      {
        counter: post.counter,
        partner: { jobNo: others[0]!, name: looks.staff(others[0]!)?.name ?? others[0]! },
        partnerAway: away,
        thirds: thirdsOf(looks, post.counter, [...pair, person], post.more ?? [], leaving, now, third),
      },
    ];
  });
}

function spansAway(looks: AwayLooks, jobNo: string, { from, until }: Leaving, now: number): Span[] {
  const said = looks.awaysOf(jobNo, from, until ?? Number.MAX_SAFE_INTEGER);
  const seen = coverRules(looks.hall.file).bothAway === 'seen';
  // Who is not signed in is not to be seen; of a day to come nothing can be seen yet.
  if (seen && from <= now && openNow(looks, now) && !looks.present(jobNo)) return [...said, { from: now, until: null }];
  return said;
}

/** Thirds: whoever stands there now, others of the post who are there, and named covers; none who is away. */
function thirdsOf(
  looks: AwayLooks,
  counter: number,
  notThese: readonly string[],
  more: readonly string[],
  leaving: Leaving,
  now: number,
  third?: string,
): Span[] {
  const isThere = (jobNo: string) =>
    !notThese.includes(jobNo) &&
    (leaving.from > now || looks.present(jobNo)) &&
    looks.awaysOf(jobNo, leaving.from, leaving.until ?? Number.MAX_SAFE_INTEGER).length === 0;
  const always = { from: Number.NEGATIVE_INFINITY, until: null };
  const stands = looks.counter(counter)?.staff;
  const onLeave = notThese.flatMap((jobNo) => looks.leavesOf(jobNo, leaving.from, leaving.until ?? leaving.from + 1));
  const ofLeave = substitutesIn(onLeave, ['approved', 'filed', 'on-leave']);
  return [
    ...[stands, third, ...ofLeave, ...more].flatMap((jobNo) => (jobNo && isThere(jobNo) ? [always] : [])),
    ...looks
      .covers(counter, now)
      .filter(({ staff }) => isThere(staff))
      .map(({ from, until }) => ({ from, until })),
  ];
}

function overlap(a: Span, b: Span): Span[] {
  const from = Math.max(a.from, b.from);
  const until = Math.min(a.until ?? Number.POSITIVE_INFINITY, b.until ?? Number.POSITIVE_INFINITY);
  return from < until ? [{ from, until: Number.isFinite(until) ? until : null }] : [];
}
