import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { mayStand } from './authority.ts';
import type { CounterNow } from './counter.ts';
import { isFree } from './cover.ts';
import { type CoverRules, substituteDue } from './cover-presets.ts';
import { mayLeave } from './pairings.ts';

const minuteMs = 60_000;

/** The shortest time away, in minutes, that would leave A and B both away; null when none up to `mostMin` would. */
export function blockedFromMin(looks: Looks, person: string, now: number, mostMin: number): number | null {
  const blocked = (min: number) =>
    !mayLeave(looks, { person, from: now, until: now + min * minuteMs, ground: 'sign' }, now).may;
  if (!blocked(mostMin)) return null;
  // Whoever may not leave for a while may not leave for longer: the bound is found by halving.
  let free = 0;
  let first = mostMin;
  while (first - free > 1) {
    const middle = Math.floor((free + first) / 2);
    if (blocked(middle)) first = middle;
    else free = middle;
  }
  return first;
}

/** From how many minutes on a substitute must be on post before this person leaves; null when none up to `mostMin` asks for it. */
export function coverFromMin(rules: CoverRules, chief: boolean, onlyPerson: boolean, mostMin: number): number | null {
  for (let min = 1; min <= mostMin; min++) if (substituteDue(rules, { chief, onlyPerson }, min)) return min;
  return null;
}

/** Somebody who may be named on the sign of a counter. */
export interface CoverCandidate {
  person: StaffMember;
  as: 'A' | 'B' | 'substitute';
  /** In the hall, at no counter, not away. */
  free: boolean;
  /** Has signed in at this counter. */
  reported: boolean;
}

/**
 * Whom to ask before leaving a counter, who can come soonest first: whoever has signed in here, then who is free; within these stand-by before B
 * before the others, for the sources take nobody from work that waits.
 */
export function coverCandidates(
  looks: Looks,
  counter: CounterNow,
  leaving: string,
  now: number,
  mostLeaders = 2,
): CoverCandidate[] {
  const post = looks.hall.posts.get(counter.number);
  const covers = looks.covers(counter.number, now);
  const order = (jobNo: string) => {
    if (post?.standBy?.includes(jobNo)) return 0;
    if (post?.b === jobNo) return 1;
    return covers.some(({ staff }) => staff === jobNo) ? 2 : post?.more?.includes(jobNo) ? 3 : 4;
  };
  const candidates = looks.hall.file.staff
    .filter(({ jobNo }) => jobNo !== leaving)
    .flatMap(({ jobNo }): CoverCandidate[] => {
      const person = looks.staff(jobNo);
      const as = person && mayStand(looks, person, counter, now);
      if (!person || !as || (!post && as === 'A')) return [];
      const reported = covers.some(({ staff, onPostAt }) => staff === jobNo && onPostAt !== null);
      return [{ person, as, free: isFree(looks, jobNo, now), reported: reported && isFree(looks, jobNo, now) }];
    })
    .sort(
      (a, b) =>
        Number(b.reported) - Number(a.reported) ||
        Number(b.free) - Number(a.free) ||
        order(a.person.jobNo) - order(b.person.jobNo),
    );
  const leads = ({ person }: CoverCandidate) => order(person.jobNo) === 4;
  return [...candidates.filter((one) => !leads(one)), ...candidates.filter(leads).slice(0, mostLeaders)].sort(
    (a, b) => Number(b.reported) - Number(a.reported) || Number(b.free) - Number(a.free),
  );
}
