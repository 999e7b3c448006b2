import type { CaseView } from '../../protocol/case-view.ts';
import {
  has,
  inHand,
  leadsJoint,
  type Me,
  maySign,
  mayWork,
  ownPart,
  rankOf,
  ranks,
  unasked,
  wayOf,
  works,
} from './whose-step.ts';

/** Everything one can do with a case after its intake, by name. */
const stepIds = [
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
  'cancel-fee',
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

/** The level that has to sign next; null when all have. */
const nextLevel = ({ levels }: CaseView) => levels.find(({ signed }) => signed === null) ?? null;
const signedBy = ({ levels }: CaseView, me: Me) => levels.some(({ signed }) => signed?.by.jobNo === me.jobNo);

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
  if (way !== 'here') return null;
  if (!mayWork(kase, me)) return kase.state === 'accepted' && ownPart(kase, me) ? 'finish-part' : null;
  switch (kase.state) {
    case 'received':
      return kase.complete ? 'accept' : 'supplement';
    case 'to-supplement':
      return kase.complete ? 'accept' : 'supplement';
    case 'accepted':
      return ofAccepted(kase, me);
    case 'decided':
      return ofDecided(kase, me);
    default:
      return ofOver(kase);
  }
}

/** Refused though everything was there, and nobody else has looked into it. */
const toAudit = ({ ended }: CaseView): boolean => ended?.audit === 'open';

function ofAccepted(kase: CaseView, me: Me): StepId | null {
  const mine = inHand(kase, me);
  if (ownPart(kase, me) && !mine) return 'finish-part';
  if (kase.clock.state === 'supplement') return 'supplement';
  // Decided by whoever holds it; a level above the counter signs without taking the file over.
  if (!mine) return signsAbove(kase, me) ? 'decide' : null;
  if (kase.openProcedures.length > 0 && kase.stage !== 'review') return 'procedure';
  if (kase.paused) return kase.openProcedures.length > 0 ? 'procedure' : 'resume';
  // The departments work beside each other: all are asked before anything is reviewed, and have spoken before it is.
  if (kase.joint && (kase.joint.parts.length === 0 || unasked(kase).length > 0)) return 'open-part';
  if (ownPart(kase, me)) return 'finish-part';
  if ((kase.joint?.open.length ?? 0) > 0) return null;
  if (kase.agency?.steps.length === 0) return 'agency-step';
  if (kase.stage === 'review') return 'review';
  const next = nextLevel(kase);
  const mayNotSign = next !== null && rankOf(me) < ranks.indexOf(next.rank);
  return mayNotSign || signedBy(kase, me) ? 'hand-over' : 'decide';
}

function signsAbove(kase: CaseView, me: Me): boolean {
  const next = nextLevel(kase);
  if (next === null || next.rank === 'clerk' || kase.stage === 'review' || !maySign(kase, me)) return false;
  const blocked = kase.paused !== null || kase.openProcedures.length > 0 || (kase.joint?.open.length ?? 0) > 0;
  return !blocked && rankOf(me) >= ranks.indexOf(next.rank) && !signedBy(kase, me);
}

function ofDecided(kase: CaseView, me: Me): StepId | null {
  const mine = inHand(kase, me);
  if (!kase.ready) {
    if (!mine) return null;
    // The result goes back to the counter where it began (000/H 3); who stands at one tells the applicant.
    return me.counter === null && me.jobNo !== kase.firstAsker ? 'hand-over' : 'announce';
  }
  if (kase.unpaidYuan > 0) return 'fee-paid';
  return (mine && ofAgency(kase)) || 'deliver';
}

/** 代办 ends with its answer: what was done is on record before. */
function ofAgency({ agency }: CaseView): StepId | null {
  if (!agency || agency.state === 'replied') return null;
  return agency.steps.length === 0 ? 'agency-step' : 'agency-reply';
}

/** What is left of a case that is over: papers in nobody's hands, money, the agent's answer, the file. */
function ofOver(kase: CaseView): StepId | null {
  // What is on its way out of the printer serves itself.
  if (kase.documents.some(({ served, job }) => served === null && job?.state !== 'queued' && job?.state !== 'sending'))
    return 'serve';
  if (kase.unpaidYuan > 0) return 'fee-paid';
  const answer = ofAgency(kase);
  if (answer) return answer;
  if (!kase.archive) return 'archive';
  return kase.archive.loans.some(({ returned }) => returned === null) ? 'return-file' : null;
}

/** Which steps this case can be asked for at all, the next right one first. What the hub will refuse for another reason it says itself. */
export function stepsFor(kase: CaseView, me: Me): StepId[] {
  const next = nextStep(kase, me);
  const fitting = stepIds.filter((id) => id !== next && fits(id, kase, me));
  return next ? [next, ...fitting] : fitting;
}

/** What whoever reads a case does without its being theirs: their department's part, and a word for a colleague. */
const ofAnybody: readonly StepId[] = ['finish-part', 'message'];

function fits(id: StepId, kase: CaseView, me: Me): boolean {
  const { state } = kase;
  const accepted = state === 'accepted';
  const open = accepted || state === 'received' || state === 'to-supplement';
  const over = !open && state !== 'decided';
  const unpaid = kase.unpaidYuan > 0;
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
      (mayWork(kase, me) || has(me, 'supervisor')) &&
      kase.materials.some((one) => one.state !== 'received' && !one.shared)
    );
  if (!works(me)) return false;
  // A department that only has a part in the case, or is to take it over, is offered no step of others.
  if (!mayWork(kase, me) && !ofAnybody.includes(id)) return false;
  switch (id) {
    case 'take-back':
      return wayOf(kase, me) === 'from-me';
    case 'take-over':
      return wayOf(kase, me) === 'elsewhere' && has(me, 'leader');
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
      return accepted && leadsJoint(kase, me);
    case 'resume':
      return accepted && kase.paused !== null;
    case 'decide':
      return accepted && maySign(kase, me);
    case 'procedure':
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
    case 'cancel-fee':
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
