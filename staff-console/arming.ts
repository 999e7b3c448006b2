import { computed, effect, signal } from '@preact/signals';
import { consoleView, counterNumber } from './hub.ts';
import { page } from './page.ts';
import { room } from './room.ts';
import { until } from './until.ts';

const armAfterMs = 600;

/** What the counter and the page are about now. When it changes, every button means something else. */
export const moment = computed(() => {
  const view = consoleView.value;
  const about = view
    ? `${view.state} ${view.current?.id ?? '-'} ${view.current?.recalls ?? 0} ${view.sign?.since ?? '-'} ${view.staff?.jobNo ?? '-'}`
    : '-';
  return `${room.value} ${counterNumber.value} ${page.value} ${about}`;
});

/** True once the present moment has stood long enough to be read: a double press never runs on into the next command. */
export const armed = signal(false);

let timer: ReturnType<typeof setTimeout> | undefined;
effect(() => {
  // Reading the moment is what makes this run again with each new one.
  if (moment.value === '') return;
  disarm();
});

/** Starts the wait anew: also for steps that no view tells of, as from signing in to taking a counter. */
export function disarm(): void {
  armed.value = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    armed.value = true;
  }, armAfterMs);
}

/** Resolves once the present moment has stood long enough: two commands of one deed, one after the other. */
export const armedAgain = (): Promise<void> => until(armed, (ready) => ready);

/** Resolves when the moment is another than `before`, at the latest after `mostMs`. */
export const moved = (before: string, mostMs: number): Promise<void> =>
  until(moment, (value) => value !== before, mostMs);
