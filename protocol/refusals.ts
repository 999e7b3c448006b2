/** Every "no" the hub can say to a command, by code. The words for people are in `server/web/words/`. */
export const refusalCodes = [
  'not-issuing',
  'one-live-ticket',
  'daily-limit',
  'not-today',
  'taken',
  'not-your-post',
  'still-waiting',
  'already-open',
  'finish-first',
  'counter-closed',
  'counter-away',
  'nobody-waiting',
  'wrong-state',
  'not-yours',
  'recall-first',
  'both-away',
  'cover-not-on-post',
  'too-long',
  'no-sign',
  'signed-in-elsewhere',
  'no-printer',
  'too-many-pending',
  'code-expired',
  'too-many-copies',
  'nothing-to-call-back',
  'slip-is-well',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Things a body names that this hall does not have: answered 404 `unknown-…`. */
export const unknowns = [
  'service',
  'class',
  'ticket',
  'counter',
  'queue',
  'printer',
  'staff',
  'device',
  'code',
  'help',
  'job',
  'topic',
  'route',
  'command',
] as const;
export type Unknown = (typeof unknowns)[number];
