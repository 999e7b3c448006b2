import type { Asker } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';

/** The one asked for, the asking screen's own, or the hall's first. Null in a hall without printers. */
export function printerOf({ hall }: Looks, wanted: string | undefined, asker: Asker): string | null {
  return wanted ?? asker.device?.printer ?? hall.file.printers[0]?.id ?? null;
}

/** So many slips may follow the first of a document, each with its mark. */
export const copiesMost = 5;
