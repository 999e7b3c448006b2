import { useSignal } from '@preact/signals';
import type { ConsoleTicket, ConsoleView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { spanMinutes } from '../../ui/span.ts';
import { now } from '../hub.ts';
import { chosenTicket, openPage } from '../page.ts';
import { whyInLine } from '../why.ts';
import { waitedMin } from '../waited.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';
import { List } from './list.tsx';
import { TicketRow } from './ticket-row.tsx';

/** The waiting line in calling order, each with its reason; below it the counts of the day. */
export function Line({ view, passive = false }: { view: ConsoleView; passive?: boolean }) {
  const cursor = useSignal(0);
  const { counts } = view;
  const choose = (ticket: ConsoleTicket) => {
    chosenTicket.value = ticket.id;
    openPage('call');
  };
  return (
    <section class="card line">
      <header>
        <h2 class="big">{k('waitingN', { n: counts.waiting })}</h2>
        {counts.queues.map(({ queue, name, count }) => (
          <span class="q" key={queue}>
            <b>{count}</b> {queue} {say(name)}
          </span>
        ))}
      </header>
      <List
        label={k('waitingN', { n: counts.waiting })}
        items={view.waiting}
        keyOf={(ticket) => ticket.id}
        cursor={cursor}
        passive={passive}
        {...(view.state === 'free' ? { choose } : {})}
        row={(ticket) => (
          <TicketRow
            ticket={ticket}
            words={whyInLine(ticket)}
            right={t('waitedMin', { n: waitedMin(ticket, now.value) })}
            small={whenCalled(view, ticket)}
          />
        )}
        more={(rest) =>
          k('moreWaiting', {
            n: counts.waiting - view.waiting.length + rest.length,
            numbers: rest
              .slice(0, 4)
              .map(({ number }) => number)
              .join(t('comma')),
          })
        }
        empty={t('nobodyWaitingLong')}
      />
      <footer>
        <span>
          {k('heldN')} <b>{counts.held}</b>
        </span>
        <span>
          {k('missedN')} <b>{counts.missed}</b>
        </span>
        <span>
          {k('servedN')} <b>{counts.servedToday}</b>
        </span>
        {counts.forecastsScored > 0 && (
          <span class="end">
            {k('forecastHits')} <b>{Math.round((100 * counts.forecastHits) / counts.forecastsScored)}</b>/100
          </span>
        )}
      </footer>
    </section>
  );
}

function whenCalled(view: ConsoleView, ticket: ConsoleTicket): string {
  if (view.waiting[0]?.id === ticket.id) return view.state === 'free' ? k('now') : k('nextUp');
  if (!ticket.forecast) return '';
  const { fromMin, toMin, none } = spanMinutes(ticket.forecast);
  return none ? t('soon') : t('spanMin', { from: fromMin, to: toMin });
}
