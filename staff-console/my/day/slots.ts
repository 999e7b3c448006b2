import { timeOfDay } from '../../../ui/clock.ts';
import { now } from '../../hub.ts';
import { notice } from '../../notice.ts';
import { press } from '../../press.ts';
import { clockMin, coming, type Slot } from './due-slot.ts';
import { d, type DayWord } from './words.ts';

/** The hall's wall clock now, in minutes of the day. */
export const nowMin = (): number => clockMin(timeOfDay(now.value));

export const slotWords = {
  in: 'slotIn',
  'noon-out': 'slotNoonOut',
  'noon-in': 'slotNoonIn',
  out: 'slotOut',
} as const satisfies Record<Slot['slot'], DayWord>;

/** What a slot says of itself. */
export function slotSays({ at, status, missedMin }: Slot, isDue: boolean): string {
  if (at !== null) {
    if (status === 'late') return d('atLate', { time: at, n: missedMin });
    if (status === 'early') return d('atEarly', { time: at, n: missedMin });
    return d('atOnTime', { time: at });
  }
  if (status === 'excused') return d('excused');
  if (isDue) return d('dueNow');
  if (status === 'missing') return d('missing');
  return d('notDue');
}

export const dueWords = ({ slot, due }: Slot): string => d(coming(slot) ? 'dueBefore' : 'dueAfter', { time: due });

/** 打卡, and what it stood for. */
export async function punchNow(): Promise<void> {
  const answer = await press('punch', {});
  if (!answer) return;
  const { at, slot, status, missedMin } = answer.punch;
  const time = timeOfDay(at);
  const how =
    status === 'late'
      ? d('howLate', { n: missedMin })
      : status === 'early'
        ? d('howEarly', { n: missedMin })
        : d(slot === null ? 'howNone' : 'howOnTime');
  notice.value = {
    kind: 'done',
    text: slot === null ? `${d('punched', { time })} ${how}` : d('punchedFor', { slot: d(slotWords[slot]), time, how }),
  };
}
