import { useSignal } from '@preact/signals';
import type { PrintersView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { linked } from '../hub.ts';
import { notice } from '../notice.ts';
import { press, underway } from '../press.ts';
import { isLow, printerName, reasonWords } from '../printer-words.ts';
import { t } from '../words.ts';
import { type PaperWord, p } from './words.ts';

type Printer = PrintersView['printers'][number];

const kinds: Record<Printer['kind'], PaperWord> = {
  virtual: 'kindVirtual',
  tcp: 'kindTcp',
  usb: 'kindUsb',
  serial: 'kindSerial',
  file: 'kindFile',
  queue: 'kindQueue',
  agent: 'kindAgent',
};

/** About as many slips as a whole roll gives: the bar is full from here on. */
const wholeRoll = 400;

/** One printer: how it is and since when, who stands in, how much paper; a test page, and a new roll after one question. */
export function PrinterCard({ printer, all }: { printer: Printer; all: readonly Printer[] }) {
  const sure = useSignal(false);
  const { id, name, ok, mute, slipsLeft, since, kind, widthMm } = printer;
  const low = isLow(printer);
  const called = printerName(id, name);
  const busy = !linked.value || underway.value !== null;
  const nameOf = (other: string) => printerName(other, all.find((one) => one.id === other)?.name);
  const test = async () => {
    if (await press('print-test-page', { printer: id }))
      notice.value = { kind: 'done', text: p('testPageSent', { name: called }) };
  };
  const change = async () => {
    if (await press('change-roll', { printer: id }))
      notice.value = { kind: 'done', text: p('rollChanged', { name: called }) };
    sure.value = false;
  };
  return (
    <article class={`card printer-card ${ok ? '' : 'down'}`} aria-label={called}>
      <header>
        <Icon name="printer" />
        <b class="clip">{called}</b>
        <span class={`chip ${ok && !low ? 'ok' : 'warn'}`}>
          <Icon name={ok && !low ? 'check' : 'warning'} />
          {ok ? p(low ? 'low' : 'well') : reasonWords(printer.detail)}
        </span>
      </header>
      <p class="note clip">
        {[
          name ? id.toUpperCase() : null,
          p(kinds[kind]),
          p('width', { n: widthMm }),
          p('sinceTime', { time: timeOfDay(since) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="note clip" title={mute ? p('muteNote') : insteadWords(printer, nameOf)}>
        {mute && ok ? p('muteNote') : insteadWords(printer, nameOf)}
      </p>
      <div class="roll-left">
        <span class="rail" aria-hidden="true">
          <i class={low || !ok ? 'few' : ''} style={{ width: `${Math.min(100, (slipsLeft / wholeRoll) * 100)}%` }} />
        </span>
        <span class="num" title={p('slipsLeftName', { n: slipsLeft })}>
          {p('slipsLeft', { n: slipsLeft })}
        </span>
      </div>
      {sure.value ? (
        <div class="printer-acts">
          <b class="sure-words">{p('changeSure', { name: called })}</b>
          <button type="button" class="quiet-button" aria-disabled={busy} onClick={() => void change()}>
            {underway.value === 'change-roll' ? t('underway') : p('changeYes')}
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              sure.value = false;
            }}
          >
            {p('changeNo')}
          </button>
        </div>
      ) : (
        <div class="printer-acts">
          <button type="button" class="quiet-button" aria-disabled={busy} onClick={() => void test()}>
            {p('testPage')}
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              sure.value = true;
            }}
          >
            {p('changeRoll')}
          </button>
        </div>
      )}
    </article>
  );
}

function insteadWords({ standIn, instead }: Printer, nameOf: (id: string) => string): string {
  if (standIn) return p('insteadNow', { name: nameOf(standIn) });
  return instead.length > 0 ? p('insteadOf', { names: instead.map(nameOf).join(t('comma')) }) : p('insteadNone');
}
