import { cannotTakeOn } from '../cases/receiver.ts';
import type { Looks } from '../hall/looks.ts';
import type { Refusal } from '../hall/verb.ts';

/**
 * Why the open cases of somebody who goes cannot be given to the one who is named; null when they can, or nobody is named. Whether that person
 * is away in those days is another question (leave-asked.ts, leave-start.ts).
 */
export function casesCannotGoTo(looks: Looks, from: string, to: string | null, now: number): Refusal | null {
  const receiver = to === null ? null : looks.staff(to);
  const [first] = looks.openWorkOf(from, 1).filter(({ kind }) => kind === 'case');
  if (!receiver || !first) return null;
  // Within a department what goes for one case goes for all.
  const alike = receiver.department !== null && receiver.department === looks.staff(from)?.department;
  for (const kase of alike ? [looks.case(first.ref)!] : looks.openCasesOf(from)) {
    const no = cannotTakeOn(looks, kase, receiver, now);
    if (no && no.refused !== 'receiver-away') return no;
  }
  return null;
}
