import type { MyDayView } from '../../../protocol/my-day-view.ts';
import { timeOfDay } from '../../../ui/clock.ts';
import { now } from '../../hub.ts';
import { notice } from '../../notice.ts';
import { press } from '../../press.ts';
import { d, type DayWord } from './words.ts';

export type Slot = MyDayView['slots'][number];

/** "08:30" → 510 */
export const clockMin = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
/** The hall's wall clock now, in minutes of the day. */
export const nowMin = (): number => clockMin(timeOfDay(now.value));

export const slotWords = {
  in: 'slotIn',
  'noon-out': 'slotNoonOut',
  'noon-in': 'slotNoonIn',
  out: 'slotOut',
} as const satisfies Record<Slot['slot'], DayWord>;

const coming = (slot: Slot['slot']) => slot === 'in' || slot === 'noon-in';

/** The punch that is due now: coming is due until it is done, going from its time on. */
export function dueSlot(slots: readonly Slot[], min: number): Slot | null {
  const open = slots.filter(({ at, status }) => at === null && status !== 'excused');
  // Of those whose time has come the newest: nobody punches in the evening for the morning.
  const reached = open.filter(({ slot, due }) => coming(slot) || min >= clockMin(due));
  const past = reached.filter(({ due }) => min >= clockMin(due)).at(-1);
  const last = slots.findLast(({ at }) => at !== null);
  const candidate = past ?? reached[0] ?? null;
  // What was left out before a later punch is past repair by punching.
  return candidate && last && slots.indexOf(candidate) < slots.indexOf(last) ? null : candidate;
}

/** What a slot says of itself. */
export function slotSays({ slot, due, at, status, missedMin }: Slot, isDue: boolean): string {
  if (at !== null) {
    if (status === 'late') return d('atLate', { time: at, n: missedMin });
    if (status === 'early') return d('atEarly', { time: at, n: missedMin });
    return d('atOnTime', { time: at });
  }
  if (status === 'excused') return d('excused');
  if (isDue) return d('dueNow');
  if (status === 'missing') return d('missing');
  return d(coming(slot) ? 'dueBefore' : 'dueAfter', { time: due });
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
