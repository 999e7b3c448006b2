import { computed, effect, signal } from '@preact/signals';
import { consoleView, counterNumber } from './hub.ts';
import { page } from './page.ts';
import { room } from './room.ts';

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
export function armedAgain(): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    stop = armed.subscribe((ready) => {
      if (!ready) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
}

/** Resolves when the moment is another than `before`, at the latest after `mostMs`. */
export function moved(before: string, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    const end = () => {
      clearTimeout(late);
      stop();
      resolve();
    };
    const late = setTimeout(end, mostMs);
    stop = moment.subscribe((value) => {
      if (value !== before) queueMicrotask(end);
    });
  });
}
