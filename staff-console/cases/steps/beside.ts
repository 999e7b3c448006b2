import type { Correctable } from '../../../protocol/case-archive.ts';
import type { CaseView } from '../../../protocol/case-view.ts';
import type { PayMethod } from '../../../protocol/pay-method.ts';
import type { RefusalFinding } from '../../../protocol/refusal-audit.ts';
import { dayOf } from '../../../ui/clock.ts';
import { say } from '../../../ui/language.ts';
import { yuanWords } from '../../../ui/money.ts';
import { now } from '../../hub.ts';
import { type FormField, listOf, said, type Step, step } from '../form.ts';
import { type AgencyTelling, agencyTellings, type AgencyWay, agencyWays, correctable, payMethods } from '../lists.ts';
import { c } from '../words.ts';
import { cp } from '../page/words.ts';

/** Beside the way of a case: fees, the agent's work, words for a colleague, corrections and the file. */
export function stepsBeside(kase: CaseView): Step[] {
  const { id } = kase;
  const today = dayOf(now.value);
  return [
    ...feeSteps(kase),
    ...auditSteps(kase),
    ...agencySteps(kase),
    step(
      'message',
      'leave-message',
      (v) => ({
        case: id,
        to: v.to?.trim() ?? '',
        name: v.name?.trim() ?? '',
        contact: v.contact?.trim() ?? '',
        text: v.text?.trim() ?? '',
      }),
      [
        { kind: 'text', key: 'to', label: cp('messageTo'), numeric: true, most: 16 },
        { kind: 'text', key: 'name', label: cp('messageName'), most: 64, half: true },
        { kind: 'text', key: 'contact', label: cp('messageContact'), most: 24, half: true },
        { kind: 'text', key: 'text', label: cp('messageText'), most: 400 },
      ],
      { to: kase.firstAsker },
    ),
    step(
      'correct',
      'correct-case',
      (v) => ({ case: id, field: v.field as Correctable, to: v.to?.trim() ?? '', why: v.why?.trim() ?? '' }),
      (v) => [
        {
          kind: 'choice',
          key: 'field',
          label: cp('whichEntry'),
          options: correctable
            .filter((field) => field !== 'archive-location' || kase.archive)
            .map((value) => ({ value, label: cp(`entry:${value}`) })),
        },
        v.field === 'language'
          ? {
              kind: 'choice',
              key: 'to',
              label: cp('entryTo'),
              options: [
                { value: 'zh', label: cp('languageZh') },
                { value: 'en', label: cp('languageEn') },
              ],
            }
          : { kind: 'text', key: 'to', label: cp('entryTo'), most: 80 },
        { kind: 'text', key: 'why', label: cp('entryWhy'), most: 400 },
      ],
    ),
    step(
      'archive',
      'archive-case',
      (v) => ({ case: id, index: v.index?.trim() ?? '', location: v.location?.trim() ?? '' }),
      [
        { kind: 'text', key: 'index', label: cp('archiveIndex'), most: 40 },
        { kind: 'text', key: 'location', label: cp('archiveLocation'), most: 80 },
      ],
    ),
    step(
      'lend',
      'lend-file',
      (v) => ({ case: id, to: v.to?.trim() ?? '', purpose: v.purpose?.trim() ?? '', until: v.until ?? '' }),
      [
        { kind: 'text', key: 'to', label: cp('lendTo'), most: 80 },
        { kind: 'text', key: 'purpose', label: cp('lendPurpose'), most: 400 },
        { kind: 'day', key: 'until', label: cp('lendUntil'), from: today },
      ],
    ),
    step('return-file', 'return-file', () => ({ case: id })),
  ];
}

function feeSteps({ id, feeLines, fees }: CaseView): Step[] {
  const posted = feeLines.filter(({ charged }) => !charged);
  const unpaid = fees.filter(({ paid, cancelled }) => paid === null && cancelled === null);
  const whichFee: FormField = {
    kind: 'choice',
    key: 'fee',
    label: cp('whichFee'),
    options: unpaid.map(({ n, name, amountYuan }) => ({
      value: String(n),
      label: say(name),
      small: c('yuan', { n: yuanWords(amountYuan) }),
    })),
  };
  return [
    step(
      'charge-fee',
      'charge-fee',
      (v) => ({
        case: id,
        line: Number(v.line),
        ...(v.amount?.trim() ? { amountYuan: Number(v.amount) } : {}),
        ...said(v, 'relief'),
      }),
      [
        {
          kind: 'choice',
          key: 'line',
          label: cp(posted.length > 0 ? 'feeLine' : 'feeNone'),
          options: posted.map(({ line, name, amountYuan }) => ({
            value: String(line),
            label: say(name),
            small: c('yuan', { n: yuanWords(amountYuan) }),
          })),
        },
        { kind: 'text', key: 'amount', label: cp('feeLess'), numeric: true, optional: true, most: 10 },
        { kind: 'text', key: 'relief', label: cp('feeRelief'), optional: true },
      ],
    ),
    step(
      'cancel-fee',
      'cancel-fee',
      (v) => ({ case: id, fee: Number(v.fee), why: v.why?.trim() ?? '' }),
      [whichFee, { kind: 'text', key: 'why', label: cp('feeCancelWhy'), most: 200 }],
      { fee: String(unpaid[0]?.n ?? '') },
    ),
    step(
      'fee-paid',
      'fee-paid',
      (v) => ({
        case: id,
        fee: Number(v.fee),
        method: v.method as PayMethod,
        ...said(v, 'receipt'),
      }),
      [
        whichFee,
        {
          kind: 'choice',
          key: 'method',
          label: cp('method'),
          options: payMethods.map((value) => ({ value, label: cp(`method:${value}`) })),
        },
        { kind: 'text', key: 'receipt', label: cp('receiptNo'), optional: true, most: 40 },
      ],
      { fee: String(unpaid[0]?.n ?? '') },
    ),
  ];
}

