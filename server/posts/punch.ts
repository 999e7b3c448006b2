import { everyRole } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import { nextDay } from '../hall/local-time.ts';
import { accept, factOf, refuse, verb } from '../hall/verb.ts';
import { clockOf } from './minutes.ts';
import { sheetOf } from './attendance-month.ts';
import { apart } from './punch-times.ts';

/** 打卡: coming or going, by the hub's time. Which slot of the day it is follows from the day's hours and scheme. */
export const punch = verb('punch', {
  may: everyRole,

  look: (looks, _body, asker) => ({
    punchAt: looks.hall.file.attendance.punchAt,
    standsAt: looks.counterOf(asker.staff!.jobNo),
  }),

  decide({ punchAt, standsAt }, _body, asker) {
    const person = asker.staff!;
    const atConsole = asker.device?.kind === 'console' || asker.device?.kind === 'local';
    if (punchAt === 'console' && !atConsole) return refuse('not-at-console');
    return accept({
      fact: 'punched',
      staff: person.jobNo,
      name: person.name,
      device: asker.device?.id ?? null,
      standsAt,
    });
  },

  answer: (looks, facts, { now }) => ({ punch: punchAnswer(looks, factOf(facts, 'punched').staff, now) }),
});

/** A punch as commands answer it: the slot it stands for, and whether it was in time. Two within a minute are one. */
function punchAnswer(looks: Looks, jobNo: string, now: number) {
  const { zone } = looks.hall;
  const { day } = zone.local(now);
  const rows = looks.punchesOf(jobNo, zone.at(day, 0), zone.at(nextDay(day), 0));
  const times = apart(rows.map(({ at }) => at));
  const { minute } = zone.local(times.findLast((at) => at <= now) ?? now);
  const [person] = sheetOf(looks, [day], now, (one) => one.jobNo === jobNo).people;
  const slot = person?.days[0]?.slots.find(({ atMin }) => atMin === minute) ?? null;
  return {
    at: zone.iso(now),
    day,
    slot: slot?.slot ?? null,
    due: slot === null ? null : clockOf(slot.dueMin),
    status: slot?.status ?? null,
    missedMin: slot?.missedMin ?? 0,
    today: times.map((at) => zone.iso(at)),
  };
}
