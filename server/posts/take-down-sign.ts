import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { signAnswer } from './sign-answer.ts';

/** Back at the counter: the sign comes down. */
export const takeDownSign = verb('take-down-sign', {
  may: atCounters,

  look(looks, body) {
    const counter = looks.counter(body.counter);
    return counter ? { counter } : unknown('counter');
  },

  decide({ counter }, _body, asker, { now }) {
    if (counter.staff === null) return refuse('counter-closed', { counter: counter.number });
    if (!counter.sign) return refuse('no-sign', { counter: counter.number });
    const leads = asker.staff!.roles.some((role) => role === 'leader' || role === 'chief');
    if (counter.staff !== asker.staff!.jobNo && !leads) return refuse('not-your-post', { counter: counter.number });
    return accept({
      fact: 'sign-taken-down',
      counter: counter.number,
      upS: Math.max(0, Math.round((now - counter.sign.since) / 1000)),
    });
  },

  answer: (looks, _facts, _moment, { counter }) => signAnswer(looks, counter.number),
});
