/** When a process that dies may be started again. Times are those of a clock that never jumps. */
export interface Restarts {
  started(nowMs: number): void;
  died(nowMs: number): { deaths: number; pausingS: number };
  /** Before the next start. */
  waitMs(nowMs: number): number;
  /** It died so often that it is left alone. */
  resting(nowMs: number): boolean;
}

export interface RestartRules {
  /** The first pause; each further death in a row makes it four times as long. */
  pauseS: number;
  /** After so many deaths in a row it rests, and after every further one. */
  deathsInARow: number;
  restS: number;
  /** A death after so long is not one of a row. */
  steadyS: number;
}

export function openRestarts({ pauseS, deathsInARow, restS, steadyS }: RestartRules): Restarts {
  let startedMs = 0;
  let notBeforeMs = 0;
  let deaths = 0;
  const waitMs = (nowMs: number): number => Math.max(0, notBeforeMs - nowMs);

  return {
    started(nowMs) {
      startedMs = nowMs;
    },
    died(nowMs) {
      deaths = nowMs - startedMs < steadyS * 1_000 ? deaths + 1 : 1;
      const pausingS = deaths < deathsInARow ? pauseS * 4 ** (deaths - 1) : restS;
      notBeforeMs = nowMs + pausingS * 1_000;
      return { deaths, pausingS };
    },
    waitMs,
    resting: (nowMs) => deaths >= deathsInARow && waitMs(nowMs) > 0,
  };
}
