import type { MyDayView } from '../../../protocol/my-day-view.ts';

export type Slot = MyDayView['slots'][number];

/** "08:30" → 510 */
export const clockMin = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
export const coming = (slot: Slot['slot']): boolean => slot === 'in' || slot === 'noon-in';

/** The punch that is due now: coming is due from the end of the part before it until it is done, going from its time on. */
export function dueSlot(slots: readonly Slot[], min: number): Slot | null {
  const last = slots.findLastIndex(({ at }) => at !== null);
  // What was left out before a later punch is past repair by punching; and nobody punches in the evening for the morning.
  const reached = slots.filter(({ slot, due, at, status }, i) => {
    if (i <= last || at !== null || status === 'excused') return false;
    const from = coming(slot) ? slots[i - 1]?.due : due;
    return from === undefined || min >= clockMin(from);
  });
  return reached.findLast(({ due }) => min >= clockMin(due)) ?? reached[0] ?? null;
}
