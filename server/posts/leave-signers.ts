import type { LeaveOffice, LeaveRank, LeaveSigners, LeaveStep } from '../../protocol/leave-rules.ts';
import type { StaffMember } from '../hall/staff.ts';
import type { LeaveRules } from './leave-rules.ts';

type Person = Pick<StaffMember, 'jobNo' | 'roles'> & { department?: string | null };

function fills({ roles, staff, ownDepartment }: LeaveSigners, person: Person, department: string | null): boolean {
  if (staff.includes(person.jobNo)) return true;
  if (ownDepartment && (department === null || (person.department ?? null) !== department)) return false;
  return person.roles.some((role) => roles.includes(role));
}

/** Who of the hall may give a signature for this person. Nobody signs for their own leave. */
export function signersOf(
  office: LeaveOffice,
  applicant: Person,
  staff: readonly Person[],
  rules: LeaveRules,
): string[] {
  return staff
    .filter(({ jobNo }) => jobNo !== applicant.jobNo)
    .filter((person) => fills(rules.signers[office], person, applicant.department ?? null))
    .map(({ jobNo }) => jobNo);
}

/** Chief representatives and window heads have chains of their own. */
export const rankOf = (person: Person, rules: LeaveRules): LeaveRank =>
  fills(rules.heads, person, person.department ?? null) ? 'head' : 'staff';

/**
 * The steps as they can be signed in this hall: one that only the applicant could sign goes to the step above it, the last one to any
 * leader, and takes its seal along. Null when nobody is left to sign.
 */
export function signable(
  steps: readonly LeaveStep[],
  signersFor: (office: LeaveOffice) => readonly string[],
): { steps: LeaveStep[]; passedUp: LeaveOffice[] } | null {
  const kept: LeaveStep[] = [];
  const passedUp: LeaveOffice[] = [];
  let seal = false;
  for (const step of steps) {
    seal ||= step.seal;
    if (signersFor(step.by).length === 0) passedUp.push(step.by);
    else {
      kept.push({ by: step.by, seal });
      seal = false;
    }
  }
  if (passedUp.length > 0 && (kept.length === 0 || seal || passedUp.at(-1) === steps.at(-1)!.by)) {
    if (signersFor('any-leader').length === 0) return null;
    kept.push({ by: 'any-leader', seal });
  }
  return { steps: kept, passedUp };
}
