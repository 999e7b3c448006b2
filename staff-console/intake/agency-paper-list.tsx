import { useSignal } from '@preact/signals';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import type { PaperRow } from './agency-papers.ts';
import { change, type Draft, draft } from './draft.ts';
import { n } from './words.ts';

const most = 40;
const set = (over: Partial<Draft['agency']>) => change({ agency: { ...draft.value.agency, ...over } });

/** Handed to the agent, or not. What was added and is not handed over is not there at all. */
function toggle({ id, added, with: on }: PaperRow): void {
  const { left, more } = draft.value.agency;
  if (added) set({ more: more.filter((_, i) => `+${i}` !== id) });
  else set({ left: on ? [...left, id] : left.filter((one) => one !== id) });
}

function count(row: PaperRow, over: Partial<Pick<PaperRow, 'originals' | 'copies'>>): void {
  const { counts, more } = draft.value.agency;
  const { originals, copies } = { ...row, ...over };
  if (row.added) set({ more: more.map((one, i) => (`+${i}` === row.id ? { ...one, ...over } : one)) });
  else set({ counts: { ...counts, [row.id]: { originals, copies } } });
}

/** 交代办员的材料: ↑↓ walk, 空格 hands over or not, Tab leads to the numbers and to what else was brought. */
export function AgencyPaperList({ rows }: { rows: readonly PaperRow[] }) {
  const cursor = useSignal(0);
  const typed = useSignal('');
  const at = Math.max(0, Math.min(cursor.value, rows.length - 1));
  const here = rows[at];
  const walk = (by: number) => {
    cursor.value = Math.max(0, Math.min(rows.length - 1, at + by));
  };
  const add = () => {
    const name = typed.value.trim();
    if (name === '' || rows.length >= most) return;
    set({ more: [...draft.value.agency.more, { name, originals: 1, copies: 0 }] });
    typed.value = '';
    cursor.value = rows.length;
  };
  useKeys({
    ArrowUp: () => walk(-1),
    ArrowDown: () => walk(1),
    Space: here ? () => toggle(here) : undefined,
    Enter: add,
  });
  const kept = rows.filter((row) => row.with).length;
  return (
    <section class="card mats agency-papers">
      <header>
        <h2 class="mats-title">{n('agencyPapers', { n: kept })}</h2>
        <span class="clip">{n('agencyPapersMore')}</span>
        <span class="keys-hint">
          <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> <KeyCap name="Space" />
        </span>
      </header>
      <ol aria-label={n('agencyPapers', { n: kept })}>
        {rows.map((row, i) => (
          <li
            key={row.id}
            ref={i === at ? (item) => item?.scrollIntoView({ block: 'nearest' }) : undefined}
            class={i === at ? 'here' : ''}
            aria-current={i === at ? 'true' : undefined}
            // With Tab in the numbers of a row one is in that row: the list must not jump back to another.
            onFocusIn={() => {
              cursor.value = i;
            }}
          >
            <button
              type="button"
              class="row-button"
              aria-pressed={row.with}
              onClick={() => {
                cursor.value = i;
                toggle(row);
              }}
            >
              <span class={`box ${row.with ? 'y' : ''}`}>{row.with && <Icon name="check" />}</span>
              <span class="n clip">{say(row.name)}</span>
            </button>
            <Count
              label={n('originalsOf', { name: say(row.name) })}
              words={n('originals')}
              value={row.originals}
              set={(originals) => count(row, { originals })}
            />
            <Count
              label={n('copiesOfPaper', { name: say(row.name) })}
              words={n('copies')}
              value={row.copies}
              set={(copies) => count(row, { copies })}
            />
          </li>
        ))}
      </ol>
      <div class="add-paper">
        <Field
          label={n('agencyMore')}
          placeholder={n('agencyMore')}
          value={typed.value}
          type={(words) => {
            typed.value = words;
          }}
          most={80}
        />
        <button type="button" class="quiet-button" aria-disabled={typed.value.trim() === ''} onClick={add}>
          {n('add')} <KeyCap name="Enter" />
        </button>
      </div>
    </section>
  );
}

/** How many of a paper, 0 to 99. */
function Count({ label, words, value, set }: { label: string; words: string; value: number; set(n: number): void }) {
  return (
    <label class="count">
      <span aria-hidden="true">{words}</span>
      <input
        aria-label={label}
        inputMode="numeric"
        maxLength={2}
        autocomplete="off"
        value={String(value)}
        onInput={({ currentTarget }) => set(Number(currentTarget.value.replaceAll(/\D/g, '')) || 0)}
      />
    </label>
  );
}
