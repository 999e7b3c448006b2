import type { Mutant } from './mutant.ts';

/** A screen that is gone is still kept among those who watch its topics. */
export const mutant: Mutant = {
  name: 'one-leaked-listener',
  file: 'server/live/live.ts',
  from: 'others?.delete(line);',
  to: '',
};
