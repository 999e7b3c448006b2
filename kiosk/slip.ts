import { computed } from '@preact/signals';
import type { KioskView } from '../protocol/views.ts';
import { view } from './hub.ts';
import { ownPrinter } from './own-printer.ts';

type PrinterNow = KioskView['printers'][number];

/** What becomes of the paper slip of this kiosk, before a number is taken and after. The number counts in any case. */
export type Slip =
  | { kind: 'printing' }
  /** Its printer answers no question: nothing is promised. */
  | { kind: 'unconfirmed' }
  /** Another printer stands in, and the slip lies there. */
  | { kind: 'elsewhere'; at: PrinterNow }
  | { kind: 'no-paper' }
  | { kind: 'not-working' }
  | { kind: 'no-printer' };

/** No paper comes, neither here nor elsewhere. */
export type NoSlip = Exclude<Slip['kind'], 'printing' | 'unconfirmed' | 'elsewhere'>;

/** What paper there is at a kiosk with this printer; a roll that runs low is not the visitor's business. */
export function slipOf(printer: PrinterNow | null | undefined, printers: readonly PrinterNow[]): Slip {
  if (!printer) return { kind: 'no-printer' };
  if (printer.ok) return { kind: printer.mute ? 'unconfirmed' : 'printing' };
  const standIn = printers.find(({ id }) => id === printer.standIn);
  if (standIn) return { kind: 'elsewhere', at: standIn };
  return { kind: printer.detail === 'paper-out' ? 'no-paper' : 'not-working' };
}

const now = computed<Slip>(() => {
  const printers = view.value?.printers ?? [];
  return slipOf(printers.find(({ id }) => id === ownPrinter.value) ?? view.value?.printer, printers);
});

// Views come with every ticket of the hall: only another fate of the slip is news to the pages.
let last: Slip = { kind: 'printing' };
export const slip = computed<Slip>(() => {
  const next = now.value;
  if (JSON.stringify(fate(next)) !== JSON.stringify(fate(last))) last = next;
  return last;
});

function fate(slip: Slip): unknown {
  return slip.kind === 'elsewhere' ? [slip.at.id, slip.at.name] : slip.kind;
}

/** Is there paper, sooner or later, at this kiosk? */
export const printsHere = computed(() => slip.value.kind === 'printing' || slip.value.kind === 'unconfirmed');
