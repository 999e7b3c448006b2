import type { Alert } from '../../protocol/view-parts.ts';
import { dayToLengthen, isOpen } from '../posts/longer-hours.ts';
import { clockOf } from '../posts/minutes.ts';
import type { Setting } from './setting.ts';

const most = 20;

/** 延时待批: requests nobody has answered and that may still be granted, for those who lead the hall. */
export function longerAlerts({ hall, looks }: Setting, now: number): Alert[] {
  return looks
    .longerHoursFrom(hall.zone.local(now).day, most)
    .filter((row) => isOpen(row) && now < (dayToLengthen(looks, row.day, row.counters).ends?.at ?? now))
    .map(({ id, until, at }) => ({
      id: `longer-asked:${id}`,
      code: 'longer-asked',
      about: clockOf(until),
      since: hall.zone.iso(at),
    }));
}
