import type { CaseShown } from '../../protocol/case-answer.ts';
import type { Outcome } from '../../protocol/case-outcome.ts';
import type { Body } from '../../protocol/commands.ts';
import type { RefusalGround } from '../../protocol/refusal-audit.ts';
import { reasonWords } from '../parts/reason.tsx';
import { press } from '../press.ts';
import type { AtHand } from './at-hand.ts';
import { named } from './at-hand.ts';
import { answerTimes } from './answer-times.ts';
import { paperRows, takenPapers } from './agency-papers.ts';
import { change, draft, keepNow } from './draft.ts';
import { noticeWords } from './proposals.ts';
import { passOnReasons, refusalGround, refusalReasons } from './usual-reasons.ts';
import { ticksOf } from './rows.ts';

/** The case of what was ticked: taken in now, or with what came since. Null when the hub said no. */
async function taken({ visit, current, kase, rows }: AtHand): Promise<CaseShown | null> {
  const ticket = current.id;
  const materials = ticksOf(rows, kase, noticeWords);
  if (kase) {
    if (materials.length === 0) return kase;
    return (await press('supplement-case', { case: kase.id, ticket, materials }))?.case ?? null;
  }
  const { name, idNo, phone } = draft.value.applicant;
  const typed = {
    name: name.trim(),
    ...(idNo.trim() ? { idNo: idNo.trim() } : {}),
    ...(phone.trim() ? { phone: phone.trim() } : {}),
  };
  const applicant = current.holder?.name === undefined && typed.name !== '' ? { applicant: typed } : {};
  return (await press('take-in-case', { ticket, service: visit.service, ...applicant, materials }))?.case ?? null;
}

const finish = (ticket: string, outcome: Outcome) => press('finish-service', { ticket, outcome });

/**
 * F2: does what was chosen. Taking in and deciding are two commands, each whole. If the second is refused, or the console dies between them, the
 * case stands as taken in and the page stays what it was: F2 goes on from there.
 */
export async function doIt(hand: AtHand): Promise<void> {
  keepNow();
  if (await decided(hand)) change({ fixing: null, open: false, marks: {} });
}

/** Whether the matter is decided now; what ends the visit by itself leaves nothing to reset. */
async function decided(hand: AtHand): Promise<boolean> {
  const { current, way, kase, visit } = hand;
  switch (way) {
    case 'settle': {
      // A stamp or a print-out for somebody who gave no name is done at once and needs no file of its own.
      if (!kase && !named(hand)) {
        await finish(current.id, { kind: 'settled' });
        return false;
      }
      const one = await taken(hand);
      return one !== null && (await press('settle-on-the-spot', { case: one.id })) !== null;
    }
    case 'accept': {
      const one = await taken(hand);
      return one !== null && (await press('accept-case', { case: one.id })) !== null;
    }
    case 'notify': {
      const one = await taken(hand);
      const how = visit.oral && draft.value.notice.oral ? 'oral' : 'written';
      return one !== null && (await press('notify-once', { case: one.id, how })) !== null;
    }
    case 'refuse': {
      const { reason, elsewhere } = draft.value.refusal;
      const one = await taken(hand);
      const to = elsewhere.trim();
      const usual = typeof reason.chosen === 'number' ? refusalGround[reason.chosen] : undefined;
      // In the clerk's own words: where to go says that another body decides, else it is a ground the law does not name.
      const ground: RefusalGround = usual ?? (to ? 'outside' : 'other');
      const refusal = one && {
        case: one.id,
        reason: reasonWords(reason, refusalReasons()),
        ...(to ? { elsewhere: to } : {}),
        ground,
      };
      return refusal !== null && (await press('refuse-case', refusal)) !== null;
    }
    case 'agency':
      return takeOn(hand);
    case 'pass-on': {
      const { reason, to } = draft.value.passOn;
      await finish(current.id, { kind: 'sent-elsewhere', to: to.trim(), reason: reasonWords(reason, passOnReasons()) });
      return false;
    }
    case 'answer':
      await answer(hand);
      return false;
  }
}

/** Taken in, taken on with its list, and accepted where all is here. What was done already, before a console died, is not done again. */
async function takeOn(hand: AtHand): Promise<boolean> {
  const { asked, told, project, ...papers } = draft.value.agency;
  const one = await taken(hand);
  if (!one) return false;
  const list = takenPapers(paperRows(hand.rows, papers));
  const { agent, ...what } = project ?? { agent: '' };
  const body: Body<'take-on-agency'> = {
    ...{ case: one.id, asked, told, papers: list },
    ...(agent.trim() === '' ? {} : { agent: agent.trim() }),
    ...('name' in what ? { project: { ...what, name: what.name.trim() } } : {}),
  };
  const on = hand.visit.agency?.case === one.id ? one : (await press('take-on-agency', body))?.case;
  if (!on) return false;
  return on.state !== 'received' || !on.complete || (await press('accept-case', { case: on.id })) !== null;
}

/** A question is on record before the visit ends with it. */
async function answer({ current, visit, view }: AtHand): Promise<void> {
  const { question, told, words, later, days, name, contact } = draft.value.answer;
  const times = answerTimes(view);
  const at = times[Math.min(days, times.length - 1)]!;
  const known = later ? visit.asked.owedOn !== null : visit.asked.answered;
  if (!known) {
    const who = {
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(contact.trim() ? { contact: contact.trim() } : {}),
    };
    const done = await press('record-consultation', {
      ticket: current.id,
      channel: 'counter',
      service: visit.service,
      question: question.trim(),
      told: [...told],
      ...(later ? { answerBy: at.instant, caller: who } : { answer: words.trim() }),
    });
    if (!done) return;
  }
  await finish(current.id, later ? { kind: 'answer-by', on: visit.asked.owedOn ?? at.day } : { kind: 'answered' });
}

/** The visitor goes with the papers in hand; the counter is free for the next. */
export function leave(current: AtHand['current'], kase: CaseShown): void {
  // Whoever came to hand the errand over goes with the list of what was handed over.
  const agency = kase.documents.some(
    ({ kind, at }) =>
      kind === 'agency-list' && current.begunAt !== null && Date.parse(at) >= Date.parse(current.begunAt),
  );
  const kinds: Partial<Record<CaseShown['state'], 'settled' | 'accepted' | 'notified' | 'refused'>> = {
    accepted: 'accepted',
    decided: 'accepted',
    delivered: 'settled',
    'to-supplement': 'notified',
    refused: 'refused',
  };
  const kind = agency && kase.state !== 'refused' ? 'agency' : kinds[kase.state];
  // Withdrawn by the applicant: there is nothing to answer, and that was the answer.
  void press('finish-service', { ticket: current.id, ...(kind ? { outcome: { kind, case: kase.id } } : {}) });
}
