import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { isLive, overdueFrom } from './ask-standing.ts';
import { mayStand, namedNow, queuesWithin } from './authority.ts';
import { type CounterNow, stateOf } from './counter.ts';
import { isFree } from './cover.ts';
import { mayLeave } from './pairings.ts';

/** Somebody who could open a counter now, and as what. */
export interface MayCome {
  person: StaffMember;
  as: 'A' | 'B' | 'substitute';
  standBy: boolean;
}

/** Who cannot come is left in peace so long. */
const restMs = 30 * 60_000;

/** Nobody stands there and no sign hangs: it could be opened. */
export const isSpare = (counter: CounterNow): boolean => stateOf(counter) === 'closed';

/**
 * Whom to ask to a closed counter, in the order they are asked: stand-by staff of the post and of today's rota, A, others of the post, B, who is
 * named for it, the chief. Only who is in the hall and free, may serve this queue there, and leaves no other post without both A and B.
 */
export function whoMayCome(looks: Looks, counter: CounterNow, queue: string | null, now: number): MayCome[] {
  const { hall } = looks;
  const { number } = counter;
  const post = hall.posts.get(number);
  const { day } = hall.zone.local(now);
  const onRota = looks
    .assignmentsBetween(day, day)
    .filter((one) => one.kind === 'stand-by' && (one.counter === null || one.counter === number))
    .map(({ staff }) => staff);
  const standBy = [...(post?.standBy ?? []), ...onRota];
  const inOrder = [
    ...standBy,
    ...(post ? [post.a, ...(post.more ?? [])] : []),
    ...(post?.b ? [post.b] : []),
    ...namedNow(looks, number, now),
    ...(post?.chief ? [post.chief] : []),
  ];
  return [...new Set(inOrder)].flatMap((jobNo): MayCome[] => {
    const person = looks.staff(jobNo);
    if (!person || !isFree(looks, jobNo, now)) return [];
    const as = mayStand(looks, person, counter, now);
    if (as === null || !leavesNobodyAlone(looks, jobNo, number, now)) return [];
    const within = queuesWithin(hall.counters.get(number)!.queues, post, as);
    return queue === null || within.includes(queue) ? [{ person, as, standBy: standBy.includes(jobNo) }] : [];
  });
}

/** Being called to this counter must not leave another post with neither A nor B. */
export function leavesNobodyAlone(looks: Looks, jobNo: string, counter: number, now: number): boolean {
  return mayLeave(
    looks,
    { person: jobNo, from: now, until: null, ground: 'closed' },
    now,
    undefined,
    (post) => post === counter,
  ).may;
}

/** Who said that they cannot come is not proposed again for a while. */
export function saidNo(looks: Pick<Looks, 'asksOf'>, day: string, now: number): Set<string> {
  return new Set(
    looks
      .asksOf(day)
      .filter(({ state, answeredAt }) => state === 'declined' && now - answeredAt! < restMs)
      .map(({ staff }) => staff),
  );
}

/**
 * Asks to open a counter that wait for an answer: `fresh` within the hall's minutes, when that counter and that person are spoken for;
 * `late` after them, when the counter is proposed anew, and to the same person only if there is nobody else.
 */
export function unanswered(looks: Pick<Looks, 'asksOf' | 'counter' | 'hall'>, day: string, now: number) {
  const open = looks.asksOf(day).filter((ask) => ask.task === 'open' && isLive(looks, ask));
  return {
    fresh: open.filter((ask) => now < overdueFrom(looks, ask)),
    late: open.filter((ask) => now >= overdueFrom(looks, ask)),
  };
}
