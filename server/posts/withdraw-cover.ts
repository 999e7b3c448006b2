import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { departmentsAt } from './authority.ts';
import { coverRules, mayName } from './cover-presets.ts';
import { coverNeeded } from './pairings.ts';

/** A third who was named is not needed after all. Not while A and B are away by it: then another is named first. */
export const withdrawCover = verb('withdraw-cover', {
  may: ['chief', 'leader'],

  look(looks, body, _asker, { now }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const person = looks.staff(body.staff);
    if (!person) return unknown('staff');
    const begins = body.from === undefined ? null : Date.parse(body.from);
    const named = looks
      .covers(body.counter, now)
      .filter(({ staff, by, from }) => staff === body.staff && by !== null && (begins === null || from === begins));
    if (named.length === 0) return unknown('cover');
    return {
      counter,
      person,
      rules: coverRules(looks.hall.file),
      departments: departmentsAt(looks.hall, body.counter),
      named,
      needed:
        counter.sign?.cover === person.jobNo ||
        named.some((cover) => cover.takenAt !== null || coverNeeded(looks, cover, now)),
    };
  },

  decide({ counter, person, rules, departments, named, needed }, _body, asker) {
    const by = asker.staff!;
    if (!mayName(rules, by, departments)) return refuse('not-authorised', { counter: counter.number });
    if (needed) return refuse('cover-needed', { name: person.name, counter: counter.number });
    return accept({
      fact: 'cover-withdrawn',
      counter: counter.number,
      staff: person.jobNo,
      name: person.name,
      by: by.jobNo,
      covers: named.map(({ id }) => id),
    });
  },

  answer: () => ({ cover: null }),
});
