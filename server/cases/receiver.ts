import type { Role } from '../../protocol/role.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { type No, type Refusal, refuse, unknown } from '../hall/verb.ts';
import { countersOf } from '../posts/posted.ts';
import { leads } from './case-item.ts';
import { inCases } from './case-standing.ts';
import type { Case } from './case.ts';

/** Somebody who is to answer for a thing from now on: one of the staff whose work it can be, and who is not on leave. */
export function receiverOf(
  looks: Pick<Looks, 'staff' | 'leavesOf'>,
  jobNo: string,
  roles: readonly Role[],
  now: number,
): { person: StaffMember } | No {
  const person = looks.staff(jobNo);
  if (!person) return unknown('staff');
  return cannotWork(looks, person, roles, now) ?? { person };
}

/** 请假中: since the moment it began. */
export const isOnLeave = (looks: Pick<Looks, 'leavesOf'>, jobNo: string, now: number): boolean =>
  looks.leavesOf(jobNo, now, now + 1).some(({ state }) => state === 'on-leave');

function cannotWork(looks: Pick<Looks, 'leavesOf'>, person: StaffMember, roles: readonly Role[], now: number) {
  const { jobNo, name } = person;
  if (!person.roles.some((role) => roles.includes(role))) return refuse('not-their-work', { name });
  return isOnLeave(looks, jobNo, now) ? refuse('receiver-away', { name }) : null;
}

/**
 * Why a case cannot be given to somebody to work on; null when it can. It stays with its unit, those who have had it, the departments with a
 * part in it, the counters that serve its matter or hand out its result, and those who direct the hall (000/A 三3, 000/H 3).
 */
export function cannotTakeOn(looks: Looks, kase: Case, person: StaffMember, now: number): Refusal | null {
  const no = cannotWork(looks, person, inCases, now);
  if (no) return no;
  const { name } = person;
  return ofTheirMatter(looks, kase, person) ? null : refuse('not-their-matter', { name, nameEn: name });
}

/** Whether a case could be somebody's to work on, were they here: for a list to choose from. */
export const mayReceive = (looks: Looks, kase: Case, person: StaffMember): boolean =>
  person.roles.some((role) => inCases.some((one) => one === role)) && ofTheirMatter(looks, kase, person);

/** The same of a department: at least one of its people can take the case over. */
export function unitCannotTakeOn(looks: Looks, kase: Case, unit: string, now: number): Refusal | null {
  const { departments, staff } = looks.hall.file;
  const name = departments.find(({ id }) => id === unit)?.name ?? { zh: unit };
  const names = { name: name.zh, nameEn: name.en ?? name.zh };
  const people = staff.flatMap(({ jobNo, department }) => {
    const person = department === unit ? looks.staff(jobNo) : null;
    return person && cannotWork(looks, person, inCases, now) === null ? [person] : [];
  });
  if (people.length === 0) return refuse('nobody-there', names);
  return people.some((person) => ofTheirMatter(looks, kase, person)) ? null : refuse('not-their-matter', names);
}

function ofTheirMatter(looks: Looks, kase: Case, person: StaffMember): boolean {
  const { hall } = looks;
  const { jobNo, department, roles } = person;
  if (roles.includes('leader') || jobNo === kase.holder || jobNo === kase.firstAsker) return true;
  if (kase.terms.kind === 'joint' && leads(looks, kase, person)) return true;
  const hadIt = [kase.holder, kase.firstAsker].map((one) => looks.staff(one)?.department ?? null);
  const units = [kase.unit, ...hadIt, ...kase.parts.map(({ unit }) => unit)];
  if (department !== null && units.includes(department)) return true;
  const queue = hall.services.get(kase.service)?.queue;
  return countersOf(looks, jobNo).some(
    (number) =>
      (queue !== undefined && hall.counters.get(number)?.queues.includes(queue)) ||
      (kase.state === 'decided' && (kase.ready?.counter === number || hall.file.cases.collectAt.includes(number))),
  );
}
