import type { ReadonlySignal } from '@preact/signals';

/** Resolves when what is told `is` so, at the latest after `mostMs`. */
export function until<Told>(
  told: ReadonlySignal<Told>,
  is: (value: Told) => boolean,
  mostMs = Number.POSITIVE_INFINITY,
): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    let late: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(late);
      stop();
      resolve();
    };
    if (mostMs < Number.POSITIVE_INFINITY) late = setTimeout(end, mostMs);
    stop = told.subscribe((value) => {
      // It may be so already, before there is anything to stop.
      if (is(value)) queueMicrotask(end);
    });
  });
}
