import type { CaseView } from '../../protocol/case-view.ts';
import { agencyShown } from '../cases/agency-answer.ts';
import { archiveShown, correctionsShown } from '../cases/archive-answer.ts';
import { feesShown } from '../cases/fee-answer.ts';
import { guideOf } from '../cases/guide-of-case.ts';
import { caseAnswerOf } from '../cases/case-answer.ts';
import { caseClock } from '../cases/case-dates.ts';
import type { CaseStep } from '../cases/case-looks.ts';
import type { Case } from '../cases/case.ts';
import { openReason } from '../cases/reason.ts';
import { caseStepsShown } from './case-steps.ts';
import type { Setting } from './setting.ts';

const ledgerMost = 40;
/** What every step says of its case, and what is sealed in it. */
const sealed = new Set(['case', 'by', 'dates', 'reason', 'elsewhere', 'words', 'skip', 'receiver', 'decidedBy']);

/** One case with the sums of its dates and its ledger, for whoever works on it. */
export function caseView(setting: Setting, id: string): CaseView {
  const { hall, looks } = setting;
  const kase = looks.case(id);
  if (!kase) throw new Error(`broken promise: case ${id} is gone`);
  const now = setting.now();
  const today = hall.zone.local(now).day;
  const clock = caseClock(looks, kase, today);
  const { promised, statutory, tellBy, recall, deliverBy, pauseOver } = clock;
  // Whoever reads a case in the hall does not hold the key to its applicant's page.
  const { token: _, ...answer } = caseAnswerOf(looks, kase, now, clock);
  const unit = hall.file.departments.find((one) => one.id === kase.unit);
  return {
    ...answer,
    ...caseStepsShown(setting, kase, clock, today),
    serviceName: hall.services.get(kase.service)?.name ?? { zh: kase.service },
    unitName: unit?.name ?? { zh: kase.unit },
    firstAskerName: nameOf(setting, kase.firstAsker),
    holderName: nameOf(setting, kase.holder),
    clock: {
      state: clock.state,
      left: clock.left,
      broken: clock.broken,
      idleDays: clock.idleDays,
      stalled: clock.stalled,
      certain: clock.certain,
      sums: { promised, statutory, tellBy, recall, deliverBy, pauseOver },
    },
    ended: endedOf(setting, kase),
    agency: agencyShown(looks, kase),
    fees: feesShown(looks, kase),
    feeLines: guideOf(looks, kase).fees.map(({ name, amountYuan, basis = '' }, i) => ({
      ...{ line: i + 1, name, amountYuan, basis },
      charged: kase.fees?.some(({ line, cancelled }) => line === i + 1 && !cancelled) ?? false,
    })),
    corrections: correctionsShown(looks, kase),
    archive: archiveShown(looks, kase),
    ledger: looks
      .caseSteps(id)
      .slice(-ledgerMost)
      .reverse()
      .map((step) => stepShown(setting, step)),
  };
}

function endedOf(setting: Setting, { id, state, ended }: Case): CaseView['ended'] {
  if (!ended) return null;
  const { looks, hall } = setting;
  return {
    reason: openReason(looks, id, state === 'refused' ? 'refusal' : 'withdrawal', ended.reason),
    elsewhere: ended.elsewhere === null ? null : openReason(looks, id, 'elsewhere', ended.elsewhere),
    at: hall.zone.iso(ended.at),
    audit: ended.audit
      ? {
          finding: ended.audit.finding,
          reason: openReason(looks, id, 'refusal-audit', ended.audit.reason),
          at: hall.zone.iso(ended.audit.at),
          by: nameOf(setting, ended.audit.by),
        }
      : ended.complete
        ? 'open'
        : null,
  };
}

/** What the step says of itself, without what every step says and what is sealed. */
function stepShown(setting: Setting, { n, seq, at, by, fact }: CaseStep): CaseView['ledger'][number] {
  const { fact: what, ...rest } = fact as { fact: string } & Record<string, unknown>;
  const about = Object.fromEntries(Object.entries(rest).filter(([key]) => !sealed.has(key)));
  return { n, seq, at: setting.hall.zone.iso(at), by: { jobNo: by, name: nameOf(setting, by) }, what, about };
}

export const nameOf = ({ looks }: Pick<Setting, 'looks'>, jobNo: string): string => looks.staff(jobNo)?.name ?? jobNo;
