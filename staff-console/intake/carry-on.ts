import { press } from '../press.ts';
import { page } from '../page.ts';
import type { AtHand } from './at-hand.ts';
import { change } from './draft.ts';

/** 接着办: the visit is the case's from now on, and is counted. */
export async function carryOn(
  { current }: Pick<AtHand, 'current'>,
  which: { token: string } | { number: string; factor?: string },
): Promise<void> {
  if (!(await press('carry-on-case', { ticket: current.id, ...which }))) return;
  change({ marks: {}, cursor: 0, way: null, open: false });
  page.value = 'home';
}
