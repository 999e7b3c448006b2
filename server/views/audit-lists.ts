import type { CasesDueView } from '../../protocol/case-due-view.ts';
import { yuanOf } from '../cases/fee.ts';
import { openReason } from '../cases/reason.ts';
import { countBefore, workingDaysBetween } from '../hall/working-days.ts';
import { nameOf } from './case.ts';
import type { Setting } from './setting.ts';

const linesMost = 12;
/** The reason stands on the paper whole. */
const reasonMost = 120;
const dayMs = 86_400_000;

/**
 * What somebody who oversees the hall looks into: refusals of whole applications, files that did not come back, money that did not come. Why
 * somebody was refused is sealed: the chief of a unit reads it of that unit alone.
 */
export function auditLists(
  setting: Setting,
  today: string,
  unit: string | null,
): Pick<CasesDueView, 'refused' | 'loans' | 'fees'> {
  const { hall, looks } = setting;
  const { zone, official } = hall;
  const person = (jobNo: string) => ({ jobNo, name: nameOf(setting, jobNo) });
  const serviceName = (service: string) => hall.services.get(service)?.name ?? { zh: service };
  const refusals = looks.refusalsToAudit(linesMost);
  const loans = looks.loansOverdue(today, linesMost);
  const fees = looks.feesOverdue(unpaidBefore(setting, today), linesMost);
  return {
    refused: {
      count: refusals.count,
      lines: refusals.rows.map(({ case: id, at }) => {
        const kase = looks.case(id);
        if (!kase?.ended) throw new Error(`broken promise: case ${id} was refused and is gone`);
        return {
          ...{ case: id, number: kase.number, serviceName: serviceName(kase.service) },
          unitName: hall.file.departments.find((one) => one.id === kase.unit)?.name ?? { zh: kase.unit },
          paper: kase.documents.findLast(({ kind }) => kind === 'refusal')?.number ?? '',
          reason:
            unit === null || unit === kase.unit
              ? openReason(looks, id, 'refusal', kase.ended.reason).slice(0, reasonMost)
              : null,
          at: zone.iso(at),
          by: person(kase.ended.by),
        };
      }),
    },
    loans: {
      count: loans.count,
      lines: loans.rows.map(({ by, ...loan }) => ({
        ...loan,
        days: Math.round((Date.parse(today) - Date.parse(loan.until)) / dayMs),
        by: person(by),
      })),
    },
    fees: {
      count: fees.count,
      yuan: yuanOf(fees.fen),
      lines: fees.rows.map(({ case: id, number, service, name, slip, fen, at, by, ready }) => ({
        ...{ case: id, number, serviceName: serviceName(service), name, slip, ready },
        amountYuan: yuanOf(fen),
        days: workingDaysBetween(zone.local(at).day, today, official),
        by: person(by),
      })),
    },
  };
}

/** Charged before this instant, a fee has been waited for long enough. */
export const unpaidBefore = ({ hall }: Pick<Setting, 'hall'>, today: string): number =>
  hall.zone.at(countBefore(today, hall.file.cases.unpaidAfterDays, hall.official).date, 0);
