import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { mayStand } from './authority.ts';
import { leftAt, leftOf, listOf } from './counter-list.ts';

/** 下班检查 (000/R (5)(8), 004/B 9): ticked and signed at a counter after work; what yesterday left undone may still be signed today. */
export const checkClosing = verb('check-closing', {
  may: [...atCounters, 'supervisor'],

  look(looks, { counter, done, day: asked }, asker, { now, day: today }) {
    const place = looks.counter(counter);
    if (!place) return unknown('counter');
    const list = listOf(looks.hall, 'closing');
    if (done.some((id) => !list.some((item) => item.id === id))) return unknown('check');
    const day = asked ?? today;
    return {
      as: mayStand(looks, asker.staff!, place, now),
      list,
      day,
      days: [today, looks.dayBefore(today)],
      before: looks.tickedAt('closing', day, counter),
    };
  },

  decide({ as, list, day, days, before }, { counter, done, note }, asker) {
    const person = asker.staff!;
    if (as === null && !person.roles.includes('supervisor')) return refuse('not-your-post', { counter });
    if (!days.includes(day)) return refuse('list-too-old', { day });
    return accept({
      fact: 'closing-checked',
      counter,
      day,
      staff: person.jobNo,
      name: person.name,
      done: [...new Set(done)],
      left: leftOf(list, [...before, ...done]),
      note: note ?? null,
    });
  },

  answer(looks, facts) {
    const { counter, day } = factOf(facts, 'closing-checked');
    return { counter, day, left: leftAt(looks, 'closing', day, counter) };
  },
});
