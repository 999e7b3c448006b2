import { computed, signal } from '@preact/signals';
import type { ConsoleView, HallView, MyPostView, PrintersView } from '../protocol/views.ts';
import { hubClock } from '../ui/clock.ts';
import { connectLive } from '../ui/live.ts';

/** The one live connection of this console, and the hub's time. */
export const live = connectLive([]);
export const now = hubClock(live.offsetMs);

/** Topics of the room one is in, and those of what lies open over it. */
let ofRoom: readonly string[] = [];
const over = new Map<string, number>();
const watched = new Set<string>();

/** Watches exactly these topics from now on, beside those of what lies open. */
export function watchOnly(topics: readonly string[]): void {
  ofRoom = topics;
  watchWanted();
}

/** Watches a topic as long as something that shows it is open; the answer ends it. */
export function watchAlso(topic: string): () => void {
  over.set(topic, (over.get(topic) ?? 0) + 1);
  watchWanted();
  return () => {
    const left = over.get(topic)! - 1;
    if (left > 0) over.set(topic, left);
    else over.delete(topic);
    watchWanted();
  };
}

function watchWanted(): void {
  const wanted = new Set([...ofRoom, ...over.keys()]);
  for (const topic of [...watched]) {
    if (wanted.has(topic)) continue;
    watched.delete(topic);
    live.unwatch(topic);
  }
  for (const topic of wanted) {
    if (watched.has(topic)) continue;
    watched.add(topic);
    live.watch(topic);
  }
}

/** The counter whose console is shown; null until one is taken. */
export const counterNumber = signal<number | null>(null);

export const consoleView = computed<ConsoleView | null>(() =>
  counterNumber.value === null ? null : viewOf(`console/${counterNumber.value}`).value,
);
export const hallView = computed<HallView | null>(() => live.view('hall').value);
export const printersView = computed<PrintersView | null>(() => live.view('printers').value);

const postViews = new Map<string, ReturnType<typeof live.view<`my-post/${string}`>>>();

/** The posts of one person, as only that person is shown them. */
export function myPostOf(jobNo: string): MyPostView | null {
  const found = postViews.get(jobNo) ?? live.view(`my-post/${jobNo}`);
  postViews.set(jobNo, found);
  return found.value;
}

const computedViews = new Map<string, ReturnType<typeof live.view<`console/${number}`>>>();

/** The console of a counter as the hub shows it. */
export function viewOf(topic: `console/${number}`) {
  const found = computedViews.get(topic) ?? live.view(topic);
  computedViews.set(topic, found);
  return found;
}

/** No command is given while the line is not known to be good. */
export const linked = computed(() => live.link.value === 'live');
