import type { Leaving } from '../../protocol/views.ts';
import type { AwayPlan, Candidate } from './away-plan.ts';

/** Whether this person was asked already, and what they said. */
type Asked = Leaving['asked'][number];

/** A way to leave although the sign may not be put up as it is. `at` (ms): how soon one can go; null where nobody knows. */
export type WayOut =
  | { kind: 'third'; person: Candidate; at: number }
  | { kind: 'shorter'; minutes: number; at: number }
  | { kind: 'report'; person: Candidate; at: null; asked: Asked | null }
  | { kind: 'wait'; person: { jobNo: string; name: string }; at: number | null }
  | { kind: 'name'; at: null }
  | { kind: 'leader'; person: { jobNo: string; name: string }; at: null; asked: Asked | null };

/** The ways out, by how soon one can leave. A cover who is not on post cannot release anybody. */
export function waysOut(leaving: Leaving, plan: AwayPlan, mayName: boolean, now: number): WayOut[] {
  const { covers, partner, blockedFromMin, coverFromMin, onPost, leader } = leaving;
  const askedOf = (jobNo: string) => leaving.asked.find((one) => one.jobNo === jobNo) ?? null;
  const others = covers.filter(({ jobNo, state }) => state === 'free' && jobNo !== partner?.jobNo);
  const ready = ({ reported }: Candidate) =>
    reported || (onPost === 'in-hall' && (leaving.atOnce || plan.blocked === 'both-away'));
  const candidates = plan.blocked === 'cover-first' ? covers.filter(({ state }) => state === 'free') : others;
  const bound = Math.min(blockedFromMin ?? Number.POSITIVE_INFINITY, coverFromMin ?? Number.POSITIVE_INFINITY);
  const shorter = plan.offered.filter((min) => min < bound && min < plan.minutes).at(-1);
  const back = partner?.away.find(({ until }) => until === null) ? null : partner?.away.at(-1)?.until;
  const ways: WayOut[] = [
    ...candidates.filter(ready).map((person): WayOut => ({ kind: 'third', person, at: now })),
    ...(shorter === undefined ? [] : [{ kind: 'shorter' as const, minutes: shorter, at: now }]),
    ...(plan.blocked === 'both-away' && partner
      ? [{ kind: 'wait' as const, person: partner, at: back ? Math.max(now, Date.parse(back)) : null }]
      : []),
    ...candidates
      .filter((one) => !ready(one))
      .map((person): WayOut => ({ kind: 'report', person, at: null, asked: askedOf(person.jobNo) })),
    ...(mayName ? [{ kind: 'name' as const, at: null }] : []),
    ...(!mayName && leader
      ? [{ kind: 'leader' as const, person: leader, at: null, asked: askedOf(leader.jobNo) }]
      : []),
  ];
  return ways.sort((a, b) => (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER));
}
