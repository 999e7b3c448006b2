import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { leaveRulesOf } from './leave-rules.ts';
import { signersOf } from './leave-signers.ts';
import type { Leave } from './leave.ts';

/** Who may read a leave with its reason: the person, whoever signs or files it, and the auditor. */
export function mayReadLeave(looks: Looks, leave: Leave, reader: StaffMember): boolean {
  if (reader.jobNo === leave.staff || reader.roles.includes('audit-admin')) return true;
  const signed = [
    leave.signatures,
    leave.extension?.signatures ?? [],
    ...leave.extended.map(({ signatures }) => signatures),
  ];
  if (signed.some((given) => given.some(({ by }) => by === reader.jobNo))) return true;
  const { staff } = looks.hall.file;
  const person = staff.find(({ jobNo }) => jobNo === leave.staff);
  if (!person) return false;
  const rules = leaveRulesOf(looks.hall.file.leave);
  const ways = [leave.way, ...(leave.extension ? [leave.extension.way] : [])];
  return ways
    .flatMap(({ steps, filedWith }) => [...steps.map(({ by }) => by), ...filedWith])
    .some((office) => signersOf(office, person, staff, rules).includes(reader.jobNo));
}
