import { signal } from '@preact/signals';
import type { HallAnswer } from '../protocol/wire.ts';
import { useHallZone } from '../ui/clock.ts';
import { read } from '../ui/read.ts';

/** What anyone may know of the hall: its counters, queues, services and classes. */
export const hallFacts = signal<HallAnswer | null>(null);

/** 收费窗口: the counters where money is taken in any way; null until the hall is known. */
export const cashiers = (): number[] | null =>
  hallFacts.value?.counters.flatMap(({ kind, number }) => (kind === 'cashier' ? [number] : [])) ?? null;

const againMs = 2000;

/** Asks until the hub answers. */
export async function loadHall(): Promise<void> {
  const said = await read<HallAnswer>('/api/hall');
  if (said.kind === 'answer') {
    useHallZone(said.answer.hall.timezone);
    hallFacts.value = said.answer;
  } else {
    setTimeout(() => void loadHall(), againMs);
  }
}
