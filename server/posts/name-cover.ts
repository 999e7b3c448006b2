import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { departmentsAt } from './authority.ts';
import { coveredPerson } from './cover.ts';
import { coverAnswer } from './cover-answer.ts';
import { coverRules, mayName } from './cover-presets.ts';

/** A third is named for a counter, from when to when: today until its end unless said otherwise. */
export const nameCover = verb('name-cover', {
  may: ['chief', 'leader'],

  look(looks, body, _asker, { now }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const person = looks.staff(body.staff);
    if (!person) return unknown('staff');
    const { zone, file } = looks.hall;
    const from = body.from === undefined ? now : Math.max(now, Date.parse(body.from));
    const until = body.until === undefined ? zone.at(zone.local(from).day, 24 * 60) : Date.parse(body.until);
    return {
      counter,
      person,
      rules: coverRules(file),
      departments: departmentsAt(looks.hall, body.counter),
      span: { from, until },
      away: looks.awaysOf(person.jobNo, from, until).length > 0,
      of: coveredPerson(looks, body.counter, person.jobNo),
    };
  },

  decide({ counter, person, rules, departments, span, away, of }, _body, asker) {
    const namer = asker.staff!;
    if (!mayName(rules, namer, departments)) return refuse('not-authorised', { counter: counter.number });
    if (span.until <= span.from) return refuse('ends-before-it-begins');
    // Who will be away answers for nobody.
    if (away) return refuse('cover-not-on-post', { jobNo: person.jobNo });
    const { jobNo: staff, name } = person;
    return accept({ fact: 'cover-named', counter: counter.number, staff, name, of, by: namer.jobNo, ...span });
  },

  answer: (looks, _facts, { now }, { counter, person }) => coverAnswer(looks, counter.number, person.jobNo, now),
});
