import type { CaseView } from '../../../protocol/case-view.ts';
import { say } from '../../../ui/language.ts';
import { hallFacts } from '../../hall-facts.ts';
import { type Choice, type FormField, said, type Step, step, type Values } from '../form.ts';
import { type IdentityCheck, identityChecks } from '../lists.ts';
import { type Me, ownPart, rankOf, ranks } from '../whose-step.ts';
import { c } from '../words.ts';
import { cp } from '../page/words.ts';

const opinionChoices = (): Choice[] =>
  (['grant', 'deny'] as const).map((value) => ({ value, label: cp(`opinion:${value}`) }));

const unitChoices = (): Choice[] =>
  (hallFacts.value?.departments ?? []).map(({ id, name }) => ({ value: id, label: say(name) }));

/** From the back office to the decision and into the applicant's hands. */
export function stepsOnTheWay(kase: CaseView, me: Me): Step[] {
  const { id } = kase;
  const unsigned = kase.levels.filter(({ signed }) => signed === null);
  const part = ownPart(kase, me);
  const people = peopleOf(kase);
  const backToFirst = kase.state === 'decided' && kase.holder !== kase.firstAsker;
  const toAsk = partChoices(kase);
  return [
    step('take-over', 'take-over-case', () => ({ case: id })),
    step('take-back', 'take-over-case', () => ({ case: id })),
    step('review', 'review-case', (v) => ({ case: id, opinion: v.opinion as 'grant' | 'deny', ...said(v, 'words') }), [
      { kind: 'choice', key: 'opinion', label: cp('opinion'), options: opinionChoices() },
      { kind: 'text', key: 'words', label: cp('opinionWords'), optional: true },
    ]),
    step(
      'hand-over',
      'hand-over-case',
      (v) => ({ case: id, to: receiverOf(v) }),
      (v) => [
        {
          kind: 'choice',
          key: 'to',
          label: cp('handTo'),
          options: [{ value: 'unit', label: cp('toUnit') }, { value: 'staff', label: cp('toStaff') }, ...people],
        },
        ...(v.to === 'staff'
          ? [{ kind: 'receiver' as const, key: 'staff', label: cp('receiver'), caseId: id }]
          : v.to === 'unit'
            ? [{ kind: 'choice' as const, key: 'unit', label: c('unit'), options: unitChoices() }]
            : []),
      ],
      // A result goes back to the counter where the case began; the file itself to the department that decides.
      backToFirst ? { to: `${person}${kase.firstAsker}` } : { to: 'unit', unit: kase.unit },
    ),
    step(
      'decide',
      'decide-case',
      (v) => ({
        case: id,
        outcome: v.outcome as 'approved' | 'not-approved',
        ...said(v, 'reason'),
        ...said(v, 'skip'),
        ...(v.body?.trim() ? { decidedBy: { body: v.body.trim(), paper: v.paper?.trim() ?? '' } } : {}),
      }),
      (v) => [
        {
          kind: 'choice',
          key: 'outcome',
          label: cp('outcome'),
          options: [
            { value: 'approved', label: cp('outcome:approved') },
            { value: 'not-approved', label: cp('outcome:not-approved') },
          ],
        },
        ...(v.outcome === 'not-approved'
          ? [{ kind: 'text' as const, key: 'reason', label: cp('denyReason'), most: 400 }]
          : []),
        ...skipField(kase, me),
        ...(kase.authority === 'preliminary' && unsigned.length <= 1
          ? [
              { kind: 'text' as const, key: 'body', label: cp('decidingBody'), most: 80 },
              { kind: 'text' as const, key: 'paper', label: cp('decidingPaper'), most: 80 },
            ]
          : []),
      ],
    ),
    step('announce', 'announce-result', () => ({ case: id })),
    step(
      'deliver',
      'deliver-case',
      (v) => ({
        case: id,
        to: v.who === 'proxy' ? (v.to?.trim() ?? '') : 'applicant',
        signature: v.signature?.trim() ?? '',
        checked: v.checked as IdentityCheck,
        ...(v.who === 'proxy' ? { proxy: { letterSeen: true as const, ...said(v, 'idNo') } } : {}),
      }),
      (v) => [
        {
          kind: 'choice',
          key: 'who',
          label: cp('whoTakes'),
          options: [
            { value: 'applicant', label: cp('takesSelf') },
            { value: 'proxy', label: cp('takesProxy') },
          ],
        },
        {
          kind: 'choice',
          key: 'checked',
          label: cp('identity'),
          options: identityChecks.map((value) => ({ value, label: cp(`checked:${value}`) })),
        },
        ...(v.who === 'proxy'
          ? [
              { kind: 'yes' as const, key: 'letter', label: cp('letterSeen') },
              { kind: 'text' as const, key: 'to', label: cp('proxyName'), most: 64, half: true },
              { kind: 'text' as const, key: 'idNo', label: cp('proxyId'), optional: true, most: 32, half: true },
            ]
          : []),
        { kind: 'text', key: 'signature', label: cp('signature') },
      ],
      { who: 'applicant' },
    ),
    step(
      'open-part',
      'open-part',
      (v) => ({ case: id, unit: v.unit ?? '', ...said(v, 'words') }),
      [
        { kind: 'choice', key: 'unit', label: cp('partUnit'), options: toAsk },
        { kind: 'text', key: 'words', label: cp('partWords'), optional: true },
      ],
      { unit: toAsk[0]?.value ?? '' },
    ),
    step(
      'finish-part',
      'finish-part',
      (v) => ({ case: id, part: part?.id ?? '', opinion: v.opinion as 'grant' | 'deny', ...said(v, 'words') }),
      (v) => [
        { kind: 'choice', key: 'opinion', label: cp('opinion'), options: opinionChoices() },
        { kind: 'text', key: 'words', label: cp('opinionWords'), optional: v.opinion !== 'deny' },
      ],
    ),
  ];
}

