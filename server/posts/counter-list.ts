import type { CheckItem } from '../../protocol/attendance-setting.ts';
import type { Hall } from '../hall/hall.ts';
import type { Looks } from '../hall/looks.ts';
import type { CheckList } from './attendance-looks.ts';

/** The items of a list that are not ticked yet, in the list's order. */
export function leftOf(list: readonly CheckItem[], ticked: Iterable<string>): string[] {
  const done = new Set(ticked);
  return list.filter(({ id }) => !done.has(id)).map(({ id }) => id);
}

export const listOf = (hall: Hall, list: CheckList): CheckItem[] =>
  list === 'opening' ? hall.file.attendance.openingList : hall.file.attendance.closingList;

/** What is left of a counter's list on a day. */
export function leftAt(looks: Looks, list: CheckList, day: string, counter: number): string[] {
  return leftOf(listOf(looks.hall, list), looks.tickedAt(list, day, counter));
}

/** 三提前: what must be ticked before this counter opens today; nothing where the hall does not require it. */
export function beforeOpening(looks: Looks, day: string, counter: number): string[] {
  return looks.hall.file.attendance.opening.required ? leftAt(looks, 'opening', day, counter) : [];
}
