import type { Fact } from '../hall/facts.ts';
import type { Seal } from './seal.ts';

/**
 * A token opens somebody's page and a code lets a screen in: whoever reads the journal must not come by either. In the journal they lie sealed,
 * bound to what they belong to, so that the story can still be told again; entries from before that have them in clear, and readers are not
 * shown them.
 */
const keys = {
  'ticket-issued': { key: 'token', of: 'ref' },
  'case-taken-in': { key: 'token', of: 'case' },
  'device-asked': { key: 'code', of: 'device' },
} as const satisfies { [Kind in Fact['fact']]?: { key: string; of: string } };

type Loose = { fact: string } & Record<string, unknown>;
const keyOf = ({ fact }: Loose) => (fact in keys ? keys[fact as keyof typeof keys] : null);
const placeOf = (fact: Loose, of: string) => `journal:${fact.fact}:${String(fact[of])}`;
const isSealed = (value: unknown): value is { sealed: string } =>
  typeof value === 'object' && value !== null && 'sealed' in value;

/** Each fact with its key changed, if it has one. */
function changed(facts: readonly Loose[], change: (value: unknown, place: string) => unknown): Loose[] {
  return facts.map((fact) => {
    const held = keyOf(fact);
    return held ? { ...fact, [held.key]: change(fact[held.key], placeOf(fact, held.of)) } : fact;
  });
}

/** The facts of a command as they are written down, and hashed. */
export const journalled = (seal: Seal, facts: readonly Fact[]): string =>
  JSON.stringify(changed(facts as unknown as Loose[], (key, place) => ({ sealed: seal.seal(String(key), place) })));

/** What was written down, as it happened: for whoever tells the story again. */
export const retold = (seal: Seal, written: string): Fact[] =>
  changed(JSON.parse(written) as Loose[], (key, place) =>
    isSealed(key) ? seal.open(key.sealed, place) : key,
  ) as unknown as Fact[];

/** What was written down, for who may read the journal. `withheld`: a key in clear was taken out, so its hash cannot be counted from this. */
export function forReaders(written: string): { facts: unknown[]; withheld: boolean } {
  let withheld = false;
  const facts = changed(JSON.parse(written) as Loose[], (key) => {
    if (isSealed(key)) return key;
    withheld = true;
    return { withheld: true };
  });
  return { facts, withheld };
}
