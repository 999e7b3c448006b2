import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { notTheirs, wrongState } from '../queue/standing.ts';
import { sealApplicant } from './applicant.ts';
import { changedWithKey, todayOf } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import type { CaseFact } from './case-facts.ts';
import { asksShared, materialsAtFirst } from './case-materials.ts';
import { inCases } from './case-standing.ts';
import { caseNumber, caseSeries } from './series.ts';

/** 收件: a case is born from a ticket in service, with the checklist of its guide ticked. Who takes it in is its first asker for good. */
export const takeInCase = verb('take-in-case', {
  may: inCases,

  look(looks, body, _asker, { now, seq }) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    const service = looks.hall.services.get(body.service);
    const guided = looks.guide(body.service);
    if (!service || !guided) return unknown('service');
    if (body.materials.some(({ id }) => guided.guide.materials.every((material) => material.id !== id)))
      return unknown('material');
    const counter = ticket.counter === null ? null : looks.counter(ticket.counter);
    const held = looks.applicantOf(ticket);
    const applicant = body.applicant ?? (held?.name === undefined ? null : { ...held, name: held.name });
    const id = `C${seq}`;
    const on = todayOf(looks, now);
    const series = caseSeries(looks.hall.file.hall.code, on);
    return {
      looks,
      ticket,
      service,
      counter,
      guided,
      id,
      on,
      lines: counter ? looks.linesOf(counter) : [],
      number: caseNumber(series, looks.lastOfSeries(series) + 1),
      token: looks.freshToken(),
      undecided: looks
        .casesOfTicket(ticket.ref)
        .find((kase) => kase.service === service.id && kase.state === 'received'),
      applicant: applicant && sealApplicant(looks, id, applicant),
      mark: applicant && looks.markHolder(applicant),
      materials: materialsAtFirst(looks, id, guided.guide.materials, body.materials, on),
    };
  },

  decide(looked, body, asker, { now }) {
    const { ticket, counter, service, guided, undecided } = looked;
    if (ticket.state !== 'serving' || counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    // B takes in only what the authorisation names, whatever the visitor was called for (004/B 5).
    if (service.id !== ticket.service && !looked.lines.includes(service.queue))
      return refuse('matter-not-here', { counter: counter.number });
    if (undecided) return refuse('taken-in-already', { number: undecided.number });
    if (looked.applicant === null) return refuse('no-applicant');
    const shared = asksShared(guided.guide.materials, body.materials);
    if (shared) return refuse('shared-material', { material: shared.id });
    const taken: CaseFact = {
      fact: 'case-taken-in',
      case: looked.id,
      number: looked.number,
      by: asker.staff!.jobNo,
      ticket: ticket.ref,
      counter: counter.number,
      service: service.id,
      guideVersion: guided.version,
      terms: {
        kind: service.kind,
        promisedDays: guided.guide.promisedDays,
        statutoryDays: guided.guide.statutoryDays,
      },
      unit: service.department,
      token: looked.token,
      language: ticket.language,
      on: looked.on,
      applicant: looked.applicant,
      mark: looked.mark,
      materials: looked.materials,
    };
    return accept(...stepped(looked.looks, null, [taken], now).facts);
  },

  answer: (looks, facts, { now }) => changedWithKey(looks, factOf(facts, 'case-taken-in').case, now),
});
