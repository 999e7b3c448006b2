import type { FeeEntry, FeeSlip, FeesView } from '../../protocol/fees-view.ts';
import { payMethods } from '../../protocol/pay-method.ts';
import { maskedApplicant } from '../cases/applicant.ts';
import { cashiersOf } from '../cases/cashier.ts';
import type { FeeEntryRow, FeeRow, FeeSum } from '../cases/fee-looks.ts';
import { yuanOf } from '../cases/fee.ts';
import { nextDay } from '../hall/local-time.ts';
import { nameOf } from './case.ts';
import type { Setting } from './setting.ts';

type Drawn = Pick<Setting, 'hall' | 'looks' | 'now'>;

const slipsMost = 20;
const entriesMost = 25;

/** 收费: the slips nobody has paid, the longest first, and the day's book with its sums. */
export function feesView(setting: Drawn): FeesView {
  const { hall, looks } = setting;
  const { day } = hall.zone.local(setting.now());
  const span = dayOf(setting, day);
  const sums = looks.feeSums(span);
  const unpaid = looks.unpaidSum();
  return {
    day,
    cashiers: cashiersOf(hall.file).map(({ number }) => number),
    paymentsAtCounter: hall.file.cases.paymentsAtCounter,
    unpaid: {
      count: unpaid.count,
      yuan: yuanOf(unpaid.fen),
      slips: looks.unpaidFees(slipsMost).map((row) => feeSlip(setting, row)),
    },
    today: {
      ...together(sums),
      byMethod: payMethods.flatMap((method) => {
        const of = sums.filter((one) => one.method === method);
        return of.length > 0 ? [{ method, ...together(of) }] : [];
      }),
      byPerson: [...new Set(sums.map(({ by }) => by))].map((jobNo) => ({
        staff: { jobNo, name: nameOf(setting, jobNo) },
        ...together(sums.filter(({ by }) => by === jobNo)),
      })),
      entries: looks.feeEntries(span, entriesMost).map((row) => feeEntry(setting, row)),
    },
  };
}

/** A day of the hall as instants. */
export const dayOf = ({ hall }: Pick<Setting, 'hall'>, day: string): { from: number; until: number } => ({
  from: hall.zone.at(day, 0),
  until: hall.zone.at(nextDay(day), 0),
});

const together = (sums: readonly FeeSum[]) => ({
  count: sums.reduce((n, { count }) => n + count, 0),
  yuan: yuanOf(sums.reduce((all, { fen }) => all + fen, 0)),
});

export function feeSlip(setting: Pick<Setting, 'hall' | 'looks'>, row: FeeRow): FeeSlip {
  const { hall, looks } = setting;
  const { fen, at, by, service, applicant, paid, ...rest } = row;
  const person = (jobNo: string) => ({ jobNo, name: nameOf(setting, jobNo) });
  return {
    ...rest,
    serviceName: hall.services.get(service)?.name ?? { zh: service },
    amountYuan: yuanOf(fen),
    at: hall.zone.iso(at),
    by: person(by),
    applicant: maskedApplicant(looks, { id: row.case, applicant }).name,
    paid: paid && { ...paid, at: hall.zone.iso(paid.at), by: person(paid.by) },
  };
}

export function feeEntry(setting: Pick<Setting, 'hall' | 'looks'>, { fen, at, by, ...row }: FeeEntryRow): FeeEntry {
  return {
    ...row,
    at: setting.hall.zone.iso(at),
    yuan: yuanOf(fen),
    by: { jobNo: by, name: nameOf(setting, by) },
  };
}
