import { signal } from '@preact/signals';
import type { CheckItem } from '../../../protocol/attendance-setting.ts';
import type { MyDayView } from '../../../protocol/my-day-view.ts';
import { notice } from '../../notice.ts';
import { press } from '../../press.ts';
import { clockMin } from './due-slot.ts';
import { d } from './words.ts';

/** A list one may sign now: which, of which counter and day, all its items, what is left of it. */
export interface OpenList {
  id: string;
  kind: 'opening' | 'closing';
  counter: number;
  /** Null for today. */
  day: string | null;
  items: CheckItem[];
  left: string[];
}

/** What was ticked and is not signed yet, by list. It stays while other pages are looked at. */
const ticked = signal<Record<string, string[]>>({});

export const ticksOf = ({ id, left }: OpenList): string[] =>
  (ticked.value[id] ?? []).filter((item) => left.includes(item));

export function tick(list: OpenList, item: string): void {
  if (!list.left.includes(item)) return;
  const before = ticksOf(list);
  const after = before.includes(item) ? before.filter((one) => one !== item) : [...before, item];
  ticked.value = { ...ticked.value, [list.id]: after };
}

/** The lists of a moment: what yesterday left, then opening lists until the day's work ends, closing lists of counters that were used after it. */
export function listsNow(view: MyDayView, nowMin: number): OpenList[] {
  const over = nowMin >= clockMin(view.hours.at(-1)?.[1] ?? '24:00');
  // In a break the counter is shut and the work is not over.
  const pause =
    !over &&
    view.hours.some(([, until], i) => nowMin >= clockMin(until) && nowMin < clockMin(view.hours[i + 1]?.[0] ?? until));
  const of = (kind: OpenList['kind'], counter: number, day: string | null, left: string[]): OpenList => ({
    id: `${kind} ${day ?? view.day} ${counter}`,
    kind,
    counter,
    day,
    items: view.lists[kind],
    left,
  });
  const own = view.counters.filter(({ used, open }, i) => used || open || i < ownMost);
  return [
    ...view.left.map(({ day, counter, items }) => of('closing', counter, day, items)),
    ...own
      .filter(({ openingLeft, open }) => !over && openingLeft.length > 0 && (!open || view.required.opening))
      .map(({ number, openingLeft }) => of('opening', number, null, openingLeft)),
    ...own
      .filter(({ used, open, closingLeft }) => used && closingLeft.length > 0 && (over || (!open && !pause)))
      .map(({ number, closingLeft }) => of('closing', number, null, closingLeft)),
  ];
}

/** Of the counters one may stand, so many are one's own to look through unasked. */
const ownMost = 1;

/** Signs what was ticked. */
export async function sign(list: OpenList, note = ''): Promise<boolean> {
  const { kind, counter, day } = list;
  const done = ticksOf(list);
  if (done.length === 0) return false;
  const answer =
    kind === 'opening'
      ? await press('check-opening', { counter, done })
      : await press('check-closing', {
          counter,
          done,
          ...(day === null ? {} : { day }),
          ...(note.trim() === '' ? {} : { note: note.trim() }),
        });
  if (!answer) return false;
  ticked.value = { ...ticked.value, [list.id]: [] };
  notice.value = {
    kind: 'done',
    text: answer.left.length === 0 ? d('signedAll', { n: counter }) : d('signedLeft', { n: answer.left.length }),
  };
  return answer.left.length === 0;
}
