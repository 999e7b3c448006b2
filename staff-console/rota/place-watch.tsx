import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RotaPlaceView } from '../../protocol/rota-place-view.ts';
import { live, watchAlso } from '../hub.ts';
import { cursorDay, cursorRow } from './state.ts';

/** A cursor that runs on does not ask for every cell on its way. */
const restMs = 120;

const topic = signal<`rota-place/${string}` | null>(null);
const views = new Map<string, ReturnType<typeof live.view<`rota-place/${string}`>>>();

/** What the hub says of the cell under the cursor; null until it has come, or for the meetings of a day. */
export const placeView = computed<RotaPlaceView | null>(() => {
  const wanted = topic.value;
  if (wanted === null || wanted !== topicNow.value) return null;
  const found = views.get(wanted) ?? live.view(wanted);
  views.set(wanted, found);
  return found.value;
});

const topicNow = computed(() => {
  // A meeting takes people from every counter: whoever leads has the day's list of people.
  const row = cursorRow.value === 'meetings' ? 'stand-by' : cursorRow.value;
  return cursorDay.value === null ? null : (`rota-place/${cursorDay.value}/${row}` as const);
});

/** Watches the cell under the cursor, and no other. */
export function PlaceWatch() {
  const wanted = topicNow.value;
  useEffect(() => {
    if (wanted === null) return;
    let leave = () => {};
    const timer = setTimeout(() => {
      topic.value = wanted;
      leave = watchAlso(wanted);
    }, restMs);
    return () => {
      clearTimeout(timer);
      leave();
      views.delete(wanted);
    };
  }, [wanted]);
  return null;
}
