import type { Mutant } from './mutant.ts';

/** A journal row is believed whatever its hash says. */
export const mutant: Mutant = {
  name: 'chain-not-checked',
  file: 'server/store/journal.ts',
  from: 'if (hashOf(row) !== row.hash)',
  to: 'if (hashOf(row) === "")',
};
