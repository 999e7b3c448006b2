import type { Mutant } from './mutant.ts';

/** Everybody is answered at once, and what they were told is made durable 20 ms later. */
export const mutant: Mutant = {
  name: 'answers-before-commit',
  file: 'server/store/store.ts',
  from: `    begin.run();
    try {
      const result = work();
      commit.run();
      return result;`,
  to: `    if (!db.inTransaction) {
      begin.run();
      setTimeout(() => db.open && db.inTransaction && commit.run(), 20);
    }
    try {
      return work();`,
};
