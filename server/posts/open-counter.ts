import type { Post } from '../../protocol/hall-file.ts';
import { accept, type No, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { departmentsAt, namedNow, standsAs } from './authority.ts';
import type { CounterNow } from './counter.ts';
import { counterAnswer } from './counter-answer.ts';
import { beforeOpening } from './counter-list.ts';

interface LookedAtOpening {
  counter: CounterNow;
  post: Post | undefined;
  departments: string[];
  elsewhere: number | null;
  /** Who is named for this counter now. */
  named?: readonly string[];
  /** What the opening list still asks for. */
  checksLeft?: readonly string[];
}

/** Somebody takes the post at a counter: A, B within the authorisation, or a named cover. */
export const openCounter = verb('open-counter', {
  may: atCounters,

  look(looks, body, asker, { now, day }): LookedAtOpening | No {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const { hall } = looks;
    const departments = departmentsAt(hall, body.counter);
    const named = namedNow(looks, body.counter, now);
    const elsewhere = asker.staff ? looks.counterOf(asker.staff.jobNo) : null;
    const checksLeft = beforeOpening(looks, day, body.counter);
    return { counter, post: hall.posts.get(body.counter), departments, elsewhere, named, checksLeft };
  },

  decide({ counter, post, departments, elsewhere, named = [], checksLeft = [] }, _body, asker, { day }) {
    const person = asker.staff!;
    const as = standsAs(person, post, counter.sign?.cover ?? null, departments, { named, day });
    if (as === null) return refuse('not-your-post', { counter: counter.number });
    // Whoever's session has ended holds no post any more, and hands over with it the visitor in front: nobody is left called and alone.
    // A post that is away goes to the cover its sign names; one where somebody stands is not taken.
    const left = !counter.present && counter.sign === null;
    const free =
      counter.staff === null || counter.staff === person.jobNo || left || counter.sign?.cover === person.jobNo;
    if (!free) return refuse('taken', { counter: counter.number });
    if (elsewhere !== null && elsewhere !== counter.number)
      return refuse('signed-in-elsewhere', { counter: elsewhere });
    // 三提前: a counter that stands open already was looked through today.
    if (counter.staff === null && checksLeft.length > 0)
      return refuse('checks-open', { counter: counter.number, left: checksLeft.length });
    return accept({ fact: 'counter-opened', counter: counter.number, staff: person.jobNo, as });
  },

  answer: (looks, _facts, _moment, { counter }) => counterAnswer(looks, counter.number),
});
