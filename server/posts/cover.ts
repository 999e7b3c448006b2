import type { Looks } from '../hall/looks.ts';
import type { Fact } from '../hall/facts.ts';
import type { StaffMember } from '../hall/staff.ts';
import { bHasAuthority, mayStand, substitutesIn } from './authority.ts';
import { type CounterNow, stateOf } from './counter.ts';
import { coverRules } from './cover-presets.ts';
import type { CoverGround } from './duty-facts.ts';
import type { StandsAs } from './duty-looks.ts';

/** Somebody who can stand in now, and as what. `reported`: they have signed in at that very counter. */
export interface Taker {
  person: StaffMember;
  as: StandsAs;
  reported: boolean;
}

type CoverLooks = Pick<Looks, 'hall' | 'staff' | 'present' | 'counterOf' | 'covers' | 'awaysOf' | 'leavesOf'>;

/** In the hall, at no counter, not away. */
export function isFree(looks: CoverLooks, jobNo: string, now: number): boolean {
  return looks.present(jobNo) && looks.counterOf(jobNo) === null && looks.awaysOf(jobNo, now, now + 1).length === 0;
}

/**
 * Who stands in for whoever leaves this counter: first who has reported there, then who is named and free, then B, where the hall lets B
 * step in unasked (001/S 五(七), 000/L 2, 004/B 5). Nobody is taken from a post of their own.
 */
export function whoTakesOver(
  looks: CoverLooks,
  counter: CounterNow,
  now: number,
  notThese: ReadonlySet<string>,
): Taker | null {
  const { hall } = looks;
  const rules = coverRules(hall.file);
  const post = hall.posts.get(counter.number);
  const covers = looks.covers(counter.number, now).filter(({ from, takenAt }) => from <= now && takenAt === null);
  const reported = covers.filter(({ onPostAt }) => onPostAt !== null).map(({ staff }) => staff);
  const ofLeave = post === undefined ? [] : substitutesIn(looks.leavesOf(post.a, now, now + 1), ['on-leave']);
  const named = rules.takeOver === 'at-once' ? [...covers.map(({ staff }) => staff), ...ofLeave] : [];
  const unasked =
    rules.takeOver === 'at-once' &&
    (rules.finder === 'b' || rules.finder === 'section-chief') &&
    post?.b !== undefined &&
    bHasAuthority(post, hall.zone.local(now).day) &&
    !ownPostElsewhere(looks, post.b, counter.number)
      ? [post.b]
      : [];
  for (const jobNo of [...reported, ...named, ...unasked]) {
    const person = looks.staff(jobNo);
    if (!person || notThese.has(jobNo) || jobNo === counter.staff || !isFree(looks, jobNo, now)) continue;
    const as = jobNo === post?.b ? 'B' : mayStand(looks, person, counter, now);
    if (as !== null || reported.includes(jobNo))
      return { person, as: as ?? 'substitute', reported: reported.includes(jobNo) };
  }
  return null;
}

function ownPostElsewhere({ hall }: CoverLooks, jobNo: string, counter: number): boolean {
  return [...hall.posts.values()].some((post) => post.a === jobNo && post.counter !== counter);
}

/** Whose work a substitute does: A's, unless A is the one who stands in. */
export function coveredPerson({ hall }: Pick<Looks, 'hall'>, counter: number, taker: string): string | null {
  const a = hall.posts.get(counter)?.a ?? null;
  return a === taker ? null : a;
}

/** The fact that somebody stands in from now on. */
export function coverTaken(
  looks: Pick<Looks, 'hall'>,
  counter: number,
  { person, as }: Pick<Taker, 'person' | 'as'>,
  ground: CoverGround,
  auto: boolean,
): Extract<Fact, { fact: 'cover-taken' }> {
  const of = coveredPerson(looks, counter, person.jobNo);
  return { fact: 'cover-taken', counter, staff: person.jobNo, name: person.name, as, of, ground, auto };
}

/** Why nobody of this post is there now; null when somebody is, or nobody has to be. */
export function whyGone(
  looks: Pick<Looks, 'hall' | 'present' | 'counterOf' | 'awaysOf' | 'dutyNow'>,
  counter: CounterNow,
  now: number,
): CoverGround | null {
  const a = looks.hall.posts.get(counter.number)?.a;
  if (counter.staff !== null) {
    if (counter.sign) return 'sign';
    return stateOf(counter) === 'unattended' && !counter.present ? 'signed-out' : null;
  }
  // A leader who closed it with a reason answers for it.
  if (a === undefined || looks.dutyNow(counter.number) !== null) return null;
  const said = looks.awaysOf(a, now, now + 1)[0]?.ground;
  if (said === 'sign' || said === 'leave' || said === 'meeting' || said === 'rest') return said;
  return looks.present(a) || looks.counterOf(a) !== null ? null : 'not-come';
}
