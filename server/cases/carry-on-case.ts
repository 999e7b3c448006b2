import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { notTheirs, wrongState } from '../queue/standing.ts';
import { openApplicantOf } from './applicant.ts';
import { changedCase, todayOf } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { pageOfToken } from './page-of-case.ts';
import { caseFor, inCases, wrongCaseState } from './case-standing.ts';
import { isOpenCase } from './case.ts';
import { isSecondFactor } from './second-factor.ts';

/**
 * 接着办: somebody who took a number is back about a case that runs. The number on its papers and the second factor say so; the code on the
 * receipt, or a ticket of the same person, needs no more. The visit is the case's from then on, and is counted (最多跑一次).
 */
export const carryOnCase = verb('carry-on-case', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    const { number, token } = body;
    const named = number === undefined ? pageOfToken(looks, token!, now) : looks.caseByNumber(number.toUpperCase());
    if (!named) return unknown('case');
    const found = caseFor(looks, { case: named.id }, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    const held = looks.applicantOf(ticket);
    const mark = held && looks.markHolder(held);
    return {
      looks,
      kase,
      ticket,
      counter: ticket.counter === null ? null : looks.counter(ticket.counter),
      known: token !== undefined || (mark !== null && mark === kase.mark),
      fits: body.factor !== undefined && fitsApplicant(body.factor, openApplicantOf(looks, kase)),
      undecided: looks.casesOfTicket(ticket.ref).find(({ state }) => state === 'received'),
      on: todayOf(looks, now),
    };
  },

  decide({ looks, kase, ticket, counter, known, fits, undecided, on }, body, asker, { now }) {
    if (ticket.state !== 'serving' || counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    if (!isOpenCase(kase)) return wrongCaseState(kase);
    if (kase.visits.includes(ticket.ref)) return refuse('carried-on-already', { number: kase.number });
    if (undecided) return refuse('case-undecided', { number: undecided.number });
    if (!known && !fits)
      return refuse(body.factor === undefined ? 'factor-needed' : 'factor-wrong', { number: kase.number });
    const visited = {
      fact: 'case-visited' as const,
      case: kase.id,
      number: kase.number,
      by: asker.staff!.jobNo,
      on,
      ticket: ticket.ref,
    };
    return accept(...stepped(looks, kase, [visited], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

/** The last four signs of identity number or phone; of whoever left neither, the whole name. */
function fitsApplicant(
  factor: string,
  applicant: { name?: string | undefined; idNo?: string | undefined; phone?: string | undefined },
): boolean {
  const { name, idNo, phone } = applicant;
  return isSecondFactor(factor, applicant) || (!idNo && !phone && name !== undefined && factor === name);
}
