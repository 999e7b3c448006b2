/** A start that cannot be: one sentence that says what is wrong and what to do. The process ends with 1. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
