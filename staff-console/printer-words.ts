import type { PrinterNow } from '../protocol/views.ts';
import { say } from '../ui/language.ts';
import { consoleView, hallView } from './hub.ts';
import { room } from './room.ts';
import { reasons } from './reasons.ts';
import { w } from './reasons/words.ts';

/** So few slips are time to bring a roll: the hub warns from here on. */
const fewSlips = 20;

/** The reason in words; a code this console does not know is shown as it stands. */
export function reasonWords(code: string | null): string {
  if (code === null) return w('whyPrinterError');
  return reasons[code] ? w(reasons[code]) : w('whyOther', { code });
}

/** What staff call a printer. */
export function printerName(id: string, name: PrinterNow['name'] | undefined = printerNow(id)?.name): string {
  return name ? say(name) : w('printerN', { id: id.toUpperCase() });
}

/** The printers of the hall, as the view of this room tells of them. */
export function printersKnown(): readonly PrinterNow[] {
  return (room.value === 'counter' ? consoleView.value : hallView.value)?.printers ?? [];
}

export function printerNow(id: string): PrinterNow | undefined {
  return printersKnown().find((printer) => printer.id === id);
}

export function isLow({ ok, detail, slipsLeft }: PrinterNow): boolean {
  return ok && (detail === 'paper-low' || slipsLeft < fewSlips);
}
