import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { askAnswer } from './ask-answer.ts';
import { mayStand } from './authority.ts';
import { isFree } from './cover.ts';
import { mayLeave } from './pairings.ts';
import { isSpare } from './who-may-come.ts';

/** 高峰期调配: somebody who leads the hall asks a person to open a counter. Nobody is sent: who is asked answers by opening it. */
export const askToCounter = verb('ask-to-counter', {
  may: ['leader', 'chief', 'supervisor'],

  look(looks, body, _asker, { now }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const person = looks.staff(body.staff);
    if (!person) return unknown('staff');
    return {
      counter,
      person,
      id: looks.nextAskId(),
      as: mayStand(looks, person, counter, now),
      elsewhere: looks.counterOf(person.jobNo),
      free: isFree(looks, person.jobNo, now),
      leaving: mayLeave(
        looks,
        { person: person.jobNo, from: now, until: null, ground: 'closed' },
        now,
        undefined,
        (post) => post === counter.number,
      ),
      waiting: looks.hall.counters.get(body.counter)!.queues.reduce((sum, queue) => sum + looks.waitingIn(queue), 0),
    };
  },

  decide({ counter, person, id, as, elsewhere, free, leaving, waiting }, _body, asker) {
    const { jobNo: staff, name } = person;
    if (!isSpare(counter)) return refuse('already-open', { counter: counter.number });
    if (as === null) return refuse('not-their-post', { counter: counter.number, name });
    if (elsewhere !== null) return refuse('stands-elsewhere', { counter: elsewhere, name });
    if (!free) return refuse('cover-not-on-post', { jobNo: staff });
    if (!leaving.may) return refuse('both-away', { name: leaving.name });
    return accept({
      fact: 'asked-to-counter',
      ask: id,
      counter: counter.number,
      staff,
      name,
      by: asker.staff!.jobNo,
      waiting,
    });
  },

  answer: (looks, facts, { day }) => ({ ask: askAnswer(looks, day, factOf(facts, 'asked-to-counter').ask) }),
});
