import type { Role } from '../../protocol/role.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { type No, refuse, unknown } from '../hall/verb.ts';

/** Somebody who is to answer for a thing from now on: one of the staff whose work it can be. */
export function receiverOf(
  looks: Pick<Looks, 'staff'>,
  jobNo: string,
  roles: readonly Role[],
): { person: StaffMember } | No {
  const person = looks.staff(jobNo);
  if (!person) return unknown('staff');
  if (!person.roles.some((role) => roles.includes(role))) return refuse('not-their-work', { name: person.name });
  return { person };
}
