import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { inCases } from './case-standing.ts';
import { changedUnitCall } from './unit-call-answer.ts';
import { isOpenCall } from './unit-call.ts';

/** It is settled without them, or they cannot come: said by who called, who was called, or a leader. */
export const callOffUnit = verb('call-off-unit', {
  may: inCases,

  look(looks, body) {
    const call = looks.unitCall(body.call);
    return call ? { call, reason: looks.sealText(body.reason, `unit-call:${call.id}:off`) } : unknown('unit-call');
  },

  decide({ call, reason }, _body, asker) {
    const { jobNo, roles } = asker.staff!;
    if (call.by !== jobNo && call.person !== jobNo && !roles.includes('leader')) return refuse('not-your-matter');
    if (!isOpenCall(call)) return refuse('call-over');
    const { id, counter, unit, person } = call;
    return accept({ fact: 'unit-called-off', call: id, counter, unit, person, reason, by: jobNo });
  },

  answer: (looks, _facts, _moment, { call }) => changedUnitCall(looks, call.id),
});
