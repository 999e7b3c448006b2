import { nextDay } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import type { Excuse } from './attendance-day.ts';
import { absencesOf } from './leave-absence.ts';
import { type Minutes, without } from './minutes.ts';
import { daysBetween, firstOf, lastOf, monthOf, rotaDay } from './rota-days.ts';
import { rotaRulesOf } from './rota-presets.ts';

/** A time (ms) somebody need not be there. */
export interface ExcuseSpan {
  kind: Excuse['kind'];
  from: number;
  until: number;
}

/** When each person need not be there on some days in a row: granted leave, planned meetings, and what a filed rota leaves free. */
export function excusesOn(looks: Looks, days: readonly string[], now: number): (jobNo: string) => ExcuseSpan[] {
  const { hall } = looks;
  const [first, last] = [days[0]!, days.at(-1)!];
  const [from, until] = [hall.zone.at(first, 0), hall.zone.at(nextDay(last), 0)];
  const onDay = (kind: ExcuseSpan['kind'], day: string, [start, end]: Minutes): ExcuseSpan => ({
    kind,
    from: hall.zone.at(day, start),
    until: hall.zone.at(day, end),
  });
  const meetings = looks.meetingsBetween(first, last);
  const free = freeByRota(looks, days);
  return (jobNo) => [
    ...absencesOf(looks.leavesOf(jobNo, from, until), from, until, now, hall)
      // Who is not back after the leave has no excuse.
      .filter(({ ground }) => ground === 'leave')
      .map(
        (absence): ExcuseSpan => ({
          kind: absence.kind === 'official-trip' ? 'trip' : 'leave',
          from: absence.from,
          until: absence.to,
        }),
      ),
    ...meetings
      .filter(({ staff }) => staff.includes(jobNo))
      .map((meeting) => onDay('trip', meeting.day, [meeting.from, meeting.to])),
    ...free(jobNo).map(({ day, minutes }) => onDay('rest', day, minutes)),
  ];
}

/** Where the month's rota is filed, whoever is on it is due in the own shifts alone; the days without one are days of rest. */
function freeByRota(looks: Looks, days: readonly string[]): (jobNo: string) => { day: string; minutes: Minutes }[] {
  const filed = [...new Set(days.map(monthOf))].filter((month) => looks.rotaFiling(month) !== null);
  if (filed.length === 0) return () => [];
  const { hall } = looks;
  const rules = rotaRulesOf(hall.file.rota);
  const asked = new Set(days);
  const shifts = new Map(
    days.map((day) => [day, new Map(rotaDay(hall, rules, day).shifts.map(({ id, spans }) => [id, spans]))]),
  );
  const months = filed.map((month) => ({
    days: daysBetween(firstOf(month), lastOf(month)).filter((day) => asked.has(day)),
    duties: Map.groupBy(looks.assignmentsBetween(firstOf(month), lastOf(month)), ({ staff }) => staff),
  }));
  return (jobNo) =>
    months.flatMap((month) => {
      const duties = month.duties.get(jobNo);
      if (!duties) return [];
      return month.days.flatMap((day) => {
        const at = duties.filter((duty) => duty.day === day).flatMap(({ shift }) => shifts.get(day)!.get(shift) ?? []);
        return without([[0, 24 * 60]], at).map((minutes) => ({ day, minutes }));
      });
    });
}
