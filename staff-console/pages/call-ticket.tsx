import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ConsoleView } from '../../protocol/views.ts';
import { callByNumber } from '../deeds.ts';
import { now } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { chosenTicket } from '../page.ts';
import { Field } from '../parts/field.tsx';
import { CallBack } from '../parts/call-back.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { noReason, Reason, reasonWords } from '../parts/reason.tsx';
import { Reprint } from '../parts/reprint.tsx';
import { TicketRow } from '../parts/ticket-row.tsx';
import { waitedMin } from '../waited.ts';
import { whyInLine } from '../why.ts';
import { t } from '../words.ts';
import { ov } from './words.ts';

/** The reason being written for a call out of order. */
const draft = signal(noReason);

/** One particular visitor, out of order: the reason is kept, and those who are passed can read it. */
export function CallTicket({ view }: { view: ConsoleView }) {
  const typed = useSignal('');
  const wanted = typed.value.trim().toUpperCase();
  const found = view.waiting.filter(({ number }) => number.includes(wanted));
  const cursor = useSignal(
    Math.max(
      0,
      view.waiting.findIndex(({ id }) => id === chosenTicket.value),
    ),
  );
  useEffect(
    () => () => {
      chosenTicket.value = null;
    },
    [],
  );
  const ticket = found[Math.min(cursor.value, found.length - 1)];
  const usual = [ov('reasonUrgent'), ov('reasonAgreed'), ov('reasonBack'), ov('reasonFrail')];
  const reason = reasonWords(draft.value, usual);
  const passed = ticket ? view.waiting.slice(0, view.waiting.indexOf(ticket)).map(({ number }) => number) : [];
  const go = async () => {
    if (!ticket || reason === '') return;
    if (await callByNumber(view.number, ticket.id, reason)) draft.value = noReason;
  };
  useKeys({ F2: () => void go() });
  return (
    <div class="deck foot">
      <main class="stage">
        <h1 class="page-title">{ov('callTitle')}</h1>
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
              look="search"
            />
            <span class="keys-hint">
              <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> {ov('choose')}
            </span>
          </header>
          <List
            label={t('waitingLine')}
            items={found}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={(one) => (
              <TicketRow ticket={one} words={whyInLine(one)} right={t('waitedMin', { n: waitedMin(one, now.value) })} />
            )}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={view.waiting.length === 0 ? t('nobodyWaitingLong') : t('nothingFound')}
          />
        </section>
      </main>
      <aside class="side" aria-label={ov('callWhy')}>
        <section class="card f grow-card">
          <h2>{ov('callWhy')}</h2>
          <Reason
            label={ov('callWhy')}
            usual={usual}
            draft={draft.value}
            change={(next) => {
              draft.value = next;
            }}
            columns={1}
          />
        </section>
        {ticket && (
          <section class="card passes">
            <h2>{passed.length === 0 ? ov('passesNobody') : ov('passes', { n: passed.length })}</h2>
            <p class="soft">
              {passed.length === 0
                ? ov('passesNobodyMore')
                : ov('passesMore', { numbers: passed.slice(0, 6).join(t('comma')) })}
            </p>
            <p class="quiet-buttons">
              <Reprint ticket={ticket} />
              <CallBack ticket={ticket} />
            </p>
          </section>
        )}
      </aside>
      <p class="tally note">{ov('callKept')}</p>
      <MainKey
        name="call-ticket"
        why={ticket ? (reason === '' ? ov('needReason') : null) : ov('needTicket')}
        run={() => void go()}
        small={reason}
        verb={ticket ? ov('callNumber', { number: ticket.number }) : t('callByNumber')}
      />
    </div>
  );
}
