import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { inCases } from './case-standing.ts';
import { changedUnitCall } from './unit-call-answer.ts';
import { isCalled, isOpenCall } from './unit-call.ts';

/** Who was called is there: said by them, or by the counter that called. */
export const unitArrived = verb('unit-arrived', {
  may: inCases,

  look(looks, body) {
    const call = looks.unitCall(body.call);
    return call ? { call } : unknown('unit-call');
  },

  decide({ call }, _body, asker) {
    const by = asker.staff!;
    if (call.by !== by.jobNo && !isCalled(call, by)) return refuse('not-your-matter');
    if (!isOpenCall(call)) return refuse('call-over');
    // The counter speaks of whom it called; who comes speaks of themselves.
    const came = isCalled(call, by) ? by.jobNo : (call.person ?? by.jobNo);
    const { id, counter, unit, person } = call;
    return accept({ fact: 'unit-arrived', call: id, counter, unit, person, by: came });
  },

  answer: (looks, _facts, _moment, { call }) => changedUnitCall(looks, call.id),
});
