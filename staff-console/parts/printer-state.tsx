import type { PrinterNow } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { isLow, printerName, reasonWords } from '../printer-words.ts';
import { t } from '../words.ts';
import { w } from '../reasons/words.ts';

/** The slip printers in a word: all well, which one is not and why, or which runs low. */
export function PrinterState({ printers }: { printers: readonly PrinterNow[] }) {
  if (printers.length === 0) return null;
  const down = printers.filter(({ ok }) => !ok);
  const low = printers.filter(isLow);
  const [first] = down;
  const why = ({ id, name, detail }: PrinterNow) =>
    w('printerNow', { name: printerName(id, name), why: reasonWords(detail) });
  return (
    <span class={`printer-now ${down.length + low.length > 0 ? 'poor' : 'good'}`} title={down.map(why).join('\n')}>
      <Icon name="printer" />
      <span class="words">
        {first
          ? down.length === 1
            ? why(first)
            : w('printersDown', { ids: down.map(({ id }) => id.toUpperCase()).join(t('comma')) })
          : low[0]
            ? w('paperLow', { name: printerName(low[0].id, low[0].name) })
            : w('printersGood')}
      </span>
    </span>
  );
}
