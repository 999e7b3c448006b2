import type { Correctable } from '../../protocol/case-archive.ts';
import { Applicant } from '../../protocol/case-commands.ts';
import { Language } from '../../protocol/text.ts';
import { accept, factOf, isNo, refuse, verb } from '../hall/verb.ts';
import { openApplicantOf, sealApplicant } from './applicant.ts';
import { correctionShown } from './archive-answer.ts';
import type { BesideFact } from './beside-facts.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { sealIn } from './case-file.ts';
import { caseFor, inCases } from './case-standing.ts';
import type { Case } from './case.ts';

type Changes = Extract<BesideFact, { fact: 'case-corrected' }>['changes'];

const applicantKey = {
  'applicant-name': 'name',
  'applicant-id-no': 'idNo',
  'applicant-phone': 'phone',
} as const;

/** 更正 (001/S 五(五)): an entry that is wrong is put right by appending old, new, who and why. Nothing is rubbed out. */
export const correctCase = verb('correct-case', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    const { field, to, why } = body;
    const wanted = change(field, to);
    if (wanted !== null && 'none' in wanted) return refuse('not-archived', { number: kase.number });
    if (wanted === null) return refuse('not-such-a-value');
    const n = (kase.corrections?.length ?? 0) + 1;
    return {
      looks,
      kase,
      n,
      same: wanted.old === to,
      old: wanted.old === null ? null : sealIn(looks, kase.id, `correction:${n}:old`, wanted.old),
      new: sealIn(looks, kase.id, `correction:${n}:new`, to),
      why: sealIn(looks, kase.id, `correction:${n}:why`, why),
      changes: wanted.changes,
    };

    /** Null for what this field cannot say. */
    function change(
      which: Correctable,
      value: string,
    ): { old: string | null; changes: Changes } | { none: true } | null {
      switch (which) {
        case 'applicant-name':
        case 'applicant-id-no':
        case 'applicant-phone': {
          const key = applicantKey[which];
          const before = openApplicantOf(looks, kase);
          const after = Applicant.safeParse({ ...before, [key]: value });
          if (!after.success) return null;
          const { data } = after;
          const changes = { applicant: sealApplicant(looks, kase.id, data), mark: looks.markHolder(data) };
          return { old: before[key] ?? null, changes };
        }
        case 'language': {
          const language = Language.safeParse(value);
          return language.success ? { old: kase.language, changes: { language: language.data } } : null;
        }
        case 'archive-location':
          return kase.archive ? { old: kase.archive.location, changes: { location: value } } : { none: true };
      }
    }
  },

  decide({ looks, kase, n, same, old, new: to, why, changes }, { field }, asker, { now }) {
    if (same) return refuse('same-value');
    const corrected = {
      fact: 'case-corrected' as const,
      case: kase.id,
      number: kase.number,
      by: asker.staff!.jobNo,
      ...{ n, field, old, new: to, why, changes },
    };
    return accept(...stepped(looks, kase, [corrected], now).facts);
  },

  answer(looks, facts, { now }, { kase }) {
    const { n } = factOf(facts, 'case-corrected');
    const made = (looks.case(kase.id) as Case).corrections!.find((one) => one.n === n)!;
    return { ...changedCase(looks, kase.id, now), correction: correctionShown(looks, kase.id, made) };
  },
});
