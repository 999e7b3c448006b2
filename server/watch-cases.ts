import { casesToKeep, keepCases } from './cases/keep-cases.ts';
import { recountCases } from './cases/recount-cases.ts';
import type { Looks } from './hall/looks.ts';
import { type Hub, type HubLog, theHub } from './hub.ts';

/** So many entries a look: a night's silence is worked off in a few minutes, and nobody's command waits for it. */
const entriesMost = 10;
/** A new calendar is worked off at once, whatever it takes: lists are sorted by its days. Commands go between two entries. */
const recountsMost = 5000;

export interface CaseWatch {
  /** Looks at the cases, and writes only when there is something to write. */
  look(): Promise<void>;
}

/** The hub's own eye on the cases: what silence accepts, what a printer has served, what is to be brought back. */
export function watchCases(hub: Hub, looks: Looks, now: () => number, log: HubLog): CaseWatch {
  let looking = false;
  let asked = false;
  return {
    async look() {
      asked = true;
      if (looking) return;
      looking = true;
      try {
        // Whoever asks meanwhile, because the calendar has just changed, is not left until the next time.
        while (asked) {
          asked = false;
          await carryOn(recountCases, recountsMost, () => looks.casesToRecount(1).length > 0);
          await carryOn(keepCases, entriesMost, () => casesToKeep(looks, now()));
        }
      } catch (error) {
        // Data that cannot be read now is told where commands fail; the next look is soon.
        log.warn({ error }, 'the cases could not be looked at');
      } finally {
        looking = false;
      }
    },
  };

  async function carryOn(verb: typeof keepCases, most: number, more: () => boolean): Promise<void> {
    for (let i = 0; i < most && more(); i++) if ((await hub.own(verb, {}, theHub)).kind !== 'done') return;
  }
}
