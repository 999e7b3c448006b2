import { t } from '../words.ts';

/** Keys, codes and sealed names have no business on a screen, not even an auditor's. */
const unshown = new Set(['token', 'tokenHash', 'session', 'code', 'holder', 'holderMark', 'sealed', 'photo']);

/** The facts of a row as lines to read: the name of the fact, then what it says. Pure. */
export function factLines(facts: unknown): { fact: string; about: string }[] {
  const list = Array.isArray(facts) ? facts : [facts];
  return list
    .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    .map(({ fact, ...rest }) => ({
      fact: typeof fact === 'string' ? fact : '',
      about: Object.entries(rest)
        .filter(([key, value]) => !unshown.has(key) && value !== null && value !== undefined)
        .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
        .join('  '),
    }));
}

/** In a row there is room for what a person looks for: numbers, counters, people. */
export function shortFacts(facts: unknown): string {
  const first = Array.isArray(facts) ? facts[0] : facts;
  if (typeof first !== 'object' || first === null) return '';
  const told = first as Record<string, unknown>;
  return ['number', 'counter', 'staff', 'label', 'reason', 'day']
    .map((key) => (key === 'counter' && typeof told[key] === 'number' ? t('counterN', { n: told[key] }) : told[key]))
    .filter((value) => value !== null && value !== undefined)
    .map((value) => (typeof value === 'object' ? String((value as { zh?: string }).zh ?? '') : String(value)))
    .filter((value) => value !== '')
    .join(' · ');
}
