import { useSignal } from '@preact/signals';
import type { PrintersView } from '../../protocol/views.ts';
import { useKeys } from '../keys.ts';
import { printAgain, printersFor } from '../paper-deeds.ts';
import { useFollowing } from '../parts/follow.ts';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { printerName } from '../printer-words.ts';
import { t } from '../words.ts';
import { PrinterCard } from './printer-card.tsx';
import { SlipCard } from './slip-card.tsx';
import { SlipRow } from './slip-row.tsx';
import { inOrder } from './slip-words.ts';
import { p } from './words.ts';

/** The printers above, the slips of today below; what somebody should look after first. */
export function Paper({ view }: { view: PrintersView }) {
  const cursor = useSignal(0);
  const slips = inOrder(view.slips);
  // Only what a key would act on: once it is looked after, the cursor stays with those still to do.
  useFollowing(slips, ({ job, toDo }) => (toDo ? job : null), cursor);
  const slip = slips[Math.min(cursor.value, slips.length - 1)];
  const toDo = slips.filter((one) => one.toDo).length;
  const printer = slip?.toDo ? (printersFor(slip.printer)[0] ?? null) : null;
  const go = () => slip?.toDo && printer !== null && void printAgain(slip, printer);
  useKeys({ F2: go, Space: go });
  const unconfirmed = slips.some(({ state }) => state === 'sent-unconfirmed');
  return (
    <div class="deck foot paper-deck">
      <section class="printers" aria-label={p('printersN', { n: view.printers.length })}>
        {view.printers.length === 0 && <p class="card">{p('noPrinters')}</p>}
        {view.printers.map((one) => (
          <PrinterCard printer={one} all={view.printers} key={one.id} />
        ))}
      </section>
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{p('slipsTitle', { n: slips.length })}</h1>
            <span class="note">{toDo > 0 ? p('slipsToDo', { n: toDo }) : p('slipsWell')}</span>
            <UpDown />
          </header>
          <List
            label={p('slipsTitle', { n: slips.length })}
            items={slips}
            keyOf={({ job }) => job}
            cursor={cursor}
            row={(one) => <SlipRow slip={one} />}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={p('noSlips')}
          />
        </section>
      </main>
      <aside class="side" aria-label={t('chosenOne')}>
        {slip && <SlipCard slip={slip} />}
      </aside>
      <p class="tally note">{p(unconfirmed ? 'sentMeans' : 'tally')}</p>
      {slip?.toDo ? (
        <MainKey
          name="reprint-ticket"
          run={go}
          why={printer === null ? t('slipNowhere') : null}
          small={printer === null ? '' : p('againNote', { name: printerName(printer) })}
          verb={p('again', { number: slip.number ?? '' })}
        />
      ) : (
        <span />
      )}
    </div>
  );
}
