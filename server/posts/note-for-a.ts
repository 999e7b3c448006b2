import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { noteAnswer } from './note-answer.ts';

/** What B may not do is explained, recorded and told to A (001/S 五(七)). */
export const noteForA = verb('note-for-a', {
  may: atCounters,

  look(looks, body, _asker, { seq }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    if (body.ticket !== undefined && !looks.ticketByRef(body.ticket)) return unknown('ticket');
    const note = `${looks.hall.file.hall.code}-n${seq}`;
    const a = looks.hall.posts.get(body.counter)?.a ?? null;
    return { counter, a, note, text: looks.sealText(body.text, `note:${note}`) };
  },

  decide({ counter, a, note, text }, body, asker) {
    const by = asker.staff!.jobNo;
    if (counter.staff !== by) return refuse('not-your-post', { counter: counter.number });
    if (a === null || a === by) return refuse('not-covered', { counter: counter.number });
    return accept({ fact: 'noted-for-a', note, counter: counter.number, a, by, ticket: body.ticket ?? null, text });
  },

  answer: (looks, facts) => noteAnswer(looks, factOf(facts, 'noted-for-a').note),
});
