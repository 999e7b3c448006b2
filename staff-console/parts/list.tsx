import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeys } from '../keys.ts';
import { KeyCap } from './key-cap.tsx';

interface Props<Item> {
  label: string;
  items: readonly Item[];
  keyOf(item: Item): string;
  row(item: Item, here: boolean): ComponentChildren;
  cursor: Signal<number>;
  choose?(item: Item): void;
  /** Words for the items below the window. */
  more(rest: readonly Item[]): string;
  empty: string;
  /** Only to look at: the keys belong to another list of the page. */
  passive?: boolean;
}

/** A list with a cursor: ↑↓ and PgUp PgDn move it, 回车 or a click chooses. It shows as many rows as fit and always the one under the cursor. */
export function List<Item>({ label, items, keyOf, row, cursor, choose, more, empty, passive = false }: Props<Item>) {
  const box = useRef<HTMLOListElement>(null);
  const fits = useSignal(6);
  const at = Math.max(0, Math.min(cursor.value, items.length - 1));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const first = element.querySelector('li:not(.more)');
      if (first)
        fits.value = Math.max(1, Math.floor((element.clientHeight + 1) / first.getBoundingClientRect().height));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [items.length]);

  // The last place belongs to the words about the rest, when there is a rest.
  const room = items.length > fits.value ? Math.max(1, fits.value - 1) : fits.value;
  const from = at < room ? 0 : Math.min(at - room + 1, items.length - room);
  const shown = items.slice(from, from + room);
  const rest = items.slice(from + room);
  const move = (by: number) => {
    cursor.value = Math.max(0, Math.min(items.length - 1, at + by));
  };
  const chosen = items[at];
  useKeys({
    ...(passive ? {} : { ArrowUp: () => move(-1), ArrowDown: () => move(1) }),
    PageUp: () => move(-room),
    PageDown: () => move(room),
    ...(choose && chosen !== undefined ? { Enter: () => choose(chosen) } : {}),
  });
  return (
    <ol class="list" ref={box} aria-label={label} onWheel={(event) => move(Math.sign(event.deltaY))}>
      {items.length === 0 && <li class="empty">{empty}</li>}
      {shown.map((item, i) => (
        <li
          key={keyOf(item)}
          class={from + i === at && !passive ? 'here' : ''}
          aria-current={from + i === at && !passive ? 'true' : undefined}
        >
          <button
            type="button"
            tabIndex={-1}
            class="row-button"
            onClick={() => {
              if (from + i === at && choose) choose(item);
              else cursor.value = from + i;
            }}
          >
            {row(item, from + i === at)}
          </button>
        </li>
      ))}
      {items.length > room && (
        <li class="more">
          <span>{rest.length > 0 ? more(rest) : ''}</span>
          <span class="more-keys">
            {from > 0 && <KeyCap name="PageUp" />}
            {rest.length > 0 && <KeyCap name="PageDown" />}
          </span>
        </li>
      )}
    </ol>
  );
}
