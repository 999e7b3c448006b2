import type { Asker, May } from '../hall/asker.ts';
import { everyRole } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import { type Refusal, refuse } from '../hall/verb.ts';
import type { StaffMember } from '../hall/staff.ts';
import { leaveRulesOf } from './leave-rules.ts';
import { stateOf } from './counter.ts';
import type { Leave } from './leave.ts';

/** Everybody who may ask for leave, sign for it or file it. Which of them, the chain says. */
export const inLeave: readonly May[] = [...everyRole, 'complaints'];

export const leaveRules = (looks: Looks) => leaveRulesOf(looks.hall.file.leave);

/** May somebody act in another's name: a leader, a supervisor, or the chief of the same department. */
export function leads(asker: StaffMember, person: { jobNo: string; department?: string | null }): boolean {
  if (asker.jobNo === person.jobNo) return false;
  if (asker.roles.includes('leader') || asker.roles.includes('supervisor')) return true;
  return asker.roles.includes('chief') && asker.department !== null && asker.department === (person.department ?? null);
}

/** The person, or whoever leads them. */
export function speaksFor(asker: Asker, person: StaffMember | null): boolean {
  if (!person || !asker.staff) return false;
  return asker.staff.jobNo === person.jobNo || leads(asker.staff, person);
}

export const leaveState = ({ id, state }: Leave): Refusal => refuse('leave-state', { leave: id, state });

/** Of the counters somebody leads, one that nobody else stands now; null when every one is stood. */
export function unstoodCounter(looks: Looks, jobNo: string): { counter: number; b: string | null } | null {
  for (const { counter, a, b } of looks.hall.posts.values()) {
    if (a !== jobNo) continue;
    const now = looks.counter(counter);
    const state = now ? stateOf(now) : 'closed';
    const stood = now?.staff !== jobNo && now?.present && state !== 'closed' && state !== 'away';
    if (!stood) return { counter, b: b ?? null };
  }
  return null;
}
