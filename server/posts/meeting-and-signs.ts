import type { Looks } from '../hall/looks.ts';
import type { AwaySpan } from './may-be-away.ts';
import { mayLeave } from './pairings.ts';
import type { Meeting } from './rota.ts';

/**
 * Whose colleague of the same post is away under a sign while the meeting begins, and nobody third answers: the rota knows plans, not
 * signs. A sign counts until the time it promises.
 */
export function partnerUnderSign(looks: Looks, { day, from, to, staff }: Meeting, now: number): string | null {
  const { zone } = looks.hall;
  const signs = { ...looks, awaysOf: (jobNo: string) => signOf(looks, jobNo, now) };
  for (const person of staff) {
    const leaving = { person, from: zone.at(day, from), until: zone.at(day, to), ground: 'meeting' as const };
    const may = mayLeave(signs, leaving, now, undefined);
    if (!may.may) return may.name;
  }
  return null;
}

function signOf(looks: Looks, jobNo: string, now: number): AwaySpan[] {
  const month = looks.hall.zone.local(now).day.slice(0, 7);
  const sign = looks.signsOf(jobNo, month).findLast(({ until }) => until === null);
  return sign ? [{ jobNo, from: sign.from, until: Math.max(sign.backAt, now + 1), ground: 'sign' }] : [];
}
