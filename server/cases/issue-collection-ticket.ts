import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { issueTicket } from '../queue/issue-ticket.ts';
import { todayOf } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { pageOfToken } from './page-of-case.ts';
import { wrongCaseState } from './case-standing.ts';

const live = ['waiting', 'called', 'serving', 'held', 'missed'];

/** 领件号: a number for whoever comes to collect a result, taken by the case's token; the counter that calls it sees the case. */
export const issueCollectionTicket = verb('issue-collection-ticket', {
  may: ['kiosk', 'guide', 'clerk', 'chief', 'leader'],

  look(looks, { token, ...rest }, asker, moment) {
    const kase = pageOfToken(looks, token, moment.now);
    if (!kase) return unknown('case');
    const issue = { service: looks.hall.file.cases.collectService ?? kase.service, ...rest };
    const looked = issueTicket.look(looks, issue, asker, moment);
    if (isNo(looked)) return looked;
    const taken = kase.visits
      .map((ref) => looks.ticketByRef(ref))
      .find((ticket) => ticket && live.includes(ticket.state));
    return { looks, kase, issue, looked, taken: taken?.number ?? null, on: todayOf(looks, moment.now) };
  },

  decide({ looks, kase, issue, looked, taken, on }, _body, asker, moment) {
    if (kase.state !== 'decided') return wrongCaseState(kase);
    if (!kase.ready) return refuse('result-not-ready', { number: kase.number });
    if (taken !== null) return refuse('one-live-ticket', { number: taken });
    const decided = issueTicket.decide(looked, issue, asker, moment);
    if (isNo(decided)) return decided;
    const asked = {
      fact: 'collection-asked' as const,
      case: kase.id,
      number: kase.number,
      by: asker.staff?.jobNo ?? 'applicant',
      on,
      ticket: looked.ref,
    };
    return accept(...decided.facts, ...stepped(looks, kase, [asked], moment.now).facts);
  },

  answer: (looks, facts, moment, { looked }) => issueTicket.answer(looks, facts, moment, looked),
});
