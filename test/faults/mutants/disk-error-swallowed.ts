import type { Mutant } from './mutant.ts';

/** A commit that fails is answered as if it had been done. */
export const mutant: Mutant = {
  name: 'disk-error-swallowed',
  file: 'server/store/store.ts',
  from: `      commit.run();
      return result;`,
  to: `      try {
        commit.run();
      } catch {
        if (db.inTransaction) rollback.run();
      }
      return result;`,
};
