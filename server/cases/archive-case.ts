import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { changedArchive } from './archive-answer.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { caseFor, inCases } from './case-standing.ts';
import { isOpenCase } from './case.ts';
import { feesOpen } from './fee.ts';

/** 归档: the file of a case that is over gets its index and its place (002/B 6). Everything in it is settled; nothing is ever taken out. */
export const archiveCase = verb('archive-case', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker);
    return isNo(found) ? found : { looks, ...found, taken: looks.archivedAs(body.index) };
  },

  decide({ looks, kase, taken }, { index, location }, asker, { now }) {
    const { number } = kase;
    if (kase.archive) return refuse('archived-already', { index: kase.archive.index });
    if (isOpenCase(kase)) return refuse('case-open', { number });
    const unserved = kase.documents.filter(({ served }) => served === null).length;
    if (unserved > 0) return refuse('papers-unserved', { count: unserved });
    const owed = feesOpen(kase).length;
    if (owed > 0) return refuse('fees-open', { count: owed });
    if (kase.agency && !kase.agency.replied) return refuse('reply-first', { number });
    if (taken !== null) return refuse('index-taken', { index });
    const by = asker.staff!.jobNo;
    const archived = { fact: 'case-archived' as const, case: kase.id, number, by, index, location };
    return accept(...stepped(looks, kase, [archived], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => ({
    ...changedCase(looks, kase.id, now),
    ...changedArchive(looks, kase.id),
  }),
});
