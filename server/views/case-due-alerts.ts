import type { Alert } from '../../protocol/view-parts.ts';
import { minuteOf } from '../hall/local-time.ts';
import { unpaidBefore } from './audit-lists.ts';
import type { Setting } from './setting.ts';

type CaseDueAlert = Pick<Alert, 'code' | 'about'> & { since: number };

const most = 6;
const looked = 100;

/** What is due of somebody at a counter: limits not kept, results to bring back, files that were sent to them. */
export function ownDueAlerts({ hall, looks }: Setting, now: number, jobNo: string): CaseDueAlert[] {
  const { day } = hall.zone.local(now);
  const since = sinceOpening(hall, now);
  const unit = looks.staff(jobNo)?.department ?? null;
  const late = looks.overdueOf(jobNo, day, most);
  const recalls = looks.recallsOut(day, looked).filter((line) => line.holder === jobNo || line.unit === unit);
  const sent = looks.underwayTo({ jobNo, unit }).slice(0, most);
  return [
    ...late.map(({ number }) => ({ code: 'case-overdue' as const, about: number, since })),
    ...recalls.slice(0, most).map(({ number }) => ({ code: 'case-recall' as const, about: number, since })),
    // Whoever it is about may explain before anybody judges.
    ...looks
      .breachesToldTo(jobNo, 2)
      .map(({ number, at }) => ({ code: 'breach-told' as const, about: number, since: at })),
    ...sent.map(({ number, at }) => ({ code: 'case-sent' as const, about: number, since: at })),
  ];
}

/** The same for those who lead the hall, as a sum: the lists are in `cases/due`. */
export function hallDueAlerts({ hall, looks }: Setting, now: number): CaseDueAlert[] {
  const { day } = hall.zone.local(now);
  const since = sinceOpening(hall, now);
  const refusals = looks.refusalsToAudit(1);
  const appeals = looks.openAppeals(1);
  const fees = looks.feesOverdue(unpaidBefore({ hall }, day), 0);
  return [
    { code: 'cases-overdue' as const, count: looks.overdueCases(day, 1).count, since },
    { code: 'refusals-to-audit' as const, count: refusals.count, since: refusals.rows[0]?.at ?? since },
    { code: 'breach-appeals' as const, count: looks.appealCount(), since: appeals[0]?.at ?? since },
    { code: 'loans-overdue' as const, count: looks.loansOverdue(day, 0).count, since },
    { code: 'fees-unpaid' as const, count: fees.count, since },
  ].flatMap(({ code, count, since: from }) => (count > 0 ? [{ code, about: String(count), since: from }] : []));
}

/** A limit is somebody's to look after from the hour the hall opened today: nobody was late while it was shut. */
function sinceOpening(hall: Setting['hall'], now: number): number {
  const { day } = hall.zone.local(now);
  const [first] = hall.hours(now).today;
  const opened = first ? hall.zone.at(day, minuteOf(first[0])) : now;
  return opened < now ? opened : hall.zone.at(day, 0);
}
