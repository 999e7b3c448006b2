/** Lets a few work at once and the others wait their turn, in order. */
export interface Turns {
  /** Does the work when its turn comes; rejects when that would be too late to be of use. */
  take<T>(work: () => Promise<T>): Promise<T>;
}

export function openTurns({ atOnce, patienceS }: { atOnce: number; patienceS: number }): Turns {
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function take<T>(work: () => Promise<T>): Promise<T> {
    const asked = performance.now();
    // Whoever leaves hands the place on, so it is never free for a moment in which somebody could push in.
    if (busy < atOnce) busy += 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      if (performance.now() - asked > patienceS * 1_000) throw new Error(`no turn within ${patienceS} s`);
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  }

  return { take };
}
