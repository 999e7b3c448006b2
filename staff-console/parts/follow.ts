import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a list's cursor on its row while rows come and go above it: a key pressed then still means what it meant. A row
 * without an id is not followed: where no key does anything, the newest stay in sight.
 */
export function useFollowing<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string | null,
  cursor: Signal<number>,
): void {
  const last = useRef<{ rows: string; id: string | null }>({ rows: '', id: null });
  const ids = items.map(idOf);
  useLayoutEffect(() => {
    const rows = ids.join(' ');
    const at = last.current.id === null || rows === last.current.rows ? -1 : ids.indexOf(last.current.id);
    last.current.rows = rows;
    if (at >= 0 && at !== cursor.value) cursor.value = at;
    last.current.id = ids[Math.min(cursor.value, ids.length - 1)] ?? null;
  });
}
