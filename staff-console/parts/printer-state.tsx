import { Icon } from '../../ui/icons.tsx';
import { t } from '../words.ts';

/** The slip printers in a word: all well, or which one is not. */
export function PrinterState({
  printers,
}: {
  printers: readonly { id: string; ok: boolean; detail: string | null }[];
}) {
  if (printers.length === 0) return null;
  const down = printers.filter(({ ok }) => !ok);
  return (
    <span
      class={down.length > 0 ? 'poor' : 'good'}
      title={down.map(({ id, detail }) => `${id} ${detail ?? ''}`).join('\n')}
    >
      <Icon name="printer" />
      {down.length > 0
        ? t('printersDown', { ids: down.map(({ id }) => id.toUpperCase()).join(t('comma')) })
        : t('printersGood')}
    </span>
  );
}
