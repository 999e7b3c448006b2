import type { PersonNow } from '../../protocol/view-parts.ts';
import type { Looks } from '../hall/looks.ts';
import { stateOf } from './counter.ts';

type PersonLooks = Pick<
  Looks,
  'hall' | 'staff' | 'present' | 'counter' | 'counterOf' | 'awaysOf' | 'signsOf' | 'signUpSince' | 'signedInAt'
>;

/** Where somebody of the staff is at this moment: what was said of them comes before what is seen. */
export function personNow(looks: PersonLooks, jobNo: string, now: number): PersonNow {
  const { zone } = looks.hall;
  const iso = (at: number | null) => (at === null ? null : zone.iso(at));
  const counter = looks.counterOf(jobNo);
  const at = counter === null ? null : looks.counter(counter);
  const here = { jobNo, name: looks.staff(jobNo)?.name ?? jobNo, counter, until: null, ground: null, reason: null };
  const sign = signNow(looks, jobNo, now);
  if (sign)
    return {
      ...here,
      state: 'away',
      since: iso(sign.from),
      until: iso(sign.backAt),
      ground: 'sign',
      reason: at?.sign?.reason ?? { zh: sign.reason },
    };
  const said = looks.awaysOf(jobNo, now, now + 1)[0];
  if (said && counter === null)
    return { ...here, state: 'away', since: iso(said.from), until: iso(said.until), ground: said.ground };
  if (at && stateOf(at) !== 'unattended') return { ...here, state: 'on-post', since: iso(at.since) };
  if (looks.present(jobNo))
    return { ...here, state: counter === null ? 'free' : 'on-post', since: iso(looks.signedInAt(jobNo)) };
  return { ...here, state: 'not-here', since: iso(at?.since ?? null) };
}

/** The sign that hangs for somebody, also where another stands in meanwhile. */
export function signNow(looks: Pick<Looks, 'hall' | 'signsOf' | 'signUpSince'>, jobNo: string, now: number) {
  if (looks.signUpSince(jobNo) === null) return null;
  const month = looks.hall.zone.local(now).day.slice(0, 7);
  return looks.signsOf(jobNo, month).findLast(({ until }) => until === null) ?? null;
}
