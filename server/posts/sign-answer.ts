import type { Sign as SignAnswer } from '../../protocol/views.ts';
import type { Looks } from '../hall/looks.ts';
import type { Sign } from './counter.ts';

/** The away sign as screens and commands show it. */
export function signOf(looks: Looks, sign: Sign): SignAnswer {
  const cover = sign.cover === null ? null : looks.staff(sign.cover);
  const { iso } = looks.hall.zone;
  return {
    reason: sign.reason,
    since: iso(sign.since),
    backAt: iso(sign.backAt),
    goTo: sign.goTo,
    cover: cover && { name: cover.name, jobNo: cover.jobNo },
    note: sign.note ?? undefined,
  };
}

export function signAnswer(looks: Looks, counter: number): { sign: SignAnswer | null } {
  const sign = looks.counter(counter)?.sign;
  return { sign: sign ? signOf(looks, sign) : null };
}
