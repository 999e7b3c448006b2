import type { StaffMember } from '../hall/staff.ts';
import { departmentsAt, mayStand } from '../posts/authority.ts';
import type { Setting } from './setting.ts';

/**
 * Who reads what a visitor at a counter brings: whoever stands there, who may stand in (A, B, the named cover, the chief), and who directs or
 * oversees the hall. Where a counter has no post of its own, whoever stands there alone of the clerks.
 */
export function readsIntake(
  { hall, looks, now }: Pick<Setting, 'hall' | 'looks' | 'now'>,
  staff: StaffMember,
  number: number,
): boolean {
  const { jobNo, roles, department } = staff;
  if (looks.counterOf(jobNo) === number || roles.includes('leader') || roles.includes('supervisor')) return true;
  const chief = roles.includes('chief') && department !== null;
  if (chief && departmentsAt(hall, number).includes(department)) return true;
  const counter = looks.counter(number);
  return counter !== null && hall.posts.has(number) && mayStand(looks, staff, counter, now()) !== null;
}
