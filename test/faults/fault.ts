import type { Mutant } from './mutants/mutant.ts';

/** A hard day the hub is put through, again and again, from outside. */
export interface Fault {
  /** How it is called on the command line. */
  name: string;
  /** What is done, in a few words, for the table. */
  what: string;
  /** What has to hold, in the words of the table. */
  holds: string;
  /** What is counted: kills, power cuts, rounds. */
  unit: string;
  /** How many in `npm test`, and how many in `npm run faults -- --long`. */
  short: number;
  long: number;
  /** A hub spoilt in one place, and how many rounds show it. It must be found out, or the trial proves nothing. */
  mutant: { spoilt: Mutant; times: number };
  /** What this machine lacks for it, or null. */
  lacks(): Promise<string | null> | string | null;
  run(trial: Trial): Promise<Outcome>;
}

export interface Trial {
  times: number;
  seed: number;
  /** The hub is started spoilt in this one place; null: as it is. */
  mutant: Mutant | null;
  /** How far it is, for whoever watches. */
  say(line: string): void;
}

export interface Outcome {
  /** Every promise that was broken, in words; none when it held. */
  broken: string[];
  /** What was counted and measured. */
  figures: Record<string, number | string>;
}

/** A seed of this run: given to have a day again, else new each time. */
export const seedOf = (): number => Number(process.env.SEED ?? Date.now() % 1_000_000);
/** Of the short forms in the test run: what is drawn there is the same in every run, so that a failure is of the change, not of the draw. */
export const testSeed = (): number => Number(process.env.SEED ?? 7);
