import { both, type Said } from './words.ts';

/** A start that cannot be: what is wrong and what to do, in both languages. The agent ends with 1. */
export class CannotRun extends Error {
  override name = 'CannotRun';

  constructor(...said: Said[]) {
    super(said.map(both).join('\n'));
  }
}
