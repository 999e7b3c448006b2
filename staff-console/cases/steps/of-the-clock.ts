import type { ProcedureKind as Kind } from '../../../protocol/case-rules.ts';
import type { procedureSteps } from '../../../protocol/case-step-commands.ts';
import type { CaseView } from '../../../protocol/case-view.ts';
import { dayOf } from '../../../ui/clock.ts';
import { now } from '../../hub.ts';
import { type Choice, said, type Step, step } from '../form.ts';
import { procedureKinds } from '../lists.ts';
import { cp } from '../page/words.ts';

type Stage = (typeof procedureSteps)[number];

/** The eight grounds on which the clock may stand (Licensing Law Art. 45). */
const grounds = procedureKinds.filter((kind) => kind !== 'hearing-right');

/** Stops, more time, and what the law wants done before a decision. */
export function stepsOfTheClock(kase: CaseView): Step[] {
  const { id } = kase;
  const today = dayOf(now.value);
  const told = { kind: 'yes' as const, key: 'told', label: cp('toldInWriting') };
  return [
    step(
      'pause',
      'pause-case',
      (v) => ({
        case: id,
        ground: v.ground ?? '',
        toldInWriting: v.told === 'yes',
        ...(v.days?.trim() ? { days: Number(v.days) } : {}),
      }),
      [
        {
          kind: 'choice',
          key: 'ground',
          label: cp('ground'),
          options: grounds.map((value) => ({ value, label: cp(`procedure:${value}`) })),
        },
        told,
        { kind: 'text', key: 'days', label: cp('pauseDays'), numeric: true, optional: true, most: 3 },
      ],
    ),
    step('resume', 'resume-case', () => ({ case: id })),
    step(
      'extend',
      'extend-case',
      (v) => ({ case: id, days: Number(v.days), reason: v.reason?.trim() ?? '', told: v.told === 'yes' }),
      [
        { kind: 'text', key: 'days', label: cp('extendDays'), numeric: true, most: 3 },
        { kind: 'text', key: 'reason', label: cp('reasonTold'), most: 400 },
        told,
      ],
    ),
    step('delay', 'notify-delay', (v) => ({ case: id, until: v.until ?? '', reason: v.reason?.trim() ?? '' }), [
      { kind: 'day', key: 'until', label: cp('delayUntil'), from: today },
      { kind: 'text', key: 'reason', label: cp('reasonTold'), most: 400 },
    ]),
    step(
      'procedure',
      'record-procedure',
      (v) => {
        const [procedure, stage] = (v.what ?? '').split(':') as [Kind, Stage];
        return {
          case: id,
          procedure,
          step: stage,
          ...(stage === 'announced' ? { day: v.day ?? '' } : {}),
          ...said(v, 'words'),
        };
      },
      (v) => [
        { kind: 'choice', key: 'what', label: cp('whichProcedure'), options: procedureChoices(kase) },
        ...(v.what === 'hearing:announced'
          ? [{ kind: 'day' as const, key: 'day', label: cp('hearingDay'), from: today }]
          : []),
        { kind: 'text', key: 'words', label: cp('procedureWords'), optional: true },
      ],
    ),
  ];
}

/** What can be recorded next: of a hearing its steps in their order, of the others that they were done; what is owed stands first. */
function procedureChoices({ procedures, openProcedures, hearing }: CaseView): Choice[] {
  const was = (kind: Kind, stage: Stage) => procedures.some((one) => one.procedure === kind && one.step === stage);
  const stagesOf = (kind: Kind): Stage[] => {
    if (kind === 'hearing-right') {
      if (!was(kind, 'told')) return ['told'];
      return was(kind, 'asked') || was(kind, 'waived') ? [] : ['asked', 'waived'];
    }
    if (was(kind, 'done')) return [];
    if (kind !== 'hearing') return ['done'];
    return hearing?.announcedFor ? ['done', 'announced'] : ['announced'];
  };
  const rank = (kind: Kind) => (openProcedures.includes(kind) ? 0 : 1);
  return procedureKinds
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((kind) =>
      stagesOf(kind).map((stage) => ({
        value: `${kind}:${stage}`,
        label: cp(`procedure:${kind}`),
        small: cp(`did:${stage}`),
      })),
    )
    .slice(0, 9);
}
