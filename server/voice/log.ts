/** Where the voice says what goes wrong. */
export interface Log {
  info(fields: object, words: string): void;
  warn(fields: object, words: string): void;
}

/**
 * A warning at most once in so many minutes; the next one tells how many were kept back. A broken engine fails at every
 * call, and a log full of it hides all else.
 */
export function seldom(log: Log, everyMin: number): Log['warn'] {
  let quietUntil = 0;
  let keptBack = 0;
  return (fields, words) => {
    const now = performance.now();
    if (now < quietUntil) {
      keptBack += 1;
      return;
    }
    log.warn({ ...fields, keptBack }, words);
    quietUntil = now + everyMin * 60_000;
    keptBack = 0;
  };
}
