import type { HallView, PrinterNow } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { now } from '../hub.ts';
import { leftWords } from '../waited.ts';
import { isLow, printerName, reasonWords } from '../printer-words.ts';
import { t } from '../words.ts';
import { h } from './words.ts';

/** Boards by what they last reported, and printers. */
export function Screens({ view }: { view: HallView }) {
  return (
    <section class="card screens">
      <h2>{h('screensTitle')}</h2>
      <ul>
        {view.boards.map(({ id, label, connected, sound, shownAt }) => (
          <li key={id} class={connected ? 'good' : 'poor'}>
            <Icon name={connected ? 'screen' : 'dark'} />
            <b>{label}</b>
            <span>
              {[
                connected
                  ? shownAt
                    ? h('reportedAgo', { span: leftWords(Math.max(0, now.value - Date.parse(shownAt)) / 1000) })
                    : h('noReport')
                  : h('boardDarkShort'),
                connected ? h(sound === 'none' ? 'soundNone' : sound === 'unknown' ? 'soundUnknown' : 'soundOn') : null,
              ]
                .filter(Boolean)
                .join(t('clause'))}
            </span>
          </li>
        ))}
        {view.printers.map((printer) => (
          <li key={printer.id} class={printer.ok && !isLow(printer) ? 'good' : 'poor'}>
            <Icon name="printer" />
            <b>{printerName(printer.id, printer.name)}</b>
            <span>{paperWords(printer)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function paperWords(printer: PrinterNow): string {
  const { ok, detail, slipsLeft } = printer;
  if (!ok) return reasonWords(detail);
  return isLow(printer) ? t('paperLowDetail', { n: slipsLeft }) : h('kioskWell');
}
