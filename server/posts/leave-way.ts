import type { Staff } from '../../protocol/hall-file.ts';
import type { LeaveKind } from '../../protocol/leave-rules.ts';
import type { Hall } from '../hall/hall.ts';
import { type Refusal, refuse } from '../hall/verb.ts';
import { chainFor } from './leave-chain.ts';
import type { LeaveRules } from './leave-rules.ts';
import { rankOf, signable, signersOf } from './leave-signers.ts';
import { needsSubstitute } from './leave-substitute.ts';
import type { LeaveWay } from './leave.ts';

/** Everything leave of this kind and length must pass before its person may go. */
export function wayFor(
  hall: Pick<Hall, 'file' | 'posts'>,
  rules: LeaveRules,
  person: Staff,
  asked: { kind: LeaveKind; days: number; emergency: boolean; leadersWord: boolean },
): LeaveWay | Refusal {
  const { kind, days, emergency, leadersWord } = asked;
  const rank = rankOf(person, rules);
  const chain = chainFor(rules.chains, rank, kind, days);
  if (!chain) return refuse('nobody-to-sign');
  const hasCounter = [...hall.posts.values()].some(({ a }) => a === person.jobNo);
  const triggered = needsSubstitute(rules.substitutes, { rank, onlyOne: isOnlyOne(hall, person), hasCounter }, days);
  const ofKind = rules.kinds[kind]?.certificateFromDays;
  const way = {
    filedWith: chain.filedWith,
    certificate: chain.certificate || (ofKind !== undefined && days >= ofKind),
    substitute: triggered || (chain.substitute && hasCounter),
    source: chain.source,
    gap: chain.gap,
  };
  // 004/B 17.2: what must be approved beforehand does not bind somebody who is taken to hospital.
  if (emergency) return { ...way, steps: [], passedUp: [] };
  const wanted = leadersWord ? [{ by: 'any-leader' as const, seal: false }, ...chain.steps] : chain.steps;
  const steps = signable(wanted, (office) => signersOf(office, person, hall.file.staff, rules));
  return steps ? { ...way, ...steps } : refuse('nobody-to-sign');
}

/** Nobody else of the department works at a window (000/O 二㈡3). */
export function isOnlyOne({ file }: Pick<Hall, 'file'>, person: Pick<Staff, 'jobNo' | 'department'>): boolean {
  return !file.staff.some(
    ({ jobNo, department, roles }) =>
      jobNo !== person.jobNo &&
      department === person.department &&
      (roles.includes('clerk') || roles.includes('chief')),
  );
}

/** Contract staff past their first year (004/B 18). */
export function mustTakeAnnual(rules: LeaveRules, person: Staff, kind: LeaveKind, day: string): boolean {
  if (!rules.contractStaffUseAnnualLeave || kind !== 'personal' || !person.contract) return false;
  const { since } = person.contract;
  return day >= `${Number(since.slice(0, 4)) + 1}${since.slice(4)}`;
}
