import type { KioskView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { t } from '../words.ts';

/** Where a printer stands, as the hall calls it; without a name its sign. */
export function printerName({ id, name }: KioskView['printers'][number]): string {
  return name ? say(name) : t('printerN', { id: id.toUpperCase() });
}
