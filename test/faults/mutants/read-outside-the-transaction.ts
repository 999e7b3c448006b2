import type { Mutant } from './mutant.ts';

/** What a command needs to know is read when it arrives, not inside the transaction that carries it out. */
export const mutant: Mutant = {
  name: 'read-outside-the-transaction',
  file: 'server/hub.ts',
  from: 'pending.push({ verb, key, body, asker, settle });',
  to: `const early = { now: clock.now(), seq: store.journal.head().seq + 1, day: store.day() };
      const looked = verb.look(looks, body, asker, early);
      pending.push({ verb: { ...verb, look: () => looked }, key, body, asker, settle });`,
};
