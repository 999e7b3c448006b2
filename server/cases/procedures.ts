import type { CaseItem, ProcedureKind } from '../../protocol/case-rules.ts';
import type { Day, Sum } from '../../protocol/working-days.ts';
import type { Calendar } from '../hall/calendar.ts';
import type { ProcedureRecord } from './case-steps.ts';
import { announceHearingBy, askHearingBy, holdHearingBy } from './limits.ts';

/** 听证: what was told, asked, announced and held, and by when the next of it is due (Art. 47, 48). */
export interface HearingState {
  toldOn: Day | null;
  askedOn: Day | null;
  waived: boolean;
  announcedFor: Day | null;
  heldOn: Day | null;
  /** Last day to ask for it. */
  askBy: Sum | null;
  /** Last day to hold it. */
  holdBy: Sum | null;
}

export function hearingOf(records: readonly ProcedureRecord[], calendar: Calendar): HearingState {
  const last = (procedure: ProcedureKind, step: ProcedureRecord['step']) =>
    records.findLast((one) => one.procedure === procedure && one.step === step);
  const toldOn = last('hearing-right', 'told')?.on ?? null;
  const askedOn = last('hearing-right', 'asked')?.on ?? null;
  return {
    toldOn,
    askedOn,
    waived: last('hearing-right', 'waived') !== undefined,
    announcedFor: last('hearing', 'announced')?.day ?? null,
    heldOn: last('hearing', 'done')?.on ?? null,
    askBy: toldOn === null ? null : askHearingBy(toldOn, calendar),
    holdBy: askedOn === null ? null : holdHearingBy(askedOn, calendar),
  };
}

/** What has to be done before anybody decides: what the item asks for, and what was begun (000/C 10–12, 22). */
export function openProcedures(
  records: readonly ProcedureRecord[],
  item: Pick<CaseItem, 'procedures'>,
  today: Day,
  calendar: Calendar,
): ProcedureKind[] {
  const hearing = hearingOf(records, calendar);
  const begun = new Set<ProcedureKind>([...item.procedures, ...records.map(({ procedure }) => procedure)]);
  if (hearing.askedOn !== null) begun.add('hearing');
  return [...begun].filter((kind) =>
    kind === 'hearing-right'
      ? !rightSettled(hearing, today)
      : records.every(({ procedure, step }) => procedure !== kind || step !== 'done'),
  );
}

/** Asked for, given up, or five working days went by (Art. 47). */
const rightSettled = ({ toldOn, askedOn, waived, askBy }: HearingState, today: Day): boolean =>
  toldOn !== null && (askedOn !== null || waived || today > askBy!.date);

/** Why a step cannot be recorded today: out of its order, past its limit, or a hearing announced later than 7 days before. */
export function procedureFault(
  records: readonly ProcedureRecord[],
  { procedure, step, day }: Pick<ProcedureRecord, 'procedure' | 'step' | 'day'>,
  today: Day,
  calendar: Calendar,
): { why: 'order' } | { why: 'past' | 'too-soon'; date: Day } | null {
  const order = { why: 'order' as const };
  const { toldOn, askedOn, waived, announcedFor, heldOn, askBy, holdBy } = hearingOf(records, calendar);
  if (procedure === 'hearing-right') {
    if (step === 'told') return toldOn === null ? null : order;
    if ((step !== 'asked' && step !== 'waived') || toldOn === null || askedOn !== null || waived) return order;
    return step === 'asked' && today > askBy!.date ? { why: 'past', date: askBy!.date } : null;
  }
  if (procedure !== 'hearing') {
    const again = records.some((one) => one.procedure === procedure && one.step === 'done');
    return step === 'done' && !again ? null : order;
  }
  if (heldOn !== null) return order;
  if (step === 'done') return announcedFor !== null && today >= announcedFor ? null : order;
  if (step !== 'announced' || day === null || day <= today) return order;
  if (holdBy && day > holdBy.date) return { why: 'past', date: holdBy.date };
  const by = announceHearingBy(day, calendar).date;
  return today > by ? { why: 'too-soon', date: by } : null;
}
