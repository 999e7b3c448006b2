import { Field } from '../parts/field.tsx';
import { type DraftLine, enMost, zhMost } from './letterhead-draft.ts';
import { p } from './words.ts';

/** Lines of the letterhead, each in Chinese and in English. */
export function LetterheadLines({
  title,
  lines,
  change,
}: {
  title: string;
  lines: readonly DraftLine[];
  change(lines: DraftLine[]): void;
}) {
  const set = (at: number, over: Partial<DraftLine>) =>
    change(lines.map((line, i) => (i === at ? { ...line, ...over } : line)));
  return (
    <fieldset class="letterhead-lines">
      <h2>{title}</h2>
      {lines.map(({ zh, en }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the slip
        <div class="letterhead-line" key={i}>
          <Field
            label={`${title} · ${p('lineZh', { n: i + 1 })}`}
            placeholder={p('lineHint')}
            value={zh}
            type={(value) => set(i, { zh: value })}
            most={zhMost}
          />
          <Field
            label={`${title} · ${p('lineEn', { n: i + 1 })}`}
            placeholder={p('lineHintEn')}
            value={en}
            type={(value) => set(i, { en: value })}
            most={enMost}
          />
        </div>
      ))}
    </fieldset>
  );
}
