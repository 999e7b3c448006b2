import type { BreachEvidence } from '../../protocol/breaches.ts';
import { firstEmpty, type FormField, type Values } from '../cases/form.ts';
import { press } from '../press.ts';
import { gaveNotice, mayAnswer } from './rows.ts';
import { b } from './words.ts';

/** Who looks: job number and roles. */
export interface Who {
  jobNo: string;
  roles: readonly string[];
}

/** What the main key does about a notice, what has to be said with it, or why this person cannot. */
export interface Deed {
  name: 'verify-breach' | 'judge-appeal' | 'answer-breach';
  verb: string;
  small: string;
  done: string;
  fields: readonly FormField[];
  send(values: Values): Promise<boolean>;
}

const has = ({ roles }: Who, ...some: string[]) => roles.some((role) => some.includes(role));

/** The deed, or in words why there is none for this person. */
export function deedAbout(evidence: BreachEvidence, who: Who): Deed | string {
  const place = { case: evidence.case, notice: evidence.notice };
  if (evidence.staff.jobNo === who.jobNo) return mayAnswer(evidence) ? answering(evidence, place) : b('ownDone');
  if (evidence.finding === null) {
    if (!has(who, 'supervisor', 'complaints')) return b('onlyOfficers');
    return gaveNotice(evidence, who.jobNo) ? b('notYours') : verifying(evidence, place);
  }
  if (evidence.finding.by?.jobNo === who.jobNo) return b('notTwice');
  return gaveNotice(evidence, who.jobNo) ? b('notYours') : deciding(evidence, place);
}

type Place = { case: string; notice: string };

function verifying({ notice }: BreachEvidence, place: Place): Deed {
  return {
    name: 'verify-breach',
    verb: b('judge'),
    small: b('judgeSmall', { notice }),
    done: b('judged'),
    fields: [
      {
        kind: 'choice',
        key: 'verdict',
        label: b('verdict'),
        options: [
          { value: 'verified', label: b('verified'), small: b('verifiedNote') },
          { value: 'dismissed', label: b('dismissed'), small: b('dismissedNote') },
        ],
      },
      { kind: 'text', key: 'complaint', label: b('complaintNo'), hint: b('complaintHint'), optional: true, most: 60 },
      { kind: 'text', key: 'reason', label: b('reason'), most: 400 },
    ],
    async send(values) {
      const complaint = values.complaint?.trim();
      const verdict = values.verdict as 'verified' | 'dismissed';
      const body = { ...place, verdict, reason: values.reason!.trim(), ...(complaint ? { complaint } : {}) };
      return (await press('verify-breach', body)) !== null;
    },
  };
}

function deciding({ notice }: BreachEvidence, place: Place): Deed {
  return {
    name: 'judge-appeal',
    verb: b('decide'),
    small: b('judgeSmall', { notice }),
    done: b('decided'),
    fields: [
      {
        kind: 'choice',
        key: 'verdict',
        label: b('appealJudged'),
        options: [
          { value: 'upheld', label: b('upheld'), small: b('upheldNote') },
          { value: 'cancelled', label: b('cancelled'), small: b('cancelledNote') },
        ],
      },
      { kind: 'text', key: 'reason', label: b('appealReason'), most: 400 },
    ],
    async send(values) {
      const verdict = values.verdict as 'upheld' | 'cancelled';
      return (await press('judge-appeal', { ...place, verdict, reason: values.reason!.trim() })) !== null;
    },
  };
}

function answering({ finding }: BreachEvidence, place: Place): Deed {
  const what = finding === null ? 'explain' : 'appeal';
  return {
    name: 'answer-breach',
    verb: b(what),
    small: b(`${what}Small`),
    done: b(`${what}ed`),
    fields: [{ kind: 'text', key: 'text', label: b(`${what}Hint`), most: 400 }],
    send: async (values) => (await press('answer-breach', { ...place, text: values.text!.trim() })) !== null,
  };
}

/** What has still to be chosen or written. */
export function lackOf({ fields }: Deed, values: Values): string | null {
  const empty = firstEmpty(fields, values);
  if (!empty) return null;
  if (empty.kind === 'choice') return b('verdictFirst');
  return fields.length === 1 ? b('sayFirst') : b('reasonFirst');
}
