import type { CaseView } from '../../protocol/case-view.ts';
import { say } from '../../ui/language.ts';
import { type Me, unasked, wayOf, works } from './whose-step.ts';
import { c } from './words.ts';

/** In a sentence: whose turn it is, or what is left. */
export function waitsFor(kase: CaseView, me: Me): string {
  const { underway, joint, holderName } = kase;
  if (underway && wayOf(kase, me) !== 'to-me')
    return c('waitsReceiver', { who: underway.to?.name ?? (underway.unit ? say(underway.unit.name) : '') });
  if (kase.state === 'accepted' && joint && joint.open.length > 0) {
    const notAsked = unasked(kase);
    const named = (units: typeof joint.open) => units.map(({ name }) => say(name)).join(c('comma'));
    return notAsked.length > 0
      ? c('waitsAsking', { units: named(notAsked) })
      : c('waitsParts', { units: named(joint.open) });
  }
  if (kase.clock.state === 'supplement' || kase.state === 'to-supplement') return c('waitsApplicant');
  if (kase.state === 'refused' || kase.state === 'withdrawn' || kase.state === 'delivered')
    return kase.archive ? c('allDone', { index: kase.archive.index }) : c('caseOver');
  if (kase.holder === me.jobNo) return c('heldByYou');
  if (kase.state === 'accepted' && kase.recalled) return c('recallFrom', { who: holderName });
  return works(me) ? c('heldBy', { who: holderName }) : c('onlyLooking', { who: holderName });
}
