import { accept, ownVerb, refuse } from '../hall/verb.ts';
import type { Fact } from '../hall/facts.ts';
import { stepped } from './case-dates.ts';
import type { CaseDates } from './case.ts';

/** So many cases an entry: reading and counting them takes the hub some ms, and commands go between two entries. */
const casesMost = 100;

/**
 * The calendar has changed: the days by which lists are made are counted anew, in the commits right after. A case whose days stay the same has
 * nothing new in its ledger.
 */
export const recountCases = ownVerb<object, { facts: Fact[] }>('recount-cases', {
  may: ['hub'],

  look(looks, _body, _asker, { now }) {
    const facts: Fact[] = [];
    const same: string[] = [];
    for (const kase of looks.casesToRecount(casesMost)) {
      const redated = { fact: 'case-redated' as const, case: kase.id, number: kase.number, by: 'hub' };
      const counted = stepped(looks, kase, [redated], now);
      if (areSame(counted.after.dates, kase.dates)) same.push(kase.id);
      else facts.push(...counted.facts);
    }
    if (same.length > 0) facts.push({ fact: 'cases-recounted', cases: same });
    return { facts };
  },

  decide: ({ facts }) => (facts.length > 0 ? accept(...facts) : refuse('nothing-to-note')),
  answer: () => ({}),
});

const areSame = (a: CaseDates, b: CaseDates): boolean =>
  a.due === b.due &&
  a.tellBy === b.tellBy &&
  a.promised === b.promised &&
  a.statutory === b.statutory &&
  a.recall === b.recall;
