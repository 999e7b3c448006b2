import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { t } from '../words.ts';
import type { AtHand } from './at-hand.ts';
import { change, draft, mark } from './draft.ts';
import { copiesOf } from './proposals.ts';
import { lackingOf, type Row, unseenOf } from './rows.ts';
import { n } from './words.ts';

/** Where the cursor is: the list moves it, the draft keeps it. */
const cursor = signal(0);

/** The materials: ↑↓ walk, 空格 is here, 退格 lacks, a digit ticks its own. */
export function MaterialList({ hand: { rows } }: { hand: AtHand }) {
  useEffect(() => {
    // Carried on, it begins with what is waited for.
    const waits = rows.findIndex(({ is }) => is === 'lacking');
    const kept = draft.value.cursor;
    cursor.value = rows[kept]?.locked != null && waits >= 0 ? waits : kept;
    return cursor.subscribe((at) => {
      if (at !== draft.value.cursor) change({ cursor: at });
    });
  }, []);
  const at = Math.max(0, Math.min(cursor.value, rows.length - 1));
  const here = rows[at];
  const next = () => {
    // On to what nobody has looked at yet, the way a hand goes down a pile.
    const after = rows.findIndex(({ is }, i) => i > at && is === 'unseen');
    cursor.value = after >= 0 ? after : Math.min(rows.length - 1, at + 1);
  };
  const set = (row: Row | undefined, is: 'here' | 'lacking', move: boolean) => {
    if (!row || row.locked !== null || (row.shared && is === 'here')) return;
    mark(row.id, { ...draft.value.marks[row.id], is });
    if (move) next();
  };
  const toggle = (row: Row) => {
    if (row.locked !== null || row.shared) return;
    mark(row.id, row.is === 'here' ? null : { ...draft.value.marks[row.id], is: 'here' });
  };
  const digits: Bindings = {};
  rows.slice(0, 9).forEach((row, i) => {
    digits[String(i + 1) as KeyName] = () => {
      cursor.value = i;
      toggle(row);
    };
  });
  const walk = (by: number) => {
    cursor.value = Math.max(0, Math.min(rows.length - 1, at + by));
  };
  useKeys({
    ...digits,
    ArrowUp: () => walk(-1),
    ArrowDown: () => walk(1),
    Space: () => set(here, 'here', true),
    Backspace: () => set(here, 'lacking', true),
  });
  const unseen = unseenOf(rows).length;
  const lacking = lackingOf(rows).length;
  return (
    <section class="card mats">
      <header>
        <h2 class="mats-title">{n('materialsN', { n: rows.length })}</h2>
        <span>
          {n('seenLeft', { n: rows.filter(({ is }) => is !== 'unseen').length, left: unseen })}
          {lacking > 0 && <b class="lacks">{n('lackN', { n: lacking })}</b>}
        </span>
        <span class="keys-hint">
          <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> {n('move')}
          {rows.length > 1 && (
            <>
              {' '}
              <KeyCap name="1" />–<KeyCap name={String(Math.min(9, rows.length)) as KeyName} /> {n('tickDirectly')}
            </>
          )}
        </span>
      </header>
      <ol class="mat-list" aria-label={n('materialsN', { n: rows.length })}>
        {rows.length === 0 && <li class="empty">{t('noMaterials')}</li>}
        {rows.map((row, i) => (
          <li
            key={row.id}
            ref={i === at ? inSight : undefined}
            class={i === at ? 'here' : ''}
            aria-current={i === at ? 'true' : undefined}
          >
            <button
              type="button"
              tabIndex={-1}
              class="row-button"
              onClick={() => {
                if (i === at) toggle(row);
                else cursor.value = i;
              }}
            >
              <MaterialRow row={row} place={i + 1} />
            </button>
            {i === at && <Say row={row} pressed={row.is === 'here' || unseen === 0} set={(is) => set(row, is, true)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The row under the cursor stays in view. */
function inSight(row: HTMLLIElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}

/** What can be said of the material under the cursor, and what to look at. */
function Say({ row, pressed, set }: { row: Row; pressed: boolean; set(is: 'here' | 'lacking'): void }) {
  const { locked, shared, added, hint } = row;
  const words =
    locked !== null
      ? n('lockedLong', { day: locked })
      : added
        ? n('addedLong')
        : hint
          ? n('lookAt', { hint: say(hint) })
          : shared
            ? n('sharedLong')
            : '';
  return (
    <div class="say">
      {locked === null && !shared && (
        <button type="button" class={`mini ${pressed ? '' : 'red'}`} onClick={() => set('here')}>
          <Icon name="check" /> {n('here')} <KeyCap name="Space" />
        </button>
      )}
      {locked === null && (
        <button type="button" class="mini" onClick={() => set('lacking')}>
          <Icon name="close" /> {n('lacking')} <KeyCap name="Backspace" />
        </button>
      )}
      <p class="note">{words}</p>
    </div>
  );
}

const boxes = { here: 'y', shared: 'y', lacking: 'x', unseen: '' } as const;

function MaterialRow({ row, place }: { row: Row; place: number }) {
  const { is, locked, added, required } = row;
  const words = locked !== null ? n('lockedOn', { day: locked.slice(5) }) : copiesOf(row);
  return (
    <span class={`mat ${added ? 'added' : ''}`}>
      <span class="k">{place}</span>
      <span class={`box ${boxes[is]}`}>
        {is === 'lacking' ? (
          <Icon name="close" label={n('lacking')} />
        ) : (
          is !== 'unseen' && <Icon name={locked !== null ? 'lock' : 'check'} label={n('here')} />
        )}
      </span>
      <span class="n">{say(row.name)}</span>
      <span class="d">
        {added ? (
          <b>
            <Icon name="warning" /> {n('added')}
          </b>
        ) : (
          <>
            {words}
            {!required && n('ifNeeded')}
          </>
        )}
      </span>
    </span>
  );
}