/** Refused though everything was there: somebody else says whether the reason holds. */
function auditSteps({ id }: CaseView): Step[] {
  return [
    step(
      'audit-refusal',
      'audit-refusal',
      (v) => ({ case: id, finding: v.finding as RefusalFinding, reason: v.reason?.trim() ?? '' }),
      [
        {
          kind: 'choice',
          key: 'finding',
          label: cp('refusalFinding'),
          options: (['holds', 'wrong'] as const).map((value) => ({
            value,
            label: cp(`finding:${value}`),
            small: cp(`findingNote:${value}`),
          })),
        },
        { kind: 'text', key: 'reason', label: cp('findingReason'), most: 400 },
      ],
    ),
  ];
}

function agencySteps({ id, agency, materials }: CaseView): Step[] {
  const here = materials.filter(({ state }) => state === 'received');
  const taken = agency?.papers ?? [];
  const ahead = agency?.project?.milestones.flatMap(({ name, done }, i) =>
    done === null ? [{ value: String(i + 1), label: name }] : [],
  );
  return [
    step(
      'agency-on',
      'take-on-agency',
      (v) => ({
        case: id,
        asked: v.asked as 'oral' | 'written',
        told: listOf(v.told) as AgencyTelling[],
        papers: [
          ...here
            .filter((one) => listOf(v.papers).includes(one.id))
            .map(({ name, original, copies }) => ({ name: name.zh, originals: original, copies })),
          ...others(v.more).map((name) => ({ name, originals: 1, copies: 0 })),
        ],
        ...(v.agent?.trim() ? { agent: v.agent.trim() } : {}),
      }),
      [
        {
          kind: 'choice',
          key: 'asked',
          label: cp('agencyAsked'),
          options: [
            { value: 'oral', label: cp('asked:oral') },
            { value: 'written', label: cp('asked:written') },
          ],
        },
        {
          kind: 'many',
          key: 'told',
          label: cp('agencyTold'),
          least: agencyTellings.length,
          options: agencyTellings.map((value) => ({ value, label: cp(`agency:${value}`) })),
        },
        ...(here.length > 0
          ? [
              {
                kind: 'many' as const,
                key: 'papers',
                label: cp('agencyPapers'),
                least: 0,
                options: here.map((one) => ({ value: one.id, label: say(one.name) })),
              },
            ]
          : []),
        { kind: 'text', key: 'more', label: cp('agencyMore'), optional: true, most: 200 },
        { kind: 'text', key: 'agent', label: cp('agencyAgent'), numeric: true, optional: true, most: 16 },
      ],
    ),
    step(
      'agency-step',
      'agency-step',
      (v) => ({
        case: id,
        way: v.way as AgencyWay,
        what: v.what?.trim() ?? '',
        ...(v.milestone ? { milestone: Number(v.milestone) } : {}),
      }),
      [
        {
          kind: 'choice',
          key: 'way',
          label: cp('agencyWay'),
          options: agencyWays.map((value) => ({ value, label: cp(`way:${value}`) })),
        },
        { kind: 'text', key: 'what', label: cp('agencyWhat'), most: 400 },
        ...(ahead && ahead.length > 0
          ? [{ kind: 'choice' as const, key: 'milestone', label: cp('milestone'), options: ahead, optional: true }]
          : []),
      ],
    ),
    step(
      'agency-reply',
      'reply-agency',
      (v) => ({
        case: id,
        result: v.result?.trim() ?? '',
        opinion: v.opinion as 'satisfied' | 'not-satisfied',
        ...said(v, 'said'),
        ...(listOf(v.kept).length > 0
          ? { kept: listOf(v.kept).map((n) => ({ paper: Number(n), why: v.keptWhy?.trim() ?? '' })) }
          : {}),
      }),
      (v) => [
        { kind: 'text', key: 'result', label: cp('agencyResult'), most: 400 },
        ...(taken.length > 0
          ? [
              {
                kind: 'many' as const,
                key: 'kept',
                label: cp('agencyKept', { n: taken.length - listOf(v.kept).length }),
                least: 0,
                options: taken.map(({ name }, i) => ({ value: String(i + 1), label: name })),
              },
            ]
          : []),
        ...(listOf(v.kept).length > 0
          ? [{ kind: 'text' as const, key: 'keptWhy', label: cp('agencyKeptWhy'), most: 400 }]
          : []),
        {
          kind: 'choice',
          key: 'opinion',
          label: cp('agencyOpinion'),
          options: [
            { value: 'satisfied', label: cp('satisfied') },
            { value: 'not-satisfied', label: cp('notSatisfied') },
          ],
        },
        { kind: 'text', key: 'said', label: cp('agencySaid'), optional: true, most: 400 },
      ],
    ),
  ];
}

/** What was brought beside the materials, as it is written in one line. */
const others = (words: string | undefined): string[] =>
  (words ?? '')
    .split(/[、，,;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
