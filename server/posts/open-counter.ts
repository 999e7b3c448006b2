import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { standsAs } from './authority.ts';
import { counterAnswer } from './counter-answer.ts';

/** Somebody takes the post at a counter: A, B within the authorisation, or a named cover. */
export const openCounter = verb('open-counter', {
  may: atCounters,

  look(looks, body, asker) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const { hall } = looks;
    const departments = hall.counters
      .get(body.counter)!
      .queues.flatMap((queue) => hall.servicesOf(queue).map(({ department }) => department));
    const elsewhere = asker.staff ? looks.counterOf(asker.staff.jobNo) : null;
    return { counter, post: hall.posts.get(body.counter), departments, elsewhere };
  },

  decide({ counter, post, departments, elsewhere }, _body, asker) {
    const person = asker.staff!;
    const as = standsAs(person, post, counter.sign?.cover ?? null, departments);
    if (as === null) return refuse('not-your-post', { counter: counter.number });
    // Whoever's session has ended holds no post any more, and hands over with it the visitor in front: nobody is left called and alone.
    // A post that is away goes to the cover its sign names; one where somebody stands is not taken.
    const left = !counter.present && counter.sign === null;
    const free =
      counter.staff === null || counter.staff === person.jobNo || left || counter.sign?.cover === person.jobNo;
    if (!free) return refuse('taken', { counter: counter.number });
    if (elsewhere !== null && elsewhere !== counter.number)
      return refuse('signed-in-elsewhere', { counter: elsewhere });
    return accept({ fact: 'counter-opened', counter: counter.number, staff: person.jobNo, as });
  },

  answer: (looks, _facts, _moment, { counter }) => counterAnswer(looks, counter.number),
});
