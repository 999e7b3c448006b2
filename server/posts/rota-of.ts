import type { Hall } from '../hall/hall.ts';
import { nextDay } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import type { Leave } from './leave.ts';
import type { Absence, Rota } from './rota.ts';
import { daysBetween, firstOf, lastOf, monthOf, regularMeetings, rotaDay } from './rota-days.ts';
import { rotaRulesOf } from './rota-presets.ts';

/** Days looked at around the months asked for: last week's people, and runs of days that begin or end outside. */
const aroundDays = 7;

/** The rota of the whole months from one day to another, as the rules want it. */
export function rotaOf(looks: Looks, from: string, to: string): Rota {
  const { hall } = looks;
  const rules = rotaRulesOf(hall.file.rota);
  const around = Math.max(aroundDays, rules.daysInARowMost + 1);
  const first = nextDay(firstOf(monthOf(from)), -around);
  const last = nextDay(lastOf(monthOf(to)), around);
  const days = daysBetween(first, last).map((day) => rotaDay(hall, rules, day));
  return {
    rules,
    days,
    counters: [...hall.counters.values()].map(({ number, queues }) => {
      const post = hall.posts.get(number);
      const departments = queues.flatMap((queue) => hall.servicesOf(queue).map(({ department }) => department));
      return {
        number,
        a: post?.a ?? null,
        b: post?.b ?? null,
        more: post?.more ?? [],
        standBy: post?.standBy ?? [],
        departments: [...new Set(departments)],
      };
    }),
    people: hall.file.staff.map(({ jobNo, name, department, roles }) => ({
      jobNo,
      name,
      department: department ?? null,
      stands: roles.includes('clerk'),
      leads: roles.includes('leader'),
    })),
    assignments: looks.assignmentsBetween(first, last),
    leaders: looks.dutyLeadersBetween(first, last),
    meetings: [...days.flatMap((day) => regularMeetings(hall, rules, day)), ...looks.meetingsBetween(first, last)],
    absences: absencesBetween(looks, first, last),
  };
}

/** Leave that was agreed to, by hall-local days and minutes. What it is for is nobody's business here. */
function absencesBetween(looks: Looks, first: string, last: string): Absence[] {
  const { hall } = looks;
  const [from, to] = [hall.zone.at(first, 0), hall.zone.at(nextDay(last), 0)];
  return hall.file.staff.flatMap(({ jobNo }) =>
    looks
      .leavesOf(jobNo, from, to)
      .filter(agreed)
      .flatMap((leave) => {
        const until = Math.min(leave.to, leave.endedAt ?? leave.to);
        return leave.from < until ? byDays(hall, jobNo, Math.max(from, leave.from), Math.min(to, until)) : [];
      }),
  );
}

const agreed = ({ state }: Leave): boolean => state !== 'requested' && state !== 'rejected' && state !== 'withdrawn';

function byDays({ zone }: Pick<Hall, 'zone'>, staff: string, from: number, to: number): Absence[] {
  const start = zone.local(from);
  const end = zone.local(to);
  return daysBetween(start.day, end.day)
    .map((day) => ({
      staff,
      day,
      from: day === start.day ? start.minute : 0,
      to: day === end.day ? end.minute : 24 * 60,
    }))
    .filter((absence) => absence.from < absence.to);
}
