import type { BreachesView } from '../../protocol/breach-ladder.ts';
import { breachPeriodOf } from '../cases/breach-ladder.ts';
import { breachRecords } from '../cases/breach-record.ts';
import { nameOf } from './case.ts';
import type { Setting } from './setting.ts';

const peopleMost = 40;
const noticesMost = 6;
const openMost = 20;

/** 一次性告知查实: against whom complaints proved true in this period and which step follows, those to act on first. */
export function breachesView(setting: Setting): BreachesView {
  const { hall, looks } = setting;
  const now = setting.now();
  const { iso } = hall.zone;
  const person = (jobNo: string) => ({ jobNo, name: nameOf(setting, jobNo) });
  return {
    period: breachPeriodOf(hall.zone.local(now).day, hall.file.cases),
    people: breachRecords(looks, now)
      .toSorted((a, b) => Number(b.due !== null) - Number(a.due !== null) || b.notices.length - a.notices.length)
      .slice(0, peopleMost)
      .map(({ staff, notices, taken, due }) => ({
        staff: person(staff),
        verified: notices.length,
        due,
        notices: notices.slice(0, noticesMost).map(({ staff: _, at, ...notice }) => ({ ...notice, at: iso(at) })),
        taken: taken.slice(0, noticesMost).map(({ at, by, ...step }) => ({ ...step, at: iso(at), by: person(by) })),
      })),
    open: looks.openBreaches(openMost).map(({ case: id, number, notice, staff, at }) => ({
      case: id,
      number,
      notice,
      staff: person(staff),
      at: iso(at),
    })),
  };
}
