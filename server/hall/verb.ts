import type { Body, CommandName } from '../../protocol/commands.ts';
import type { RefusalCode, Unknown } from '../../protocol/refusals.ts';
import type { Asker, May } from './asker.ts';
import type { Fact } from './facts.ts';
import type { Looks } from './looks.ts';

/** When a command is decided: the hub's time, the number it will have in the journal, the business day. */
export interface Moment {
  now: number;
  seq: number;
  day: string;
}

/** A no that the person can act on. `values` fill the sentence that is shown. */
export interface Refusal {
  refused: RefusalCode;
  values?: Record<string, string | number>;
}
/** The body names something this hall does not have. */
export interface NotFound {
  unknown: Unknown;
}
/** A kiosk that gives numbers faster than the hall wants. */
export interface SlowDown {
  slowDownS: number;
}
export type No = Refusal | NotFound | SlowDown;
export interface Accepted {
  facts: Fact[];
}
export type Decision = Accepted | No;

/** One verb of the hall: who may, what few rows it needs, the pure rule, and what is answered. One file each. */
export interface Verb<Name extends string, B, Looked> {
  name: Name;
  may: readonly May[];
  look(looks: Looks, body: B, asker: Asker, moment: Moment): Looked | No;
  decide(looked: Looked, body: B, asker: Asker, moment: Moment): Decision;
  /** Read after the facts are rows. */
  answer(looks: Looks, facts: readonly Fact[], moment: Moment, looked: Looked): object;
}

export function verb<Name extends CommandName, Looked extends object>(
  name: Name,
  rest: Omit<Verb<Name, Body<Name>, Looked>, 'name'>,
): Verb<Name, Body<Name>, Looked> {
  return { name, ...rest };
}

/** A verb of the hub itself, not reachable as a command: signing in and out, opening the day. */
export function ownVerb<B, Looked extends object>(
  name: string,
  rest: Omit<Verb<string, B, Looked>, 'name'>,
): Verb<string, B, Looked> {
  return { name, ...rest };
}

export const accept = (...facts: Fact[]): Accepted => ({ facts });
export const refuse = (refused: RefusalCode, values?: Refusal['values']): Refusal =>
  values ? { refused, values } : { refused };
export const unknown = (what: Unknown): NotFound => ({ unknown: what });

export function isNo(value: object): value is No {
  return 'refused' in value || 'unknown' in value || 'slowDownS' in value;
}

/** The one fact of a kind among those of a command. */
export function factOf<Kind extends Fact['fact']>(facts: readonly Fact[], kind: Kind): Extract<Fact, { fact: Kind }> {
  const found = facts.find((fact): fact is Extract<Fact, { fact: Kind }> => fact.fact === kind);
  if (!found) throw new Error(`broken promise: no fact ${kind}`);
  return found;
}
