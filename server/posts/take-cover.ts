import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { mayStand } from './authority.ts';
import { atWork } from './counter.ts';
import { coverTaken, coveredPerson, whyGone } from './cover.ts';
import { beforeOpening } from './counter-list.ts';
import { coverAnswer } from './cover-answer.ts';

/** Somebody who may stand in does: at once where nobody is there; beside whoever still is, they report on post, and the other may leave. */
export const takeCover = verb('take-cover', {
  may: atCounters,

  look(looks, body, asker, { now, day }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const unchecked = counter.staff === null ? beforeOpening(looks, day, body.counter).length : 0;
    if (unchecked > 0) return refuse('checks-open', { counter: body.counter, left: unchecked });
    const person = asker.staff!;
    const as = mayStand(looks, person, counter, now);
    const ground = whyGone(looks, counter, now) ?? 'taken';
    return {
      counter,
      as,
      elsewhere: looks.counterOf(person.jobNo),
      away: looks.awaysOf(person.jobNo, now, now + 1).length > 0,
      of: coveredPerson(looks, counter.number, person.jobNo),
      taken: as && coverTaken(looks, counter.number, { person, as }, ground, false),
      taker: person.jobNo,
    };
  },

  decide({ counter, as, elsewhere, away, of, taken }, _body, asker) {
    const { jobNo, name } = asker.staff!;
    // A takes the own post by opening it.
    if (as === null || as === 'A' || taken === null) return refuse('not-authorised', { counter: counter.number });
    if (counter.staff === jobNo) return refuse('already-open', { counter: counter.number });
    if (elsewhere !== null) return refuse('signed-in-elsewhere', { counter: elsewhere });
    if (away) return refuse('cover-not-on-post', { jobNo });
    if (!atWork(counter)) return accept(taken);
    return accept({ fact: 'cover-on-post', counter: counter.number, staff: jobNo, name, as, of });
  },

  answer: (looks, _facts, { now }, { counter, taker }) => coverAnswer(looks, counter.number, taker, now),
});
