import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { leftAt, leftOf, listOf } from './counter-list.ts';
import { mayStand } from './authority.ts';

/** 三提前 (001/S 五(一)): equipment and system, vouchers and seals, in post, ticked at a counter before it opens. */
export const checkOpening = verb('check-opening', {
  may: atCounters,

  look(looks, { counter, done }, asker, { now, day }) {
    const place = looks.counter(counter);
    if (!place) return unknown('counter');
    const list = listOf(looks.hall, 'opening');
    if (done.some((id) => !list.some((item) => item.id === id))) return unknown('check');
    return {
      as: mayStand(looks, asker.staff!, place, now),
      list,
      before: looks.tickedAt('opening', day, counter),
    };
  },

  decide({ as, list, before }, { counter, done }, asker, { day }) {
    const person = asker.staff!;
    if (as === null) return refuse('not-your-post', { counter });
    return accept({
      fact: 'opening-checked',
      counter,
      day,
      staff: person.jobNo,
      name: person.name,
      done: [...new Set(done)],
      left: leftOf(list, [...before, ...done]),
    });
  },

  answer(looks, facts) {
    const { counter, day } = factOf(facts, 'opening-checked');
    return { counter, left: leftAt(looks, 'opening', day, counter) };
  },
});
