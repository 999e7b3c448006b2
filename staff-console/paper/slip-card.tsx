import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { now } from '../hub.ts';
import { printAgain, printersFor } from '../paper-deeds.ts';
import { SlipActs } from '../parts/slip-acts.tsx';
import { underway } from '../press.ts';
import { printerName, reasonWords } from '../printer-words.ts';
import { spanWords } from '../waited.ts';
import { t } from '../words.ts';
import { type Slip, slipName, stateOf } from './slip-words.ts';
import { p } from './words.ts';

/** The slip under the cursor, and what can be done about it. */
export function SlipCard({ slip }: { slip: Slip }) {
  const { number, printer, detail, movedTo, toDo, at, state, job } = slip;
  const [first] = printersFor(printer);
  const well = state !== 'failed' && state !== 'unknown';
  const meaning = state === 'sent-unconfirmed' ? p('sentMeans') : state === 'unknown' ? p('unknownMeans') : null;
  return (
    <section class="card det">
      <h2>{slipName(slip)}</h2>
      <p class="t">{[number, stateOf(slip).words].filter(Boolean).join(' ')}</p>
      {meaning && <p class="note">{meaning}</p>}
      <dl class="kv">
        <dt>{p('printer')}</dt>
        <dd>{printerName(printer)}</dd>
        {!well && (
          <>
            <dt>{p('reason')}</dt>
            <dd>{reasonWords(detail)}</dd>
          </>
        )}
        <dt>{p('time')}</dt>
        <dd class="num">{t('sinceTime', { time: timeOfDay(at), span: spanWords(at, now.value) })}</dd>
        {movedTo && (
          <>
            <dt>{p('moved')}</dt>
            <dd>{p('movedTo', { name: printerName(movedTo) })}</dd>
          </>
        )}
      </dl>
      {toDo ? (
        <SlipActs slip={slip} job={job} />
      ) : (
        first !== undefined &&
        number !== null &&
        state !== 'queued' &&
        state !== 'sending' && (
          <button
            type="button"
            class="quiet-button"
            aria-disabled={underway.value !== null}
            onClick={() => void printAgain(slip, first)}
          >
            <Icon name="printer" />
            {underway.value === 'reprint-ticket' ? t('underway') : t('reprintVerb', { number })}
          </button>
        )
      )}
    </section>
  );
}
