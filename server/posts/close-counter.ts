import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { counterAnswer } from './counter-answer.ts';

/** The post at a counter ends. The last open counter of a queue does not close on people who wait, unless a leader says why. */
export const closeCounter = verb('close-counter', {
  may: [...atCounters, 'supervisor'],

  look(looks, body) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const others = looks.counters().filter(({ number, staff }) => number !== body.counter && staff !== null);
    const left = looks
      .linesOf(counter)
      .filter((line) => !others.some((other) => looks.linesOf(other).includes(line)))
      .map((line) => ({ line, waiting: looks.waitingIn(line) }))
      .filter(({ waiting }) => waiting > 0);
    return { counter, left };
  },

  decide({ counter, left }, { reason }, asker) {
    if (counter.staff === null) return refuse('counter-closed', { counter: counter.number });
    const leads = asker.staff!.roles.some((role) => role === 'leader' || role === 'supervisor' || role === 'chief');
    if (counter.staff !== asker.staff!.jobNo && !leads) return refuse('not-your-post', { counter: counter.number });
    if (counter.ticket) return refuse('finish-first', { number: counter.ticket.number });
    const mayLeave =
      asker.staff!.roles.some((role) => role === 'leader' || role === 'supervisor') && reason !== undefined;
    const waiting = left.reduce((sum, line) => sum + line.waiting, 0);
    if (waiting > 0 && !mayLeave) return refuse('still-waiting', { counter: counter.number, waiting });
    return accept({ fact: 'counter-closed', counter: counter.number, staff: counter.staff, reason: reason ?? null });
  },

  answer: (looks, _facts, _moment, { counter }) => counterAnswer(looks, counter.number),
});
