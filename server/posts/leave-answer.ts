import type { LeaveAnswer } from '../../protocol/leave-view.ts';
import type { Looks } from '../hall/looks.ts';
import { overdueSince } from './leave-absence.ts';
import { type Leave, type LeaveSignature, type LeaveWay, nextStep } from './leave.ts';
import { leaveRulesOf } from './leave-rules.ts';
import { signersOf } from './leave-signers.ts';

/** Who may give the signature that is waited for; of an approved leave, who files it. */
export function signersNow(looks: Looks, leave: Leave): string[] {
  const rules = leaveRulesOf(looks.hall.file.leave);
  const person = looks.hall.file.staff.find(({ jobNo }) => jobNo === leave.staff);
  if (!person) return [];
  const step = nextStep(leave);
  const offices = step ? [step.by] : leave.state === 'approved' ? leave.way.filedWith : [];
  return [...new Set(offices.flatMap((office) => signersOf(office, person, looks.hall.file.staff, rules)))];
}

/** A leave as commands and screens are told of it: never its reason or phone. */
export function leaveAnswerOf(looks: Looks, leave: Leave, now: number): LeaveAnswer {
  const { iso } = looks.hall.zone;
  const person = (jobNo: string) => ({ jobNo, name: looks.staff(jobNo)?.name ?? jobNo });
  const signed = (way: LeaveWay, signatures: readonly LeaveSignature[]) =>
    way.steps.map(({ by, seal }, i) => {
      const given = signatures[i];
      return {
        by,
        seal,
        signed: given ? { jobNo: given.by, name: given.name, at: iso(given.at), sealSeen: given.sealSeen } : null,
      };
    });
  const overdue = overdueSince(leave, now, looks.hall);
  return {
    id: leave.id,
    staff: person(leave.staff),
    kind: leave.kind,
    from: iso(leave.from),
    to: iso(leave.to),
    days: leave.days,
    state: overdue === null ? leave.state : 'overdue',
    steps: signed(leave.way, leave.signatures),
    next: nextStep(leave)?.by ?? null,
    signers: signersNow(looks, leave),
    filedWith: leave.way.filedWith,
    source: leave.way.source,
    gap: leave.way.gap,
    certificate: leave.way.certificate,
    certificateSeen: leave.signatures.some(({ certificateSeen }) => certificateSeen),
    shortNotice: leave.shortNotice,
    emergency: leave.emergency,
    handOverTo: leave.handOverTo === null ? null : person(leave.handOverTo),
    substitute: { needed: leave.way.substitute, staff: leave.substitute === null ? null : person(leave.substitute) },
    work: leave.work.map(({ kind, number, counter }) => ({ kind, number, counter })),
    owed: leave.owed,
    extension: leave.extension && {
      to: iso(leave.extension.to),
      days: leave.extension.days,
      steps: signed(leave.extension.way, leave.extension.signatures),
    },
    startedAt: leave.startedAt === null ? null : iso(leave.startedAt),
    endedAt: leave.endedAt === null ? null : iso(leave.endedAt),
    overdueSince: overdue === null ? null : iso(overdue),
  };
}

export function leaveAnswer(looks: Looks, id: string, now: number): { leave: LeaveAnswer } {
  const leave = looks.leave(id);
  if (!leave) throw new Error(`broken promise: leave ${id} is gone`);
  return { leave: leaveAnswerOf(looks, leave, now) };
}
