import { signal } from '@preact/signals';

/** The month that is looked at; null is the present one. */
export const shownMonth = signal<string | null>(null);

export function monthAfter(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
