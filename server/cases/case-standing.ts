import { type No, refuse, unknown } from '../hall/verb.ts';
import type { Asker } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { leads } from './case-item.ts';
import type { Case } from './case.ts';

/** Those who take in and decide about cases. */
export const inCases = ['clerk', 'chief', 'leader'] as const;
/** Those who oversee them. */
export const overCases = ['leader', 'chief', 'supervisor'] as const;

/**
 * Whose case it is: who holds it or was asked first, their departments, the unit, and whoever stands at a counter that serves its matter; who
 * is to take it over; the departments that have a part in it; and, once it is decided, the counter where results are handed out.
 */
export function handles(looks: Looks, kase: Case, staff: StaffMember): boolean {
  if (kase.holder === staff.jobNo || kase.firstAsker === staff.jobNo) return true;
  if (staff.roles.some((role) => role === 'leader')) return true;
  if (
    staff.department !== null &&
    (staff.department === kase.unit || staff.department === looks.staff(kase.holder)?.department)
  )
    return true;
  if (kase.underway?.to === staff.jobNo) return true;
  if (kase.terms.kind === 'joint' && leads(looks, kase, staff)) return true;
  if (staff.department !== null && unitsOf(kase).includes(staff.department)) return true;
  const at = looks.counterOf(staff.jobNo);
  const { collectAt } = looks.hall.file.cases;
  if (kase.state === 'decided' && at !== null && (kase.ready?.counter === at || collectAt.includes(at))) return true;
  const queue = looks.hall.services.get(kase.service)?.queue;
  return at !== null && queue !== undefined && (looks.hall.counters.get(at)?.queues.includes(queue) ?? false);
}

/** Departments beside its own that have something to do with a case now. */
const unitsOf = ({ parts, underway }: Case): string[] => [
  ...parts.map(({ unit }) => unit),
  ...(underway?.unit ? [underway.unit] : []),
];

/** Who may see a case: whoever handles it, and who oversees the hall. Never what was sealed. */
export const mayRead = (looks: Looks, kase: Case, staff: StaffMember): boolean =>
  staff.roles.some((role) => role === 'supervisor' || role === 'complaints' || role === 'audit-admin') ||
  // Sitting in its department is not working on it: a guide or an administrator of the unit sees no case.
  (inCases.some((role) => staff.roles.includes(role)) && handles(looks, kase, staff));

/** The case a body names, when it is the asker's to work on. */
export function caseFor(looks: Looks, id: string, asker: Asker): { kase: Case } | No {
  const kase = looks.case(id);
  if (!kase) return unknown('case');
  if (!asker.staff || !handles(looks, kase, asker.staff)) return refuse('not-your-case', { number: kase.number });
  return { kase };
}

/** The case a body names, for what whoever oversees the hall may do in any case of it. */
export function caseUnder(looks: Looks, id: string, asker: Asker): { kase: Case } | No {
  const kase = looks.case(id);
  return kase && oversees(asker) ? { kase } : caseFor(looks, id, asker);
}

export const oversees = ({ staff }: Asker): boolean =>
  staff?.roles.some((role) => role === 'leader' || role === 'supervisor') ?? false;

/** The step is not one of this state. */
export const wrongCaseState = ({ number, state }: Case): No =>
  refuse('wrong-state', { number, state: `case:${state}` });

/** Five working days went by in silence, though the hub has not noted it yet: the law has accepted (Art. 32(4)), and nobody undoes that. */
export const acceptedBySilence = ({ number }: Case): No => refuse('wrong-state', { number, state: 'case:accepted' });

/** What every verb of a case knows about who did it where. */
export function doneBy(looks: Looks, asker: Asker): { by: string; counter: number | null } {
  const by = asker.staff!.jobNo;
  return { by, counter: looks.counterOf(by) };
}
