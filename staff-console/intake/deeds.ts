import type { CaseShown } from '../../protocol/case-answer.ts';
import type { Outcome } from '../../protocol/case-outcome.ts';
import type { Body } from '../../protocol/commands.ts';
import { reasonWords } from '../parts/reason.tsx';
import { press } from '../press.ts';
import type { AtHand } from './at-hand.ts';
import { named } from './at-hand.ts';
import { answerTimes } from './answer-times.ts';
import { change, draft } from './draft.ts';
import { noticeWords } from './proposals.ts';
import { passOnReasons, refusalReasons } from './usual-reasons.ts';
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

/** All three are told before it is taken on (002/F 二); the page says so. */
const agencyTold: Body<'take-on-agency'>['told'] = ['flow', 'promise', 'fees'];

const finish = (ticket: string, outcome: Outcome) => press('finish-service', { ticket, outcome });

/** F2: does what was chosen. Taking in and deciding are two commands, each whole; if the second is refused the case stands, and F2 goes on from there. */
export async function doIt(hand: AtHand): Promise<void> {
  const { current, way, kase } = hand;
  switch (way) {
    case 'settle': {
      // A stamp or a print-out for somebody who gave no name is done at once and needs no file of its own.
      if (!kase && !named(hand)) return void (await finish(current.id, { kind: 'settled' }));
      const one = await taken(hand);
      if (one) await press('settle-on-the-spot', { case: one.id });
      break;
    }
    case 'accept': {
      const one = await taken(hand);
      if (one) await press('accept-case', { case: one.id });
      break;
    }
    case 'notify': {
      const one = await taken(hand);
      const told = one && (await press('notify-once', { case: one.id, how: 'written' }));
      if (!told) return;
      break;
    }
    case 'refuse': {
      const { reason, elsewhere } = draft.value.refusal;
      const one = await taken(hand);
      const to = elsewhere.trim();
      if (one)
        await press('refuse-case', {
          case: one.id,
          reason: reasonWords(reason, refusalReasons()),
          ...(to ? { elsewhere: to } : {}),
          ...(reason.chosen === 0 ? { ground: 'not-needed' as const } : {}),
        });
      break;
    }
    case 'agency': {
      const one = await taken(hand);
      const asked = draft.value.agency.written ? 'written' : 'oral';
      const on = one && (await press('take-on-agency', { case: one.id, asked, told: agencyTold, papers: [] }));
      if (on?.case.state === 'received' && on.case.complete) await press('accept-case', { case: on.case.id });
      break;
    }
    case 'pass-on': {
      const { reason, to } = draft.value.passOn;
      await finish(current.id, { kind: 'sent-elsewhere', to: to.trim(), reason: reasonWords(reason, passOnReasons()) });
      return;
    }
    case 'answer':
      return answer(hand);
  }
  change({ fixing: null, open: false, marks: {} });
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
  const agency = draft.value.way === 'agency';
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
