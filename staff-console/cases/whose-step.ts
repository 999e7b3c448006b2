import type { CaseView } from '../../protocol/case-view.ts';

/** Who sits at this console. */
export interface Me {
  jobNo: string;
  department: string | null;
  roles: readonly string[];
  /** The counter they stand at; null in the back office. */
  counter: number | null;
}

export const ranks = ['clerk', 'chief', 'leader'] as const;
export const has = (me: Me, ...roles: string[]): boolean => me.roles.some((role) => roles.includes(role));
/** Those who take in and decide; others only read. */
export const works = (me: Me): boolean => has(me, ...ranks);
export const rankOf = (me: Me): number => ranks.findLastIndex((rank) => me.roles.includes(rank));

/** 谁办: whether the steps of a case are this person's, as the case itself says. Whoever only has a part in it, or is to take it over, does that alone. */
export function mayWork({ hands }: CaseView, me: Me): boolean {
  if (!works(me)) return false;
  return (
    has(me, 'leader') ||
    hands.people.includes(me.jobNo) ||
    (me.department !== null && hands.units.includes(me.department)) ||
    (me.counter !== null && hands.counters.includes(me.counter))
  );
}

/** How the case lies for this person: on its way to them, from them, or to somebody else. */
export function wayOf({ underway }: CaseView, me: Me): 'here' | 'to-me' | 'from-me' | 'elsewhere' {
  if (!underway) return 'here';
  const toMe = underway.to ? underway.to.jobNo === me.jobNo : underway.unit?.id === me.department;
  if (toMe) return 'to-me';
  return underway.from.jobNo === me.jobNo ? 'from-me' : 'elsewhere';
}

/** Of a joint case: the part this person's department has not finished. */
export const ownPart = ({ joint }: CaseView, me: Me) =>
  joint?.parts.find(({ unit, finished }) => finished === null && unit.id === me.department) ?? null;

/** Departments whose opinion is awaited and that were never asked. */
export const unasked = ({ joint }: CaseView) =>
  joint?.open.filter(({ id }) => joint.parts.every(({ unit }) => unit.id !== id)) ?? [];

/** 牵头: who asks other departments in. */
export function leadsJoint({ joint, holder }: CaseView, me: Me): boolean {
  if (!joint) return false;
  if (has(me, 'leader')) return true;
  return joint.lead ? [joint.lead.jobNo, holder].includes(me.jobNo) : joint.leadUnit?.id === me.department;
}

/** Who may sign at all: of a joint case its lead and the chief beside it; of any other whoever works on it. */
export const maySign = (kase: CaseView, me: Me): boolean =>
  kase.joint === null || leadsJoint(kase, me) || (has(me, 'chief') && kase.joint.signingUnit === me.department);

/** In whose hands the case is: its holder's, and a joint case in its lead's too. Others look on, and do what is theirs. */
export const inHand = ({ holder, joint }: CaseView, me: Me): boolean =>
  holder === me.jobNo ||
  (joint !== null && (joint.lead?.jobNo === me.jobNo || (joint.leadUnit?.id ?? '') === me.department));
