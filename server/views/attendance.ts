import type { AttendanceView } from '../../protocol/attendance-view.ts';
import type { Looks } from '../hall/looks.ts';
import { windowsOf } from '../posts/attendance-known.ts';
import { monthOf, sheetOf } from '../posts/attendance-month.ts';
import { leftOf, listOf } from '../posts/counter-list.ts';
import { handOverShown } from '../posts/hand-over-duty.ts';
import { clockOf } from '../posts/minutes.ts';
import type { Setting } from './setting.ts';

/** Today's punches, every counter's two lists, the shared equipment, and what the month suggests: for leaders and supervisors. */
export function attendanceView(setting: Setting): AttendanceView {
  const { hall, looks } = setting;
  const now = setting.now();
  const { day } = hall.zone.local(now);
  const { people } = sheetOf(looks, [day], now);
  const month = suggestedSoFar(looks, day, now);
  const left = (list: 'opening' | 'closing') => {
    const ticked = Map.groupBy(looks.ticked(list, setting.day()), ({ counter }) => counter);
    return (counter: number) =>
      leftOf(
        listOf(hall, list),
        (ticked.get(counter) ?? []).map(({ item }) => item),
      );
  };
  const [openingLeft, closingLeft] = [left('opening'), left('closing')];
  const handOver = looks.lastHandOver();
  return {
    day,
    slots: windowsOf(hall, day).flatMap((window) => [
      { slot: window.in, due: clockOf(window.work[0]![0]) },
      { slot: window.out, due: clockOf(window.work.at(-1)![1]) },
    ]),
    people: people.map(({ jobNo, name, days }) => {
      const today = days.at(-1)?.slots ?? [];
      return {
        jobNo,
        name,
        at: today.map(({ atMin }) => (atMin === null ? null : clockOf(atMin))),
        status: today.map(({ status }) => status),
      };
    }),
    lists: { opening: listOf(hall, 'opening'), closing: listOf(hall, 'closing') },
    counters: [...hall.counters.keys()].map((number) => ({
      number,
      openingLeft: openingLeft(number),
      closingLeft: closingLeft(number),
    })),
    equipment: hall.file.attendance.equipment,
    handOver: handOver && handOverShown(looks, handOver),
    suggestions: month.suggestions,
    suggestionsAt: hall.zone.iso(month.at),
  };
}

interface Suggested {
  day: string;
  at: number;
  suggestions: AttendanceView['suggestions'];
}
const asOfMs = 10 * 60_000;
const kept = new WeakMap<Looks, Suggested>();

/** A whole month of everybody is dear to reckon: not with every punch. */
function suggestedSoFar(looks: Looks, day: string, now: number): Suggested {
  const before = kept.get(looks);
  if (before && before.day === day && now >= before.at && now - before.at < asOfMs) return before;
  const { people } = monthOf(looks, day.slice(0, 7), now);
  const fresh = {
    day,
    at: now,
    suggestions: people
      .filter(({ suggestions }) => suggestions.length > 0)
      .map(({ jobNo, name, suggestions }) => ({ jobNo, name, suggestions })),
  };
  kept.set(looks, fresh);
  return fresh;
}
