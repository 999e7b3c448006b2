import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../ui/icons.tsx';
import { say } from '../../../ui/language.ts';
import { useKeys } from '../../keys.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { type OpenList, tick, ticksOf } from './lists.ts';
import { d } from './words.ts';

interface Props {
  list: OpenList;
  /** Beside the title: when, or which of several. */
  aside?: ComponentChildren;
}

const listTitle = ({ kind, counter, day }: OpenList): string =>
  kind === 'opening'
    ? d('openingTitle', { n: counter })
    : day === null
      ? d('closingTitle', { n: counter })
      : d('closingTitleOf', { n: counter, day: day.slice(5) });

/** A list to look through: ↑↓ walk it, 空格 ticks; what was signed stays ticked. */
export function CheckCard({ list, aside }: Props) {
  const cursor = useSignal(0);
  const ticks = ticksOf(list);
  const open = list.items.filter(({ id }) => list.left.includes(id));
  const at = Math.min(cursor.value, open.length - 1);
  const here = open[at];
  const move = (by: number) => {
    cursor.value = Math.max(0, Math.min(open.length - 1, at + by));
  };
  const box = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
  }, [here?.id]);
  useKeys({
    ArrowUp: () => move(-1),
    ArrowDown: () => move(1),
    Space: () => {
      if (!here) return;
      tick(list, here.id);
      // The next one waits under the cursor.
      if (!ticks.includes(here.id)) move(1);
    },
  });
  return (
    <section class="card check-card">
      <header>
        <h1>{listTitle(list)}</h1>
        <span class="note">{aside}</span>
        <span class="keys-hint">
          <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> <KeyCap name="Space" /> {d('tick')}
        </span>
      </header>
      <ol ref={box}>
        {list.items.map(({ id, text }) => {
          const signed = !list.left.includes(id);
          const on = signed || ticks.includes(id);
          return (
            <li key={id} class={id === here?.id ? 'here' : ''}>
              <button
                type="button"
                aria-pressed={on}
                aria-disabled={signed}
                tabIndex={-1}
                onClick={() => {
                  cursor.value = Math.max(
                    0,
                    open.findIndex((one) => one.id === id),
                  );
                  tick(list, id);
                }}
              >
                <span class={`box ${on ? 'on' : ''}`}>{on && <Icon name="check" />}</span>
                <b>{say(text)}</b>
                {signed && <small class="soft">{d('itemDone')}</small>}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
