import { computed, signal } from '@preact/signals';
import type { HallAnswer } from '../protocol/wire.ts';
import { useHallZone } from '../ui/clock.ts';
import { read } from '../ui/read.ts';
import { askOwnPrinter } from './own-printer.ts';
import { type Readings, readings } from './search.ts';

export type Service = HallAnswer['services'][number];
export type Department = HallAnswer['departments'][number];

const retryMs = 2000;

/** What anyone may know of the hall: services with their guides, zones, counters. Null until it has come once. */
export const hall = signal<HallAnswer | null>(null);

/** Asks until the hub answers; later calls bring it up to date and keep what is known meanwhile. */
export async function loadHall(): Promise<void> {
  const said = await read<HallAnswer>('/api/hall');
  if (said.kind === 'answer') {
    useHallZone(said.answer.hall.timezone);
    hall.value = said.answer;
    void askOwnPrinter();
    // No answer is not a fault of this screen: the offline page says it.
  } else if (hall.value === null) {
    setTimeout(() => void loadHall(), retryMs);
  }
}

const byId = computed(() => new Map((hall.value?.services ?? []).map((service) => [service.id, service])));

export function serviceById(id: string): Service | undefined {
  return byId.value.get(id);
}

/** How the characters of this hall's names are read: the keywords come without readings of their own. */
export const hallReadings = computed<Readings>(() => readings(hall.value?.services ?? []));