/** In front of a job number: a person is chosen, no department. */
const person = 'staff:';

/** Those who had the file in hand, the first asker first. */
function peopleOf({ firstAsker, firstAskerName, stages, holder }: CaseView): Choice[] {
  const had = new Map([
    [firstAsker, { value: `${person}${firstAsker}`, label: firstAskerName, small: c('firstAskerShort') }],
  ]);
  for (const { holder: one } of stages)
    if (!had.has(one.jobNo))
      had.set(one.jobNo, { value: `${person}${one.jobNo}`, label: one.name, small: cp('hadTheFile') });
  had.delete(holder);
  return [...had.values()].slice(0, peopleMost);
}
const peopleMost = 2;

function receiverOf({ to = '', unit = '', staff = '' }: Values): { unit: string } | { staff: string } {
  if (to === 'unit') return { unit };
  return { staff: to === 'staff' ? staff.trim() : to.slice(person.length) };
}

/** Why something before this is left out: the review, or levels below one's own (001/S 五(五)). */
function skipField(kase: CaseView, me: Me): FormField[] {
  const unsigned = kase.levels.filter(({ signed }) => signed === null);
  if (unsigned.length > 1 && rankOf(me) > ranks.indexOf(unsigned[0]!.rank))
    return [{ kind: 'text', key: 'skip', label: cp('skipLevels'), most: 400 }];
  return kase.stage === 'review'
    ? [{ kind: 'text', key: 'skip', label: cp('skipReview'), optional: true, most: 400 }]
    : [];
}

/** Departments that should have a part and were never asked, before all others. */
function partChoices({ joint }: CaseView): Choice[] {
  const asked = new Set(joint?.parts.flatMap(({ unit, finished }) => (finished ? [] : [unit.id])) ?? []);
  const due =
    joint?.open.filter(({ id }) => !asked.has(id)).map(({ id, name }) => ({ value: id, label: say(name) })) ?? [];
  return due.length > 0 ? due : unitChoices().filter(({ value }) => !asked.has(value));
}
