import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { askAnswer } from './ask-answer.ts';
import { isLive } from './ask-standing.ts';
import { mayStand } from './authority.ts';
import { isFree } from './cover.ts';
import { leavesNobodyAlone } from './who-may-come.ts';

/**
 * Whoever stands a counter and must leave asks a colleague to come first (001/S 五(七), 000/O 二㈡3). Nobody is sent: who is asked answers by
 * signing in there, a leader also by naming somebody.
 */
export const askCover = verb('ask-cover', {
  may: atCounters,

  look(looks, body, asker, { now, day }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const person = looks.staff(body.staff);
    if (!person) return unknown('staff');
    const { jobNo } = person;
    const leads = person.roles.includes('leader');
    return {
      counter,
      person,
      id: looks.nextAskId(),
      // A counter without a post has no A to stand in for.
      suits: looks.hall.posts.has(counter.number) && mayStand(looks, person, counter, now) !== null,
      // A leader need not come: naming somebody is enough.
      elsewhere: leads ? null : looks.counterOf(jobNo),
      here: leads ? looks.present(jobNo) : isFree(looks, jobNo, now),
      alone: !leads && !leavesNobodyAlone(looks, jobNo, counter.number, now),
      twice: looks
        .asksOf(day)
        .some(
          (ask) =>
            ask.task === 'cover' &&
            ask.counter === counter.number &&
            ask.staff === jobNo &&
            ask.by === asker.staff!.jobNo &&
            isLive(looks, ask),
        ),
    };
  },

  decide({ counter, person, id, suits, elsewhere, here, alone, twice }, _body, asker) {
    const { jobNo: staff, name } = person;
    const { number } = counter;
    const by = asker.staff!.jobNo;
    if (counter.staff !== by) return refuse('not-your-post', { counter: number });
    if (!suits || staff === by) return refuse('not-their-post', { counter: number, name });
    if (elsewhere !== null) return refuse('stands-elsewhere', { counter: elsewhere, name });
    if (!here) return refuse('cover-not-on-post', { jobNo: staff });
    if (alone) return refuse('both-away', { name });
    if (twice) return refuse('asked-already', { counter: number, name });
    return accept({ fact: 'asked-to-cover', ask: id, counter: number, staff, name, by });
  },

  answer: (looks, facts, { day }) => ({ ask: askAnswer(looks, day, factOf(facts, 'asked-to-cover').ask) }),
});
