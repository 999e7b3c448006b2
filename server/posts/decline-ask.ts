import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { askAnswer } from './ask-answer.ts';

/** Who was asked to a counter cannot come; the next person is proposed. */
export const declineAsk = verb('decline-ask', {
  may: atCounters,

  look(looks, body, _asker, { day }) {
    const ask = looks.asksOf(day).find(({ id }) => id === body.ask);
    return ask ? { ask } : unknown('ask');
  },

  decide({ ask }, _body, asker) {
    if (ask.staff !== asker.staff!.jobNo) return refuse('not-asked');
    if (ask.state !== 'asked') return refuse('ask-over', { counter: ask.counter });
    return accept({
      fact: 'ask-declined',
      ask: ask.id,
      counter: ask.counter,
      staff: ask.staff,
    });
  },

  answer: (looks, facts, { day }) => ({ ask: askAnswer(looks, day, factOf(facts, 'ask-declined').ask) }),
});
