import type { KeyName } from '../keys.ts';
import { type Bindings, useKeys } from '../keys.ts';
import { t } from '../words.ts';
import { Field } from './field.tsx';
import { Options } from './options.tsx';

/** A reason: one of the usual ones, by digit, or typed. */
export interface ReasonDraft {
  chosen: number | 'typed' | null;
  typed: string;
}

/** For what happens every day the usual reason is chosen already. */
export const usualReason: ReasonDraft = { chosen: 0, typed: '' };
/** For what passes other people somebody has to say why. */
export const noReason: ReasonDraft = { chosen: null, typed: '' };

/** The words of a draft; empty while nothing is written. */
export function reasonWords(draft: ReasonDraft, usual: readonly string[]): string {
  if (draft.chosen === 'typed') return draft.typed.trim();
  return draft.chosen === null ? '' : (usual[draft.chosen] ?? '');
}

export function Reason({
  label,
  usual,
  draft,
  change,
  columns = 2,
}: {
  label: string;
  usual: readonly string[];
  draft: ReasonDraft;
  change(next: ReasonDraft): void;
  columns?: number;
}) {
  const digits: Bindings = { 0: () => change({ ...draft, chosen: 'typed' }) };
  usual.forEach((_, i) => {
    digits[String(i + 1) as KeyName] = () => change({ ...draft, chosen: i });
  });
  useKeys(digits);
  return (
    <>
      <Options
        label={label}
        columns={columns}
        look="reasons"
        options={[
          ...usual.map((words, i) => ({
            id: words,
            label: words,
            key: String(i + 1) as KeyName,
            on: draft.chosen === i,
            choose: () => change({ ...draft, chosen: i }),
          })),
          {
            id: 'typed',
            label: t('otherReason'),
            key: '0' as const,
            on: draft.chosen === 'typed',
            choose: () => change({ ...draft, chosen: 'typed' }),
          },
        ]}
      />
      {draft.chosen === 'typed' && (
        <Field
          label={t('otherReason')}
          placeholder={t('typeReason')}
          value={draft.typed}
          type={(typed) => change({ chosen: 'typed', typed })}
          focus
        />
      )}
    </>
  );
}
