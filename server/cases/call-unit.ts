import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { inCases } from './case-standing.ts';
import { changedUnitCall } from './unit-call-answer.ts';
import { sealWhy } from './unit-call.ts';

/** 请后台到窗口: who stands at a counter calls the unit, or somebody of it, to explain or to judge (000/H 2-3, 003 三(二)1). */
export const callUnit = verb('call-unit', {
  may: inCases,

  look(looks, body, _asker, { seq }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const person = body.person === undefined ? null : looks.staff(body.person);
    if (body.person !== undefined && !person) return unknown('staff');
    const unit = body.unit ?? person?.department ?? null;
    if (body.unit !== undefined && !looks.hall.file.departments.some(({ id }) => id === body.unit))
      return unknown('department');
    const ticket = body.ticket === undefined ? null : looks.ticketByRef(body.ticket);
    if (body.ticket !== undefined && !ticket) return unknown('ticket');
    if (body.case !== undefined && !looks.case(body.case)) return unknown('case');
    const id = `U${seq}`;
    return { counter, person, unit, ticket, id, why: sealWhy(looks, id, body.why), open: looks.openUnitCalls() };
  },

  decide({ counter, person, unit, ticket, id, why, open }, body, asker) {
    const by = asker.staff!.jobNo;
    if (counter.staff !== by) return refuse('not-your-post', { counter: counter.number });
    if (person?.jobNo === by) return refuse('theirs-already', { name: person.name });
    if (unit === null) return refuse('no-unit', { name: person?.name ?? '' });
    const twice = open.some(
      (call) => call.counter === counter.number && call.unit === unit && call.person === (person?.jobNo ?? null),
    );
    if (twice) return refuse('called-already', { counter: counter.number });
    return accept({
      fact: 'unit-called',
      call: id,
      counter: counter.number,
      ticket: ticket?.ref ?? null,
      about: body.case ?? null,
      unit,
      person: person?.jobNo ?? null,
      why,
      by,
    });
  },

  answer: (looks, facts) => changedUnitCall(looks, factOf(facts, 'unit-called').call),
});
