import { casesToKeep, keepCases } from './cases/keep-cases.ts';
import type { Looks } from './hall/looks.ts';
import { type Hub, type HubLog, theHub } from './hub.ts';

/** So many entries a look: a night's silence is worked off in a few minutes, and nobody's command waits for it. */
const entriesMost = 10;

export interface CaseWatch {
  /** Looks at the cases, and writes only when there is something to write. */
  look(): Promise<void>;
}

/** The hub's own eye on the cases: what silence accepts, what a printer has served, what is to be brought back. */
export function watchCases(hub: Hub, looks: Looks, now: () => number, log: HubLog): CaseWatch {
  let looking = false;
  return {
    async look() {
      if (looking) return;
      looking = true;
      try {
        for (let i = 0; i < entriesMost && casesToKeep(looks, now()); i++)
          if ((await hub.own(keepCases, {}, theHub)).kind !== 'done') break;
      } catch (error) {
        // Data that cannot be read now is told where commands fail; the next look is soon.
        log.warn({ error }, 'the cases could not be looked at');
      } finally {
        looking = false;
      }
    },
  };
}
