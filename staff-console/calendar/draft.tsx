import { useSignal } from '@preact/signals';
import { Icon } from '../../ui/icons.tsx';
import { ChooseFile } from '../parts/choose-file.tsx';
import { Field } from '../parts/field.tsx';
import type { CalendarFile, LineFault } from './calendar-file.ts';
import { c, type CalendarWord } from './words.ts';

export interface Draft {
  text: string;
  source: string;
}

const faultWords: Record<LineFault, CalendarWord> = {
  'no-date': 'faultNoDate',
  'no-such-day': 'faultNoSuchDay',
  'no-kind': 'faultNoKind',
  backwards: 'faultBackwards',
  twice: 'faultTwice',
  'other-year': 'faultOtherYear',
  'not-weekend': 'faultNotWeekend',
};
/** In the text these are the text's: a list beside it is not moved by them. */
const textKeys = new Set(['Enter', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);
const largest = 64 * 1024;

/** A year as it is typed off the notice, pasted or read from a file, with what is wrong of it line by line. */
export function DraftCard({
  draft,
  file,
  change,
}: {
  draft: Draft;
  file: CalendarFile;
  change(over: Partial<Draft>): void;
}) {
  const bad = useSignal(false);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const text = chosen.size > largest ? '\0' : await chosen.text();
    // A sheet in its own binary form is no text.
    bad.value = text.includes('\0') || text.includes('\uFFFD');
    if (!bad.value) change({ text });
  };
  const counts = { off: file.days.filter(({ kind }) => kind === 'off').length, work: 0 };
  counts.work = file.days.length - counts.off;
  return (
    <section class="card f cal-draft">
      <div class="cal-list-head">
        <h2>{c('list')}</h2>
        <ChooseFile accept=".csv,.json,.txt,text/csv,application/json,text/plain" take={(file) => void take(file)}>
          {c('chooseFile')}
        </ChooseFile>
      </div>
      <textarea
        class="field cal-text"
        aria-label={c('list')}
        placeholder={c('listHint')}
        spellcheck={false}
        value={draft.text}
        onKeyDown={(event) => {
          if (textKeys.has(event.key)) event.stopPropagation();
        }}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <div class="cal-faults" role="status">
        {bad.value && (
          <p class="note bad cal-warning">
            <Icon name="warning" /> {c('fileBad')}
          </p>
        )}
        {!bad.value && file.faults.length === 0 && (
          <p class="note">{draft.text.trim() === '' ? c('fileTypes') : c('read', counts)}</p>
        )}
        {file.faults.length > 0 && (
          <ul>
            {file.faults.map(({ line, fault }) => (
              <li class="note bad cal-warning" key={`${line} ${fault}`}>
                <Icon name="warning" />{' '}
                {c('faultLine', { line, fault: c(faultWords[fault], { year: file.year ?? '' }) })}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Field
        label={c('source')}
        placeholder={`${c('source')}：${c('sourceHint')}`}
        value={draft.source}
        type={(source) => change({ source })}
        most={120}
      />
    </section>
  );
}
