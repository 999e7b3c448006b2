import { computed, signal } from '@preact/signals';
import { live, now } from '../hub.ts';
import { monthOf } from './calendar.ts';
import type { Row } from './cells.ts';

/** What lies beside the grid. */
export type Beside = 'place' | 'choose' | 'remove' | 'copy' | 'fill' | 'meeting' | 'told';

export const scale = signal<'week' | 'month'>('month');
export const beside = signal<Beside>('place');
/** From what was opened to what comes after it; whatever somebody opened while the hub was answering stays. */
export function goOn(from: Beside, to: Beside): void {
  if (beside.value === from) beside.value = to;
}

/** The cell the keys are about; its month is the one shown. Null until the hub's day is known. */
export const cursorDay = signal<string | null>(null);
export const cursorRow = signal<Row>('duty-leader');
export const month = computed(() => (cursorDay.value === null ? null : monthOf(cursorDay.value)));
/** Kept for the next changes too: one reason often stands for several. */
export const reason = signal('');
/** Filled as far as it goes: what is left open needs a person, not the rule again. */
export const filledUp = signal<string | null>(null);
/** What came of a copy or a filling, line by line. */
export const told = signal<{ title: string; lines: string[] } | null>(null);

const views = new Map<string, ReturnType<typeof live.view<`rota/${string}`>>>();
export const rotaView = computed(() => {
  if (month.value === null) return null;
  const topic = `rota/${month.value}` as const;
  const found = views.get(topic) ?? live.view(topic);
  views.set(topic, found);
  return found.value;
});

export function showDay(day: string): void {
  cursorDay.value = day;
}

let settled = false;
/** Begins with the month this console's clock says; the first view tells the hall's own day, which counts. */
export function beginToday(): void {
  if (cursorDay.value === null) showDay(new Date(now.peek()).toISOString().slice(0, 10));
  const view = rotaView.value;
  if (settled || !view) return;
  settled = true;
  showDay(view.today);
}
