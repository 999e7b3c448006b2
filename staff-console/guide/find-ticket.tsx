import { useSignal } from '@preact/signals';
import type { ConsoleTicket } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { reprint, returnTicket } from '../deeds.ts';
import { now } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { CallBack } from '../parts/call-back.tsx';
import { Field } from '../parts/field.tsx';
import { HolderCard } from '../parts/holder.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { TicketChips } from '../parts/ticket-chips.tsx';
import { TicketRow } from '../parts/ticket-row.tsx';
import { waitedMin } from '../waited.ts';
import { t } from '../words.ts';
import { g } from './words.ts';
import { ov } from '../pages/words.ts';
import { everybody } from './lines.ts';

const stateWords = { waiting: 'ticketWaiting', missed: 'ticketMissed', held: 'ticketHeld' } as const;

/** Any number of the hall: how it stands, its slip once more, or back into line. */
export function FindTicket() {
  const typed = useSignal('');
  const cursor = useSignal(0);
  const { waiting, missed, held } = everybody.value;
  const wanted = typed.value.trim().toUpperCase();
  const found = [...missed, ...held, ...waiting]
    .filter(({ number }) => number.includes(wanted))
    .sort((a, b) => a.number.localeCompare(b.number));
  const ticket = found[Math.min(cursor.value, found.length - 1)];
  const missing = ticket?.state === 'missed';
  const go = () => {
    if (!ticket) return;
    if (missing) void returnTicket(ticket.id, ticket.number);
    else void reprint(ticket.id, ticket.number);
  };
  useKeys({ F2: go });
  return (
    <div class="deck foot">
      <main class="stage">
        <h1 class="page-title">{g('findTicket')}</h1>
        <section class="card pick">
          <header>
            <Field
              label={ov('findNumber')}
              placeholder={ov('findNumberHint')}
              value={typed.value}
              type={(value) => {
                typed.value = value;
                cursor.value = 0;
              }}
              most={8}
              focus
              look="search"
            />
            <span class="keys-hint">
              <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> {ov('choose')}
            </span>
          </header>
          <List
            label={g('findTicket')}
            items={found}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={(one) => (
              <TicketRow ticket={one} words={stateOf(one)} right={t('waitedMin', { n: waitedMin(one, now.value) })} />
            )}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={t('nothingFound')}
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
              <p class="soft">{stateOf(ticket)}</p>
              <CallBack ticket={ticket} />
            </section>
            <HolderCard holder={ticket.holder} />
          </>
        )}
      </aside>
      <p class="tally note">{g('findTally')}</p>
      {ticket ? (
        <MainKey
          name={missing ? 'return-ticket' : 'reprint-ticket'}
          run={go}
          small={missing ? g('returnShort') : g('reprintSmall')}
          verb={missing ? ov('returnVerb', { number: ticket.number }) : t('reprintVerb', { number: ticket.number })}
        />
      ) : (
        <span />
      )}
    </div>
  );
}

function stateOf({ state }: ConsoleTicket): string {
  return state in stateWords ? t(stateWords[state as keyof typeof stateWords]) : '';
}
