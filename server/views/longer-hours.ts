import type { LongerHoursView } from '../../protocol/longer-hours.ts';
import { nextDay } from '../hall/local-time.ts';
import {
  dayToLengthen,
  isOpen,
  type LongerRow,
  mayApproveLonger,
  mayAskForAny,
  toldLonger,
} from '../posts/longer-hours.ts';
import { clockOf } from '../posts/minutes.ts';
import { countersOf } from '../posts/posted.ts';
import type { StaffMember } from '../hall/staff.ts';
import type { Setting } from './setting.ts';

/** A longer day is asked for when it is seen coming, not for next month. */
const daysAhead = 7;
const rowsMost = 20;

/** 延时: what was asked for and granted, the days that may become longer, and who waits where it would help. */
export function longerHoursView(setting: Setting, jobNo: string): LongerHoursView {
  const { hall, looks } = setting;
  const now = setting.now();
  const person = looks.staff(jobNo)!;
  const { day: today } = hall.zone.local(now);
  const any = mayAskForAny(person);
  const approves = mayApproveLonger(looks, person);
  const own = countersOf(looks, jobNo);
  return {
    jobNo,
    any,
    approves,
    issueBeforeMin: hall.file.hours.issueBeforeMin,
    days: Array.from({ length: daysAhead }, (_, i) => nextDay(today, i)).flatMap((day) => {
      const { ends, latestMin } = dayToLengthen(looks, day, []);
      return ends === null || now >= ends.at || ends.minute >= latestMin
        ? []
        : [{ day, ends: clockOf(ends.minute), latest: clockOf(latestMin) }];
    }),
    counters: countersShown(setting, any ? [...hall.counters.keys()] : own, own, today),
    rows: looks
      .longerHoursFrom(today, rowsMost * 2)
      .filter((row) => any || approves || row.by === jobNo || concerns(row, own))
      .sort((a, b) => rank(a, person, approves) - rank(b, person, approves) || b.at - a.at)
      .slice(0, rowsMost)
      .map((row) => {
        const reads = approves || row.by === jobNo;
        return {
          ...toldLonger(looks, row),
          mine: row.by === jobNo,
          toAnswer: answers(row, person, approves),
          reason: reads ? looks.openText(row.reason, `longer-hours:${row.id}`) : null,
          endedReason:
            reads && row.endedReason !== null
              ? looks.openText(row.endedReason, `longer-hours-declined:${row.id}`)
              : null,
        };
      }),
  };
}

/** A longer day of one's own counters is known once it stands. */
const concerns = ({ approvedBy, counters }: LongerRow, own: readonly number[]): boolean =>
  approvedBy !== null && (counters.length === 0 || counters.some((one) => own.includes(one)));

const answers = (row: LongerRow, { jobNo }: StaffMember, approves: boolean): boolean =>
  approves && isOpen(row) && row.by !== jobNo;

const rank = (row: LongerRow, person: StaffMember, approves: boolean): number =>
  answers(row, person, approves) ? 0 : isOpen(row) ? 1 : row.approvedBy !== null ? 2 : 3;

function countersShown(
  { hall, looks, more, now }: Setting,
  numbers: readonly number[],
  own: readonly number[],
  today: string,
): LongerHoursView['counters'] {
  const at = now();
  const forecast = looks.forecasts(at);
  return numbers.map((number) => {
    const counter = looks.counter(number)!;
    const lines = looks.linesOf(counter);
    const oldest = lines.flatMap((line) => more.oldestIn(line) ?? []);
    const waitS = lines.flatMap((line) => {
      const count = looks.waitingIn(line);
      return count === 0 ? [] : (forecast(line, count)?.span.p90S ?? []);
    });
    const { ends } = dayToLengthen(looks, today, [number]);
    return {
      number,
      name: hall.counters.get(number)!.name,
      own: own.includes(number),
      staff: counter.staff === null ? null : (looks.staff(counter.staff)?.name ?? counter.staff),
      until: ends && clockOf(ends.minute),
      waiting: lines.reduce((sum, line) => sum + looks.waitingIn(line), 0),
      oldestSince: oldest.length === 0 ? null : hall.zone.iso(Math.min(...oldest)),
      doneBy: waitS.length === 0 ? null : hall.zone.iso(at + Math.max(...waitS) * 1000),
    };
  });
}
