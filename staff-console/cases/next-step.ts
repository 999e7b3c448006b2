import type { CaseView } from '../../protocol/case-view.ts';

/** Who sits at this console. */
export interface Me {
  jobNo: string;
  department: string | null;
  roles: readonly string[];
}

/** Everything one can do with a case after its intake, by name. */
export const stepIds = [
  'take-over',
  'take-back',
  'approve-notice',
  'supplement',
  'accept',
  'notify',
  'finish-part',
  'resume',
  'review',
  'procedure',
  'open-part',
  'decide',
  'hand-over',
  'announce',
  'deliver',
  'fee-paid',
  'agency-step',
  'agency-reply',
  'serve',
  'pause',
  'extend',
  'delay',
  'refuse',
  'withdraw',
  'charge-fee',
  'agency-on',
  'message',
  'correct',
  'archive',
  'lend',
  'return-file',
  'verify-breach',
  'audit-refusal',
] as const;
export type StepId = (typeof stepIds)[number];

const ranks = ['clerk', 'chief', 'leader'] as const;
const has = (me: Me, ...roles: string[]) => me.roles.some((role) => roles.includes(role));
/** Those who take in and decide; others only read. */
export const works = (me: Me): boolean => has(me, ...ranks);
export const rankOf = (me: Me): number => ranks.findLastIndex((rank) => me.roles.includes(rank));

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
const unasked = ({ joint }: CaseView) =>
  joint?.open.filter(({ id }) => joint.parts.every(({ unit }) => unit.id !== id)) ?? [];

/**
 * The next right step of a case for whoever looks at it; null where it is somebody else's turn, or nothing is left. The hub judges every step
 * anyway: this only says which one the main key proposes.
 */
export function nextStep(kase: CaseView, me: Me): StepId | null {
  const suspected = kase.notices.some(({ probableBreach, verdict }) => probableBreach && verdict === null);
  const oversees = has(me, 'chief', 'leader', 'supervisor');
  if (kase.needsApproval && oversees) return 'approve-notice';
  if (!works(me)) {
    if (suspected && has(me, 'supervisor', 'complaints')) return 'verify-breach';
    return toAudit(kase) && has(me, 'supervisor', 'complaints') ? 'audit-refusal' : null;
  }
  const way = wayOf(kase, me);
  if (way === 'to-me') return 'take-over';
  if (way === 'from-me') return 'take-back';
  if (way === 'elsewhere') return null;
  switch (kase.state) {
    case 'received':
      return kase.complete ? 'accept' : 'supplement';
    case 'to-supplement':
      return kase.complete ? 'accept' : 'supplement';
    case 'accepted':
      return ofAccepted(kase, me);
    case 'decided':
      return ofDecided(kase);
    default:
      return ofOver(kase);
  }
}

/** Refused though everything was there, and nobody else has looked into it. */
const toAudit = ({ ended }: CaseView): boolean => ended?.audit === 'open';

function ofAccepted(kase: CaseView, me: Me): StepId | null {
  if (ownPart(kase, me) && kase.holder !== me.jobNo) return 'finish-part';
  if (kase.clock.state === 'supplement') return 'supplement';
  if (kase.openProcedures.length > 0 && kase.stage !== 'review') return 'procedure';
  if (kase.paused) return kase.openProcedures.length > 0 ? 'procedure' : 'resume';
  if (kase.stage === 'review') return 'review';
  if (unasked(kase).length > 0) return 'open-part';
  if (ownPart(kase, me)) return 'finish-part';
  if ((kase.joint?.open.length ?? 0) > 0) return null;
  const next = kase.levels.find(({ signed }) => signed === null);
  const mayNotSign = next !== undefined && rankOf(me) < ranks.indexOf(next.rank);
  const signedByMe = kase.levels.some(({ signed }) => signed?.by.jobNo === me.jobNo);
  return mayNotSign || signedByMe ? 'hand-over' : 'decide';
}

function ofDecided(kase: CaseView): StepId {
  if (!kase.ready) return 'announce';
  return kase.fees.some(({ paid }) => paid === null) ? 'fee-paid' : 'deliver';
}

/** What is left of a case that is over: papers in nobody's hands, money, the agent's answer, the file. */
function ofOver(kase: CaseView): StepId | null {
  if (kase.documents.some(({ served }) => served === null)) return 'serve';
  if (kase.fees.some(({ paid }) => paid === null)) return 'fee-paid';
  if (kase.agency && kase.agency.state !== 'replied')
    return kase.agency.steps.length === 0 ? 'agency-step' : 'agency-reply';
  if (!kase.archive) return 'archive';
  return kase.archive.loans.some(({ returned }) => returned === null) ? 'return-file' : null;
}

/** Which steps this case can be asked for at all, the next right one first. What the hub will refuse for another reason it says itself. */
export function stepsFor(kase: CaseView, me: Me): StepId[] {
  const next = nextStep(kase, me);
  const fitting = stepIds.filter((id) => id !== next && fits(id, kase, me));
  return next ? [next, ...fitting] : fitting;
}

function fits(id: StepId, kase: CaseView, me: Me): boolean {
  const { state } = kase;
  const accepted = state === 'accepted';
  const open = accepted || state === 'received' || state === 'to-supplement';
  const over = !open && state !== 'decided';
  const unpaid = kase.fees.some(({ paid }) => paid === null);
  const agency = kase.agency && kase.agency.state !== 'replied';
  if (id === 'verify-breach')
    return (
      has(me, 'supervisor', 'leader', 'complaints') &&
      kase.notices.some(({ probableBreach, verdict }) => probableBreach && verdict === null)
    );
  if (id === 'audit-refusal') return has(me, 'supervisor', 'leader', 'complaints') && toAudit(kase);
  if (id === 'supplement')
    return (
      open &&
      (works(me) || has(me, 'supervisor')) &&
      kase.materials.some((one) => one.state !== 'received' && !one.shared)
    );
  if (!works(me)) return false;
  switch (id) {
    case 'take-over':
    case 'take-back':
    case 'approve-notice':
      return false;
    case 'accept':
    case 'notify':
    case 'refuse':
      return state === 'received' || state === 'to-supplement';
    case 'review':
      return accepted && kase.stage === 'review';
    case 'finish-part':
      return accepted && ownPart(kase, me) !== null;
    case 'open-part':
      return accepted && kase.joint !== null;
    case 'resume':
      return accepted && kase.paused !== null;
    case 'procedure':
    case 'decide':
    case 'pause':
    case 'extend':
    case 'delay':
      return accepted;
    case 'hand-over':
      return (accepted || state === 'decided') && kase.underway === null;
    case 'announce':
      return state === 'decided' && kase.ready === null;
    case 'deliver':
      return state === 'decided';
    case 'withdraw':
      return open;
    case 'serve':
      return kase.documents.some(({ served }) => served === null);
    case 'charge-fee':
      return !over;
    case 'fee-paid':
      return unpaid;
    case 'agency-on':
      return !over && kase.agency === null;
    case 'agency-step':
    case 'agency-reply':
      return Boolean(agency);
    case 'message':
    case 'correct':
      return true;
    case 'archive':
      return over && kase.archive === null;
    case 'lend':
      return kase.archive !== null && kase.archive.loans.every(({ returned }) => returned !== null);
    case 'return-file':
      return kase.archive?.loans.some(({ returned }) => returned === null) ?? false;
  }
}
