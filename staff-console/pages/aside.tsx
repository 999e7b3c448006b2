import { useSignal } from '@preact/signals';
import type { CommandName } from '../../protocol/commands.ts';
import type { ConsoleTicket, ConsoleView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { returnTicket } from '../deeds.ts';
import { now } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { page } from '../page.ts';
import { CallBack } from '../parts/call-back.tsx';
import { HolderCard } from '../parts/holder.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Reprint } from '../parts/reprint.tsx';
import { TicketChips } from '../parts/ticket-chips.tsx';
import { TicketRow } from '../parts/ticket-row.tsx';
import { press } from '../press.ts';
import { waitedMin } from '../waited.ts';
import { t } from '../words.ts';
import { ov } from './words.ts';

/** Those who missed their call: back into line, behind the next few, never void. */
export function Missed({
  view,
}: {
  view: { missed: readonly ConsoleTicket[]; counts: { missed: number }; rules: { returnBehind: number } };
}) {
  return (
    <Aside
      tickets={view.missed}
      title={ov('missedTitle', { n: view.counts.missed })}
      words={ov('missedWords', { n: view.rules.returnBehind })}
      tally={ov('missedTally')}
      empty={ov('missedNone')}
      name="return-ticket"
      verb={(number) => ov('returnVerb', { number })}
      small={ov('returnSmall', { n: view.rules.returnBehind })}
      run={({ id, number }) => void returnTicket(id, number)}
    />
  );
}

/** Those put on hold: served again at this counter, without waiting anew. */
export function Held({ view }: { view: ConsoleView }) {
  const resume = async (ticket: ConsoleTicket) => {
    if (await press('resume-ticket', { ticket: ticket.id, counter: view.number })) page.value = 'home';
  };
  return (
    <Aside
      tickets={view.held}
      title={ov('heldTitle', { n: view.counts.held })}
      words={ov('heldWords')}
      tally={ov('heldTally')}
      empty={ov('heldNone')}
      name="resume-ticket"
      verb={(number) => ov('resumeVerb', { number })}
      small={ov('resumeSmall')}
      run={(ticket) => void resume(ticket)}
    />
  );
}

interface Props {
  tickets: readonly ConsoleTicket[];
  title: string;
  words: string;
  tally: string;
  empty: string;
  name: CommandName;
  verb(number: string): string;
  small: string;
  run(ticket: ConsoleTicket): void;
}

/** Tickets that stand aside, with the one deed that brings them back. */
function Aside({ tickets, title, words, tally, empty, name, verb, small, run }: Props) {
  const cursor = useSignal(0);
  const ticket = tickets[Math.min(cursor.value, tickets.length - 1)];
  const go = () => ticket && run(ticket);
  useKeys({ F2: go, Space: go });
  return (
    <div class="deck foot">
      <main class="stage">
        <h1 class="page-title">
          {title}
          <span class="note">{words}</span>
        </h1>
        <section class="card pick">
          <List
            label={title}
            items={tickets}
            keyOf={({ id }) => id}
            cursor={cursor}
            choose={run}
            row={(one) => (
              <TicketRow
                ticket={one}
                words={one.note ?? ov('issuedAt', { time: timeOfDay(one.issuedAt ?? one.firstWaitedAt) })}
                right={t('waitedMin', { n: waitedMin(one, now.value) })}
              />
            )}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={empty}
          />
        </section>
      </main>
      <aside class="side" aria-label={t('chosenOne')}>
        {ticket && (
          <>
            <section class="card about-ticket">
              <span class="no">{ticket.number}</span>
              <p class="what">{say(ticket.service)}</p>
              <TicketChips ticket={ticket} />
              {ticket.note && <p class="soft">{t('noteOf', { note: ticket.note })}</p>}
              <p class="quiet-buttons">
                <Reprint ticket={ticket} />
                <CallBack ticket={ticket} />
              </p>
            </section>
            <HolderCard holder={ticket.holder} />
          </>
        )}
      </aside>
      <p class="tally note">{tally}</p>
      {ticket ? <MainKey name={name} run={go} small={small} verb={verb(ticket.number)} /> : <span />}
    </div>
  );
}
