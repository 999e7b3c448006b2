import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';

/** A has done what was left, or a leader has settled it. */
export const doneWithNote = verb('done-with-note', {
  may: atCounters,

  look(looks, body) {
    const note = looks.note(body.note);
    return note ? { note } : unknown('note');
  },

  decide({ note }, _body, asker) {
    const { jobNo, roles } = asker.staff!;
    if (note.a !== jobNo && !roles.includes('leader')) return refuse('not-your-post', { counter: note.counter });
    return accept({ fact: 'note-done', note: note.id, counter: note.counter, by: jobNo });
  },

  answer: () => ({}),
});
