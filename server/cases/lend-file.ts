import { nextDay } from '../hall/local-time.ts';
import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { changedArchive } from './archive-answer.ts';
import { changedCase, todayOf } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { sealIn } from './case-file.ts';
import { caseFor, inCases } from './case-standing.ts';

/** 借阅: who has the file, what for, until when (000/I 11). One borrower at a time. */
export const lendFile = verb('lend-file', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    const n = (kase.archive?.loans.length ?? 0) + 1;
    return {
      looks,
      kase,
      n,
      to: sealIn(looks, kase.id, `loan:${n}:to`, body.to),
      purpose: sealIn(looks, kase.id, `loan:${n}:purpose`, body.purpose),
    };
  },

  decide({ looks, kase, n, to, purpose }, { until }, asker, { now }) {
    const { number, archive } = kase;
    if (!archive) return refuse('not-archived', { number });
    const out = archive.loans.find(({ returned }) => returned === null);
    if (out) return refuse('lent-already', { until: out.until });
    if (until < todayOf(looks, now)) return refuse('time-past');
    const latest = nextDay(todayOf(looks, now), looks.hall.file.cases.loanMostDays);
    if (until > latest) return refuse('loan-too-long', { days: looks.hall.file.cases.loanMostDays, date: latest });
    const by = asker.staff!.jobNo;
    const lent = { fact: 'file-lent' as const, case: kase.id, number, by, n, to, purpose, until };
    return accept(...stepped(looks, kase, [lent], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => ({
    ...changedCase(looks, kase.id, now),
    ...changedArchive(looks, kase.id),
  }),
});
