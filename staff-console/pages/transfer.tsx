import { signal, useComputed, useSignal } from '@preact/signals';
import type { Body } from '../../protocol/commands.ts';
import type { ConsoleView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { useKeys } from '../keys.ts';
import { page } from '../page.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Reason, type ReasonDraft, reasonWords, usualReason } from '../parts/reason.tsx';
import { TicketChips } from '../parts/ticket-chips.tsx';
import { press } from '../press.ts';
import { type Target, targetsOf, type TargetKind } from '../transfer-targets.ts';
import { t } from '../words.ts';
import { ov } from './words.ts';

const kinds: TargetKind[] = ['queue', 'counter', 'service'];
const kindWords = { queue: 'toQueue', counter: 'toCounter', service: 'toService' } as const;

/** Where the visitor is being sent. It outlives a session that ends, not the visitor. */
const draft = signal<{ ticket: string; kind: TargetKind; typed: string; reason: ReasonDraft }>({
  ticket: '',
  kind: 'queue',
  typed: '',
  reason: usualReason,
});

/** The matter belongs elsewhere: the same number goes there and keeps the time first waited. */
export function Transfer({ view }: { view: ConsoleView }) {
  const ticket = view.current;
  const cursor = useSignal(0);
  const own = useComputed(() =>
    draft.value.ticket === ticket?.id
      ? draft.value
      : { ticket: ticket?.id ?? '', kind: 'queue' as const, typed: '', reason: usualReason },
  );
  const change = (over: Partial<typeof draft.value>) => {
    draft.value = { ...own.value, ...over };
  };
  const { kind, typed, reason } = own.value;
  const targets = targetsOf(kind, view, hallFacts.value, typed);
  const target: Target | undefined = targets[Math.min(cursor.value, targets.length - 1)];
  const usual = [ov('reasonOtherCounter'), ov('reasonSpecial'), ov('reasonAsked'), ov('reasonFault')];
  const words = reasonWords(reason, usual);
  const go = async () => {
    if (!ticket || !target || words === '') return;
    const done = await press('transfer-ticket', {
      ticket: ticket.id,
      to: { [kind]: target.id } as Body<'transfer-ticket'>['to'],
      reason: words,
    });
    if (!done) return;
    draft.value = { ticket: '', kind: 'queue', typed: '', reason: usualReason };
    page.value = 'home';
  };
  const turn = (by: number) => {
    cursor.value = 0;
    change({ kind: kinds[(kinds.indexOf(kind) + by + kinds.length) % kinds.length]!, typed: '' });
  };
  useKeys({ ArrowLeft: () => turn(-1), ArrowRight: () => turn(1), F2: () => void go() });
  if (!ticket) return null;
  return (
    <div class="deck foot">
      <main class="stage">
        <h1 class="page-title">
          {ov('transferTitle', { number: ticket.number })}
          <span class="note">{ov('transferKeeps')}</span>
        </h1>
        <section class="card pick">
          <header class="kinds">
            {kinds.map((one) => (
              <button
                type="button"
                key={one}
                aria-pressed={one === kind}
                onClick={() => {
                  cursor.value = 0;
                  change({ kind: one, typed: '' });
                }}
              >
                {ov(kindWords[one])}
              </button>
            ))}
            <span class="keys-hint">
              <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" /> {ov('changeKind')}
            </span>
          </header>
          {kind === 'service' && (
            <Field
              label={ov('findService')}
              placeholder={ov('findServiceHint')}
              value={typed}
              type={(value) => {
                cursor.value = 0;
                change({ typed: value });
              }}
              focus
              look="search"
            />
          )}
          <List
            label={ov(kindWords[kind])}
            items={targets}
            keyOf={({ id }) => String(id)}
            cursor={cursor}
            row={({ mark, name, words: about, right }) => (
              <span class="ticket-row">
                <span class="no">{mark}</span>
                <span class="mid">
                  <span class="cl">
                    <b>{name}</b>
                  </span>
                  <span class="why">{about}</span>
                </span>
                <span class="end">
                  <span class="w">{right}</span>
                </span>
              </span>
            )}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={t('nothingFound')}
          />
        </section>
      </main>
      <aside class="side" aria-label={t('transferWhy')}>
        <section class="card about-ticket">
          <p class="what">{say(ticket.service)}</p>
          <TicketChips ticket={ticket} />
        </section>
        <section class="card f grow-card">
          <h2>{t('transferWhy')}</h2>
          <Reason
            label={t('transferWhy')}
            usual={usual}
            draft={reason}
            change={(next) => change({ reason: next })}
            columns={1}
          />
        </section>
      </aside>
      <p class="tally note">{ov('transferKeepsLong', { number: ticket.number })}</p>
      <MainKey
        name="transfer-ticket"
        why={target ? (words === '' ? ov('needReason') : null) : ov('needTarget')}
        run={() => void go()}
        small={words}
        verb={target ? ov('transferTo', { name: target.short }) : t('transfer')}
      />
    </div>
  );
}
