import { accept, factOf, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { notTheirs, wrongState } from '../queue/standing.ts';
import { changedConsultation } from './consultation-answer.ts';
import { inConsultation, sealConsultation, untold } from './consultation.ts';
import { receiverOf } from './receiver.ts';

/**
 * 咨询登记: the question, the four tellings and the answer; or who asked, how to reach them, and the exact time by which they will be answered
 * (000/S 2.2, 001/S 五(二)). By phone too (004/B 10). Who records it is the first asker for good.
 */
export const recordConsultation = verb('record-consultation', {
  may: inConsultation,

  look(looks, body, asker, { now, seq }) {
    const ticket = body.ticket === undefined ? null : looks.ticketByRef(body.ticket);
    if (body.ticket !== undefined && !ticket) return unknown('ticket');
    const about = body.service ?? ticket?.service;
    const service = about === undefined ? null : looks.hall.services.get(about);
    if (service === undefined) return unknown('service');
    const receiver = body.to === undefined ? null : receiverOf(looks, body.to, inConsultation, now);
    if (receiver && isNo(receiver)) return receiver;
    const by = asker.staff!;
    const id = `Q${seq}`;
    const { question, answer = null, aid = null, caller = {} } = body;
    return {
      ticket,
      counter: ticket?.counter == null ? null : looks.counter(ticket.counter),
      at: looks.counterOf(by.jobNo),
      id,
      service: service?.id ?? null,
      unit: service?.department ?? by.department,
      holder: receiver?.person.jobNo ?? by.jobNo,
      content: sealConsultation(looks, id, { question, answer, aid, caller }),
    };
  },

  decide(looked, body, asker, { now }) {
    const { ticket, counter, at, id, service, unit, holder, content } = looked;
    if (ticket) {
      if (ticket.state !== 'serving' || counter === null) return wrongState(ticket);
      const no = notTheirs(ticket, counter, asker);
      if (no) return no;
    }
    const { kind = 'matter', channel, told, answer, caller } = body;
    const answered = answer !== undefined;
    const answerBy = body.answerBy === undefined ? null : Date.parse(body.answerBy);
    if (answered) {
      const missing = untold({ kind, told });
      if (missing.length > 0) return refuse('not-all-told', { count: missing.length });
    } else {
      if (answerBy === null) return refuse('answer-owed');
      if (answerBy <= now) return refuse('time-past');
      if (caller?.contact === undefined || (channel === 'phone' && caller.name === undefined))
        return refuse('contact-missing');
    }
    return accept({
      fact: 'consultation-recorded',
      consultation: id,
      kind,
      channel,
      service,
      unit,
      at,
      ticket: ticket?.ref ?? null,
      told,
      answerBy,
      answered,
      content,
      by: asker.staff!.jobNo,
      holder,
    });
  },

  answer: (looks, facts) => changedConsultation(looks, factOf(facts, 'consultation-recorded').consultation),
});
