import type { Post } from '../../protocol/hall-file.ts';
import type { Hall } from '../hall/hall.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import type { CounterNow } from './counter.ts';
import type { Leave } from './leave.ts';

const dayMs = 24 * 3600_000;

/**
 * As what a person may stand a post: A, B within the authorisation, or as a substitute; null when not at all. `now`: who is named for the
 * counter at this moment, and the day, on which B's authority may have ended.
 */
export function standsAs(
  person: StaffMember,
  post: Post | undefined,
  cover: string | null,
  counterDepartments: readonly string[],
  now?: { named: readonly string[]; day: string },
): 'A' | 'B' | 'substitute' | null {
  // A counter without a post is anybody's: small halls name no A and B.
  if (!post) return 'A';
  if (post.a === person.jobNo || post.more?.includes(person.jobNo)) return 'A';
  if (post.b === person.jobNo && (!now || bHasAuthority(post, now.day))) return 'B';
  if (cover === person.jobNo || now?.named.includes(person.jobNo)) return 'substitute';
  if (post.standBy?.includes(person.jobNo) || post.chief === person.jobNo) return 'substitute';
  if (person.roles.includes('leader')) return 'substitute';
  if (person.roles.includes('chief') && person.department !== null && counterDepartments.includes(person.department))
    return 'substitute';
  return null;
}

/** B holds A's powers only from when to when the authorisation says (004/B 5). */
export function bHasAuthority(post: Post, day: string): boolean {
  return (post.bFrom === undefined || post.bFrom <= day) && (post.bUntil === undefined || day <= post.bUntil);
}

/** The departments whose matters a counter serves: their chiefs may stand there and name who does. */
export function departmentsAt({ counters, servicesOf }: Hall, counter: number): string[] {
  const { queues } = counters.get(counter)!;
  return [...new Set(queues.flatMap((queue) => servicesOf(queue).map(({ department }) => department)))];
}

/** As what somebody may stand at a counter now, with all that is known of it. */
export function mayStand(
  looks: Pick<Looks, 'hall' | 'covers' | 'leavesOf'>,
  person: StaffMember,
  counter: CounterNow,
  now: number,
): 'A' | 'B' | 'substitute' | null {
  const { hall } = looks;
  return standsAs(
    person,
    hall.posts.get(counter.number),
    counter.sign?.cover ?? null,
    departmentsAt(hall, counter.number),
    { named: namedNow(looks, counter.number, now), day: hall.zone.local(now).day },
  );
}

/** Who is named for a counter at this moment: by a leader, or as the substitute in A's leave, who has to be on post before it begins. */
export function namedNow(looks: Pick<Looks, 'hall' | 'covers' | 'leavesOf'>, counter: number, now: number): string[] {
  const named = looks
    .covers(counter, now)
    .filter(({ by, from }) => by !== null && from <= now)
    .map(({ staff }) => staff);
  const a = looks.hall.posts.get(counter)?.a;
  return a === undefined
    ? named
    : [...named, ...substitutesIn(looks.leavesOf(a, now, now + dayMs), ['approved', 'filed', 'on-leave'])];
}

/** Who stands in by the words of these leaves. */
export function substitutesIn(leaves: readonly Leave[], states: readonly Leave['state'][]): string[] {
  return leaves.flatMap(({ state, substitute }) => (substitute !== null && states.includes(state) ? [substitute] : []));
}

/** The queues somebody may call from at a counter: B only what the authorisation names. */
export function queuesWithin(
  queues: readonly string[],
  post: Post | undefined,
  as: 'A' | 'B' | 'substitute' | null,
): string[] {
  if (as !== 'B' || !post || post.bMayDo === 'all') return [...queues];
  return queues.filter((queue) => post.bMayDo.includes(queue));
}
