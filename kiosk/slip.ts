import { computed } from '@preact/signals';
import { view } from './hub.ts';
import { ownPrinter } from './own-printer.ts';

/** What becomes of the paper slip at this kiosk. The number counts in any case. */
export type Slip = 'printing' | 'no-paper' | 'not-working' | 'no-printer';

export const slip = computed<Slip>(() => {
  const printer = view.value?.printers.find(({ id }) => id === ownPrinter.value) ?? view.value?.printer;
  if (!printer) return 'no-printer';
  if (printer.ok) return 'printing';
  return /paper/i.test(printer.detail ?? '') ? 'no-paper' : 'not-working';
});
