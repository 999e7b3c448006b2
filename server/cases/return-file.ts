import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { changedArchive } from './archive-answer.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { caseFor, inCases } from './case-standing.ts';

/** The file is back in its place. */
export const returnFile = verb('return-file', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker);
    return isNo(found) ? found : { looks, ...found };
  },

  decide({ looks, kase }, _body, asker, { now }) {
    const { number, archive } = kase;
    const out = archive?.loans.find(({ returned }) => returned === null);
    if (!out) return refuse('not-lent', { number });
    const back = { fact: 'file-returned' as const, case: kase.id, number, by: asker.staff!.jobNo, n: out.n };
    return accept(...stepped(looks, kase, [back], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => ({
    ...changedCase(looks, kase.id, now),
    ...changedArchive(looks, kase.id),
  }),
});
