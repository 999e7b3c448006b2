import type { ReadonlySignal } from '@preact/signals';

const mostMs = 1500;

/** Resolves when the page shows what was done: what is offered next is for the case of after, not of before. */
export function caughtUp(shown: ReadonlySignal<number>, seq: number): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    const end = () => {
      clearTimeout(late);
      stop();
      resolve();
    };
    // Not everything that is done leaves a link in the case's own ledger.
    const late = setTimeout(end, mostMs);
    stop = shown.subscribe((last) => {
      if (last >= seq) queueMicrotask(end);
    });
  });
}
