import type { Store } from './store.ts';

/** So few at a time that nobody's answer waits for it. */
const atOnce = 200;
const pauseMs = 50;

/**
 * Forgets old answers between the commands of a day. All at once, when the day is opened, a large hall's hundred thousand would hold
 * everybody up for seconds, and fill the write-ahead log with them.
 */
export function openLettingGo(
  store: Pick<Store, 'together' | 'answers'>,
  log: { warn(fields: object, message: string): void },
): { begin(): void; stop(): void } {
  let next: NodeJS.Timeout | null = null;
  function go(): void {
    next = null;
    try {
      if (store.together(() => store.answers.letGoOld(atOnce))) next = setTimeout(go, pauseMs);
    } catch (error) {
      log.warn({ err: error }, 'old answers could not be let go; tried again later');
    }
  }
  return {
    begin: () => {
      next ??= setTimeout(go, pauseMs);
    },
    stop() {
      if (next) clearTimeout(next);
    },
  };
}
