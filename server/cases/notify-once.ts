import type { PaperLack } from '../../protocol/case-paper.ts';
import { accept, factOf, isNo, refuse, verb } from '../hall/verb.ts';
import { handedIn } from './acceptance.ts';
import { changedWithKey, noticeItems, todayOf } from './case-answer.ts';
import { caseClock, stepped } from './case-dates.ts';
import type { CaseChange } from './case-facts.ts';
import { oralAllowed } from './case-item.ts';
import { addedTo, demanded, unapproved } from './case-materials.ts';
import { acceptedBySilence, caseFor, doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { type Case, gaveNotice } from './case.ts';
import { guideOf } from './guide-of-case.ts';
import { issued, paperWay } from './issue-paper.ts';
import { openReason } from './reason.ts';

/**
 * 一次性告知: everything that is missing or wrong, all at once, from the ticks alone. Nobody chooses what goes into it. A later one that names
 * something new needs a leader's word and is a probable breach (Art. 32, 72; 000/S 4.3).
 */
export const notifyOnce = verb('notify-once', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    const items = demanded(kase.materials);
    const { cases } = looks.hall.file;
    return {
      looks,
      kase,
      items,
      added: addedTo(kase, items),
      oral: oralAllowed(cases, kase.service),
      open: unapproved(kase, items),
      // A leader who asks for more than somebody else did says so at once; everybody else needs a word given beforehand.
      leads:
        asker.staff !== null &&
        asker.staff.roles.some((role) => role === 'leader' || role === 'chief') &&
        !gaveNotice(kase, asker.staff.jobNo),
      clock: caseClock(looks, kase, todayOf(looks, now)),
      on: todayOf(looks, now),
    };
  },

  decide({ looks, kase, items, added, open, oral, leads, clock, on }, body, asker, { now }) {
    const accepted = kase.state === 'accepted' && clock.state === 'running';
    if (kase.state !== 'received' && kase.state !== 'to-supplement' && !accepted) return wrongCaseState(kase);
    if (!accepted && clock.bySilence) return acceptedBySilence(kase);
    if (items.length === 0) return refuse('nothing-missing', { number: kase.number });
    if (body.how === 'oral' && !oral) return refuse('written-only');
    if (open.length > 0 && !leads) {
      const first = items.find(({ id }) => id === open[0])!;
      return refuse('needs-approval', { name: first.name.zh, material: first.id });
    }
    const { by, counter } = doneBy(looks, asker);
    const lacks = noticeItems(looks, kase, items).map(
      ({ state, name, note }): PaperLack => ({ kind: state, what: name, ...(note === undefined ? {} : { note }) }),
    );
    const why = added.length > 0 ? approvalOf(looks, kase) : null;
    const received = handedIn(kase).filter(({ shared }) => !shared).length;
    const { promisedDays, statutoryDays, fees } = guideOf(looks, kase);
    const papers = issued(
      looks,
      kase,
      accepted
        ? { kind: 'supplement-notice', items: lacks, since: on, until: null, received }
        : {
            kind: 'one-time-notice',
            items: lacks,
            until: null,
            ...(why === null ? {} : { again: why }),
            received,
            terms: { promisedDays, statutoryDays, free: fees.every(({ amountYuan }) => amountYuan === 0) },
          },
      { by, counter, now, way: body.how === 'oral' ? { printer: null } : paperWay(looks, body, asker) },
    );
    const about = { case: kase.id, number: kase.number, by };
    const notice = factOf(papers, 'paper-issued').number;
    const facts: CaseChange[] = [
      {
        fact: 'case-notified',
        ...about,
        on,
        notice,
        how: body.how,
        items: items.map(({ id }) => id),
        added,
        approvedBy: added.length === 0 ? null : open.length > 0 ? by : kase.approval!.by,
      },
    ];
    // Said aloud is served: the paper lies ready for whoever asks for it in writing (002/U ⑥).
    const said: CaseChange[] =
      body.how === 'oral' ? [{ fact: 'paper-served', ...about, paper: notice, how: 'oral' }] : [];
    const [paper, ...queued] = papers;
    const { facts: steps } = stepped(looks, kase, [...facts, paper as CaseChange, ...said], now);
    return accept(...steps, ...queued);
  },

  answer(looks, facts, { now }, { kase, items }) {
    const { notice } = factOf(facts, 'case-notified');
    return {
      notice: { number: notice, items: noticeItems(looks, kase, items) },
      ...changedWithKey(looks, kase.id, now),
    };
  },
});

/** Why more is asked for, as the leader said it. */
function approvalOf(looks: { openText(sealed: string, about: string): string }, { id, approval }: Case): string | null {
  return approval && openReason(looks, id, 'approval', approval.reason);
}
