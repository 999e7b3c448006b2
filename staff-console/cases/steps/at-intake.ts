import type { CaseView } from '../../../protocol/case-view.ts';
import { say } from '../../../ui/language.ts';
import { listOf, said, type Step, step } from '../form.ts';
import { cp } from '../page/words.ts';

/** What a case still needs before it is accepted, and what oversight says of its notices. */
export function stepsAtIntake(kase: CaseView): Step[] {
  const { id, materials, notices, documents } = kase;
  const lacking = materials.filter(({ state, shared }) => state !== 'received' && !shared);
  const suspected = notices.filter(({ probableBreach, verdict }) => probableBreach && verdict === null);
  const unserved = documents.filter(({ served }) => served === null);
  return [
    step(
      'supplement',
      'supplement-case',
      (v) => ({ case: id, materials: listOf(v.materials).map((one) => ({ id: one, state: 'received' as const })) }),
      [
        {
          kind: 'many',
          key: 'materials',
          label: cp('handedIn'),
          least: 1,
          options: lacking.map((one) => ({
            value: one.id,
            label: say(one.name),
            small: cp(`material:${one.state}`) + (one.note ? ` · ${one.note}` : ''),
          })),
        },
      ],
    ),
    step('accept', 'accept-case', () => ({ case: id })),
    step('notify', 'notify-once', () => ({ case: id, how: 'written' as const })),
    step(
      'refuse',
      'refuse-case',
      (v) => ({
        case: id,
        reason: v.reason?.trim() ?? '',
        ground: v.ground as 'not-needed' | 'outside' | 'untrue' | 'other',
        ...said(v, 'elsewhere'),
      }),
      (v) => [
        {
          kind: 'choice',
          key: 'ground',
          label: cp('refuseGround'),
          options: (['not-needed', 'outside', 'untrue', 'other'] as const).map((value) => ({
            value,
            label: cp(`refuse:${value}`),
          })),
        },
        { kind: 'text', key: 'reason', label: cp('reasonWritten'), most: 400 },
        { kind: 'text', key: 'elsewhere', label: cp('elsewhere'), optional: v.ground !== 'outside' },
      ],
    ),
    step('withdraw', 'withdraw-case', (v) => ({ case: id, reason: v.reason?.trim() ?? '' }), [
      { kind: 'text', key: 'reason', label: cp('withdrawReason'), most: 400 },
    ]),
    step('approve-notice', 'approve-notice', (v) => ({ case: id, reason: v.reason?.trim() ?? '' }), [
      { kind: 'text', key: 'reason', label: cp('approveReason'), most: 400 },
    ]),
    step(
      'verify-breach',
      'verify-breach',
      (v) => ({
        case: id,
        notice: v.notice ?? '',
        verdict: v.verdict as 'verified' | 'dismissed',
        ...(v.verdict === 'verified' ? said(v, 'complaint') : {}),
        reason: v.reason?.trim() ?? '',
      }),
      (v) => [
        ...(suspected.length > 1
          ? [
              {
                kind: 'choice' as const,
                key: 'notice',
                label: cp('whichNotice'),
                options: suspected.map(({ number }) => ({ value: number, label: number })),
              },
            ]
          : []),
        {
          kind: 'choice',
          key: 'verdict',
          label: cp('verdict'),
          options: [
            { value: 'verified', label: cp('verdict:verified') },
            { value: 'dismissed', label: cp('verdict:dismissed') },
          ],
        },
        ...(v.verdict === 'verified'
          ? [{ kind: 'text' as const, key: 'complaint', label: cp('complaintNo'), most: 60 }]
          : []),
        { kind: 'text', key: 'reason', label: cp('verdictReason'), most: 400 },
      ],
      { notice: suspected[0]?.number ?? '' },
    ),
    step(
      'serve',
      'serve-paper',
      (v) => ({ case: id, document: v.document ?? '' }),
      [
        {
          kind: 'choice',
          key: 'document',
          label: cp('whichPaper'),
          options: unserved.map(({ number, kind }) => ({ value: number, label: cp(`paper:${kind}`), small: number })),
        },
      ],
      { document: unserved[0]?.number ?? '' },
    ),
  ];
}
