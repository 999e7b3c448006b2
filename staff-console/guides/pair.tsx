import type { Pair } from './draft.ts';
import { g } from './words.ts';

/** A text in Chinese and, beside it, in English. */
export function PairField({
  label,
  value,
  change,
  rows = 3,
}: {
  label: string;
  value: Pair;
  change(value: Pair): void;
  rows?: number;
}) {
  return (
    <fieldset class="pair-field">
      <legend>{label}</legend>
      {(['zh', 'en'] as const).map((which) => (
        <textarea
          key={which}
          class="field"
          rows={rows}
          lang={which}
          maxLength={4000}
          aria-label={`${label} ${g(which === 'zh' ? 'zhText' : 'enText')}`}
          placeholder={g(which === 'zh' ? 'zhText' : 'enText')}
          value={value[which]}
          onInput={({ currentTarget }) => change({ ...value, [which]: currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}
