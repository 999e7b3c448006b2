import { computed } from '@preact/signals';
import type { KioskView } from '../protocol/views.ts';
import { type Department, hall } from './hall.ts';
import { view } from './hub.ts';

/** A department as the kiosk offers it: what it is called, and its line now. */
export type Line = KioskView['departments'][number];

/** In the hall's order, which is the order of use; only those that have something to offer. */
export const departments = computed<Line[]>(() => {
  const offering = new Set((hall.value?.services ?? []).map((service) => service.department));
  return (view.value?.departments ?? []).filter((line) => offering.has(line.id));
});

export function departmentById(id: string): Department | undefined {
  return hall.value?.departments.find((department) => department.id === id);
}
