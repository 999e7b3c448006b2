import { type No, refuse, unknown } from '../hall/verb.ts';
import type { Asker } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { leadOf } from './case-item.ts';
import type { Case } from './case.ts';

/** Those who take in and decide about cases. */
export const inCases = ['clerk', 'chief', 'leader'] as const;

/** 谁办: people by job number, departments, and the counters at which whoever stands works on a case. */
export interface CaseHands {
  people: string[];
  units: string[];
  counters: number[];
}

/**
 * Who works on a case: who holds it or was asked first, their departments, the unit, the lead of a joint one, and whoever stands at a counter
 * that serves its matter, or, once it is decided, where results are handed out. Whoever directs the hall works on all of them.
 */
export function handsOf(looks: Pick<Looks, 'hall' | 'staff'>, kase: Case): CaseHands {
  const { hall } = looks;
  const lead = kase.terms.kind === 'joint' ? leadOf(looks, kase) : null;
  const ofHolder = looks.staff(kase.holder)?.department ?? null;
  const queue = hall.services.get(kase.service)?.queue;
  const serve = [...hall.counters.values()].filter(({ queues }) => queue !== undefined && queues.includes(queue));
  const handOut = kase.state === 'decided' ? [...hall.file.cases.collectAt, kase.ready?.counter] : [];
  const known = <T>(all: readonly (T | null | undefined)[]): T[] => [
    ...new Set(all.filter((one) => one !== null && one !== undefined)),
  ];
  return {
    people: known([kase.holder, kase.firstAsker, lead && 'jobNo' in lead ? lead.jobNo : null]),
    units: known([kase.unit, ofHolder, lead && 'unit' in lead ? lead.unit : null]),
    counters: known([...serve.map(({ number }) => number), ...handOut]),
  };
}

export function worksOn(looks: Looks, kase: Case, { jobNo, department, roles }: StaffMember): boolean {
  if (roles.includes('leader')) return true;
  const { people, units, counters } = handsOf(looks, kase);
  const at = looks.counterOf(jobNo);
  return (
    people.includes(jobNo) ||
    (department !== null && units.includes(department)) ||
    (at !== null && counters.includes(at))
  );
}

/** Whose case it is besides: who is to take it over, and the departments with a part in it. They read it, and do that one thing. */
export function handles(looks: Looks, kase: Case, staff: StaffMember): boolean {
  const { jobNo, department } = staff;
  if (kase.underway?.to === jobNo || worksOn(looks, kase, staff)) return true;
  return department !== null && [...kase.parts.map(({ unit }) => unit), kase.underway?.unit].includes(department);
}

/** Who may see a case: whoever handles it, and who oversees the hall. Never what was sealed. */
export const mayRead = (looks: Looks, kase: Case, staff: StaffMember): boolean =>
  staff.roles.some((role) => role === 'supervisor' || role === 'complaints' || role === 'audit-admin') ||
  // Sitting in its department is not working on it: a guide or an administrator of the unit sees no case.
  (inCases.some((role) => staff.roles.includes(role)) && handles(looks, kase, staff));

/** What every body about a case says; a printer it names is one of the hall's. */
interface AboutCase {
  case: string;
  printer?: string | undefined;
}

/** The case a body names, when it is the asker's to work on. `whose`: or theirs in a narrower sense. */
export function caseFor(
  looks: Looks,
  { case: id, printer }: AboutCase,
  asker: Asker,
  whose: typeof worksOn = worksOn,
): { kase: Case } | No {
  const kase = looks.case(id);
  if (!kase) return unknown('case');
  const { staff } = asker;
  // Sitting in its department is not working on it.
  const works = inCases.some((role) => staff?.roles.includes(role));
  if (!staff || !works || !whose(looks, kase, staff)) return refuse('not-your-case', { number: kase.number });
  return printer === undefined || looks.hall.printers.has(printer) ? { kase } : unknown('printer');
}

/** The case a body names, for what whoever oversees the hall may do in any case of it. */
export function caseUnder(looks: Looks, body: AboutCase, asker: Asker): { kase: Case } | No {
  const kase = looks.case(body.case);
  return kase && oversees(asker) ? { kase } : caseFor(looks, body, asker);
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
