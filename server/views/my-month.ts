import type { MyMonthView } from '../../protocol/my-month-view.ts';
import { openingsOf } from '../hall/opening.ts';
import { overdueSince } from '../posts/leave-absence.ts';
import { daysOf } from '../posts/attendance-month.ts';
import { attendanceRules } from '../posts/attendance-presets.ts';
import { nextDay } from '../hall/local-time.ts';
import { signRecord } from '../posts/sign-record.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import { myRotaView } from './rota.ts';
import type { Setting } from './setting.ts';

const signsMost = 20;

/** One's own month: duties, meetings, leave, signs, punches and the verdict on each day, with what the hall's rules make of it. */
export function myMonthView(setting: Setting, jobNo: string, month: string): MyMonthView {
  const { hall, looks } = setting;
  const now = setting.now();
  const { zone } = hall;
  const days = daysOf(month);
  const [from, to] = [zone.at(days[0]!, 0), zone.at(nextDay(days.at(-1)!), 0)];
  const only = ({ jobNo: one }: { jobNo: string }) => one === jobNo;
  const sheet = attendanceSheet(looks, month, now, { rows: only, reasons: () => true, units: false });
  const [mine] = sheet.people;
  const signs = signRecord(looks.signsOf(jobNo, month), now);
  const { punches, leadMin, monthRules } = attendanceRules(hall.file.attendance);
  return {
    jobNo,
    month,
    today: zone.local(now).day,
    days: days.map((day) => ({ day, hours: openingsOf(day, hall.file.hours, hall.calendar, []) })),
    rota: myRotaView(setting, jobNo, month).days,
    attendance: mine ? { totals: mine.totals, days: mine.days, suggestions: mine.suggestions } : null,
    rules: [...monthRules],
    preset: sheet.preset,
    punches: { times: punches, leadMin },
    leaves: looks
      .leavesOf(jobNo, from, to)
      .filter(({ state }) => state !== 'rejected' && state !== 'withdrawn')
      .map((leave) => ({
        id: leave.id,
        kind: leave.kind,
        from: zone.iso(leave.from),
        to: zone.iso(leave.to),
        days: leave.days,
        state: overdueSince(leave, now, hall) === null ? leave.state : 'overdue',
      })),
    signs: {
      count: signs.count,
      minutes: signs.minutes,
      right: signs.right,
      list: signs.signs
        .toSorted((a, b) => b.from - a.from)
        .slice(0, signsMost)
        .map(({ counter, from: since, minutes, reason, faults }) => ({
          counter,
          from: zone.iso(since),
          minutes,
          reason: hall.file.rules.awayReasons.find(({ zh }) => zh === reason) ?? { zh: reason },
          faults,
        })),
    },
    corrections: sheet.corrections,
    circulated: sheet.signedOff && { at: sheet.signedOff.at, by: sheet.signedOff.by },
  };
}
