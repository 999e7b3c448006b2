import type { CaseView } from '../../protocol/case-view.ts';
import { say } from '../../ui/language.ts';
import { type Me, unasked, wayOf, works } from './whose-step.ts';
import { cp } from './page/words.ts';

/** In a sentence: whose turn it is, or what is left. */
export function waitsFor(kase: CaseView, me: Me): string {
  const { underway, joint, holderName } = kase;
  if (underway && wayOf(kase, me) !== 'to-me')
    return cp('waitsReceiver', { who: underway.to?.name ?? (underway.unit ? say(underway.unit.name) : '') });
  if (kase.state === 'accepted' && joint && joint.open.length > 0) {
    const notAsked = unasked(kase);
    const named = (units: typeof joint.open) => units.map(({ name }) => say(name)).join(cp('comma'));
    return notAsked.length > 0
      ? cp('waitsAsking', { units: named(notAsked) })
      : cp('waitsParts', { units: named(joint.open) });
  }
  if (kase.clock.state === 'supplement' || kase.state === 'to-supplement') return cp('waitsApplicant');
  if (kase.state === 'refused' || kase.state === 'withdrawn' || kase.state === 'delivered')
    return kase.archive ? cp('allDone', { index: kase.archive.index }) : cp('caseOver');
  if (kase.holder === me.jobNo) return cp('heldByYou');
  if (kase.state === 'accepted' && kase.recalled) return cp('recallFrom', { who: holderName });
  return works(me) ? cp('heldBy', { who: holderName }) : cp('onlyLooking', { who: holderName });
}
