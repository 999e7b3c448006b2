import type { Post } from '../../protocol/hall-file.ts';
import type { Looks } from '../hall/looks.ts';
import { refuse, type Refusal } from '../hall/verb.ts';
import { isLive, type Leave } from './leave.ts';
import { type AwaySpan, mayBeAway, type Pairing } from './may-be-away.ts';

/** A post somebody is A or B of, and the other of the two. */
export interface Pair {
  counter: number;
  partner: string;
}

export function pairsOf(jobNo: string, posts: Iterable<Post>): Pair[] {
  return [...posts].flatMap(({ counter, a, b }) => {
    if (b === undefined || (a !== jobNo && b !== jobNo)) return [];
    return [{ counter, partner: a === jobNo ? b : a }];
  });
}

/** When leave keeps its person away. For whoever goes now, one that began and has no return yet has no end; a plan goes by the end that was granted. */
export function awaySpanOf({ staff, from, to, state, startedAt }: Leave, goingNow: boolean): AwaySpan {
  return {
    jobNo: staff,
    from: Math.min(from, startedAt ?? from),
    until: goingNow && state === 'on-leave' ? null : to,
    ground: 'leave',
  };
}

/** The posts that would lose this person, when their partners are on leave already, and the third who was named for this leave or for theirs. */
function leavePairings(
  person: string,
  substitute: string | null,
  pairs: readonly Pair[],
  leaves: readonly Leave[],
  nameOf: (jobNo: string) => string,
  otherwise: (jobNo: string) => readonly AwaySpan[],
  goingNow: boolean,
): Pairing[] {
  return pairs.map(({ counter, partner }) => {
    const partners = leaves.filter((leave) => leave.staff === partner && isLive(leave));
    const away = [...partners.map((leave) => awaySpanOf(leave, goingNow)), ...otherwise(partner)];
    // Whoever is named as the substitute of one of the two, and is neither, is the third.
    const third = (named: string | null) => (named !== null && named !== person && named !== partner ? named : null);
    const thirds = [
      ...(third(substitute) ? [{ from: Number.NEGATIVE_INFINITY, until: null }] : []),
      ...partners.filter((leave) => third(leave.substitute)).map((leave) => awaySpanOf(leave, goingNow)),
    ];
    return { counter, partner: { jobNo: partner, name: nameOf(partner) }, partnerAway: away, thirds };
  });
}

/**
 * A and B never both away (001/S 五(七)): the refusal, or null when the person may go. Asked at the request, at each signature and at the
 * start; there `goingNow`, since a sign that hangs now says nothing of next week.
 */
export function bothAway(
  looks: Looks,
  { staff, from, to, substitute, id }: Pick<Leave, 'staff' | 'from' | 'to' | 'substitute'> & { id?: string },
  goingNow = false,
): Refusal | null {
  const pairs = pairsOf(staff, looks.hall.posts.values());
  if (pairs.length === 0) return null;
  const leaves = looks.liveLeaves(from).filter((other) => other.id !== id);
  const nameOf = (jobNo: string) => looks.staff(jobNo)?.name ?? jobNo;
  // Leave is counted above, also leave that is only asked for; a sign is about today, meetings and rest days are plans.
  const otherwise = (jobNo: string) =>
    looks.awaysOf(jobNo, from, to).filter(({ ground }) => goingNow || ground === 'meeting' || ground === 'rest');
  const pairings = leavePairings(staff, substitute, pairs, leaves, nameOf, otherwise, goingNow);
  const may = mayBeAway({ person: staff, from, until: to, ground: 'leave' }, pairings);
  return may.may ? null : refuse('both-away', { name: may.name });
}
