import type { MyDayView } from '../../protocol/my-day-view.ts';
import { nextDay } from '../hall/local-time.ts';
import { openingsOf } from '../hall/opening.ts';
import { sheetOf } from '../posts/attendance-month.ts';
import { attendanceRules } from '../posts/attendance-presets.ts';
import { mayStand } from '../posts/authority.ts';
import { leftAt } from '../posts/counter-list.ts';
import { handOverShown } from '../posts/hand-over-duty.ts';
import { clockOf } from '../posts/minutes.ts';
import { apart } from '../posts/punch-times.ts';
import type { Setting } from './setting.ts';

const takesOver = new Set(['clerk', 'chief', 'leader', 'guide', 'supervisor']);

/** One's own day: what was punched and what is due, the lists of one's counters, the equipment that goes from hand to hand. */
export function myDayView(setting: Setting, jobNo: string): MyDayView {
  const { hall, looks } = setting;
  const now = setting.now();
  const { zone } = hall;
  const { day } = zone.local(now);
  const business = setting.day();
  const before = looks.dayBefore(business);
  const { attendance } = hall.file;
  const { leadMin } = attendanceRules(attendance);
  const [sheet] = sheetOf(looks, [day], now, (one) => one.jobNo === jobNo).people;
  const punched = looks.punchesOf(jobNo, zone.at(day, 0), zone.at(nextDay(day), 0));
  const used = new Set(looks.countersUsed(business));
  const counters = countersOf(setting, jobNo, now);
  const handOver = looks.lastHandOver();
  return {
    jobNo,
    day,
    hours: openingsOf(day, hall.file.hours, hall.calendar),
    leadMin,
    preset: attendance.preset,
    attends: sheet !== undefined,
    slots: (sheet?.days[0]?.slots ?? []).map(({ slot, dueMin, atMin, status, missedMin, repaired }) => ({
      slot,
      due: clockOf(dueMin),
      at: atMin === null ? null : clockOf(atMin),
      status,
      missedMin,
      repaired,
    })),
    punches: apart(punched.map(({ at }) => at)).map((at) => clockOf(zone.local(at).minute)),
    lists: { opening: attendance.openingList, closing: attendance.closingList },
    required: { opening: attendance.opening.required, closing: attendance.closing.required },
    counters: counters.map((number) => ({
      number,
      name: hall.counters.get(number)!.name,
      openingLeft: leftAt(looks, 'opening', business, number),
      closingLeft: leftAt(looks, 'closing', business, number),
      used: used.has(number),
      open: looks.counter(number)?.staff !== null,
    })),
    left:
      before === null
        ? []
        : looks
            .countersUsed(before)
            .filter((counter) => counters.includes(counter))
            .map((counter) => ({ day: before, counter, items: leftAt(looks, 'closing', before, counter) }))
            .filter(({ items }) => items.length > 0),
    equipment: attendance.equipment,
    handOver: handOver && handOverShown(looks, handOver),
    people: hall.file.staff
      .filter((person) => person.jobNo !== jobNo && person.roles.some((role) => takesOver.has(role)))
      .map((person) => ({ jobNo: person.jobNo, name: person.name })),
  };
}

/** The counters somebody may stand now: the own posts first. */
function countersOf({ hall, looks }: Setting, jobNo: string, now: number): number[] {
  const person = looks.staff(jobNo);
  if (!person) return [];
  const rank = (number: number) => {
    const post = hall.posts.get(number);
    return post?.a === jobNo ? 0 : post?.b === jobNo ? 1 : 2;
  };
  return looks
    .counters()
    .filter((counter) => mayStand(looks, person, counter, now) !== null)
    .map(({ number }) => number)
    .toSorted((a, b) => rank(a) - rank(b) || a - b);
}
