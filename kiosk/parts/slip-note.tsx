import { type NoSlip, slip } from '../slip.ts';
import { t, type Word } from '../words.ts';
import { Icon } from './icon.tsx';
import { printerName } from './printer-name.ts';
import './slip-note.css';

const why: Record<NoSlip, { long: Word; short: Word }> = {
  'no-paper': { long: 'noPaperNow', short: 'noPaperShort' },
  'not-working': { long: 'noPrintNow', short: 'noPrintShort' },
  'no-printer': { long: 'noPrinter', short: 'noPrinterShort' },
};

/** Said before a number is taken: no paper comes out here, and what there is instead. Short: in one line, beside the button. */
export function SlipNote({ short = false }: { short?: boolean }) {
  const now = slip.value;
  if (now.kind === 'printing' || now.kind === 'unconfirmed') return null;
  const says =
    now.kind === 'elsewhere'
      ? t(short ? 'slipElsewhereShort' : 'slipElsewhere', { place: printerName(now.at) })
      : t(why[now.kind][short ? 'short' : 'long']);
  return (
    <div class={`slip-note ${short ? 'short' : ''}`} role="note">
      <Icon name="printer" look="i-40" />
      {short ? (
        <p>{says}</p>
      ) : (
        <p>
          <b>{says}</b> <span>{t(now.kind === 'elsewhere' ? 'slipElsewhereHow' : 'slipNoneHow')}</span>
        </p>
      )}
    </div>
  );
}
