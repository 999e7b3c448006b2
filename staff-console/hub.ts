import { computed, signal } from '@preact/signals';
import type { ConsoleView, HallView } from '../protocol/views.ts';
import { hubClock } from '../ui/clock.ts';
import { connectLive } from '../ui/live.ts';

/** The one live connection of this console, and the hub's time. */
export const live = connectLive([]);
export const now = hubClock(live.offsetMs);

const watched = new Set<string>();

/** Watches exactly these topics from now on. */
export function watchOnly(topics: readonly string[]): void {
  for (const topic of [...watched]) {
    if (topics.includes(topic)) continue;
    watched.delete(topic);
    live.unwatch(topic);
  }
  for (const topic of topics) {
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

const computedViews = new Map<string, ReturnType<typeof live.view<`console/${number}`>>>();

/** The console of a counter as the hub shows it. */
export function viewOf(topic: `console/${number}`) {
  const found = computedViews.get(topic) ?? live.view(topic);
  computedViews.set(topic, found);
  return found;
}

/** No command is given while the line is not known to be good. */
export const linked = computed(() => live.link.value === 'live');
