import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { language, say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { hallView } from '../hub.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { Field } from '../parts/field.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { press } from '../press.ts';
import { findServices } from '../search.ts';
import { queueWords } from './queue-words.ts';
import { t } from '../words.ts';
import { ov } from '../pages/words.ts';
import { g } from './words.ts';
import { IssueOptions } from './issue-options.tsx';
import { Issued } from './issued.tsx';
import { issueBody, issued, issueDraft } from './issue-draft.ts';

/** A number for somebody the kiosk does not suit: find the matter, say who it is for, print. */
export function Issue() {
  const cursor = useSignal(0);
  const deck = useRef<HTMLDivElement>(null);
  const draft = issueDraft.value;
  const hall = hallFacts.value;
  const found = findServices(hall?.services ?? [], draft.typed);
  const service = found[Math.min(cursor.value, found.length - 1)];
  const go = async () => {
    if (issued.value || !service) return;
    const done = await press('issue-ticket', issueBody(issueDraft.value, service.id, language.value));
    if (done) issued.value = done.ticket;
  };
  // Once the matter is chosen the field lets go of the digits, and they choose the class.
  const digits: Bindings = {
    0: () => {
      issueDraft.value = { ...issueDraft.value, class: null };
    },
  };
  hall?.classes.slice(0, 9).forEach(({ id }, i) => {
    digits[String(i + 1) as KeyName] = () => {
      issueDraft.value = { ...issueDraft.value, class: id };
    };
  });
  useKeys({ ...digits, F2: () => void go() });
  if (issued.value) return <Issued ticket={issued.value} />;
  return (
    <div class="deck foot" ref={deck}>
      <main class="stage">
        <h1 class="page-title">
          {g('issueTitle')}
          <span class="note">{g('issueHint')}</span>
        </h1>
        <section class="card pick">
          <header>
            <Field
              label={ov('findService')}
              placeholder={ov('findServiceHint')}
              value={draft.typed}
              type={(typed) => {
                cursor.value = 0;
                issueDraft.value = { ...draft, typed };
              }}
              focus
              look="search"
            />
            <span class="keys-hint">
              <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> <KeyCap name="Enter" />
            </span>
          </header>
          <List
            label={g('services')}
            items={found}
            keyOf={({ id }) => id}
            cursor={cursor}
            choose={() => deck.current?.querySelector('input')?.blur()}
            row={({ queue, name, department }) => (
              <span class="ticket-row">
                <span class="no">{queue}</span>
                <span class="mid">
                  <span class="cl">
                    <b>{say(name)}</b>
                  </span>
                  <span class="why">
                    {say(hall?.departments.find(({ id }) => id === department)?.name ?? { zh: department })}
                  </span>
                </span>
                <span class="end">
                  <span class="w">{queueWords(hallView.value, queue).waiting}</span>
                  <span class="why">{queueWords(hallView.value, queue).span}</span>
                </span>
              </span>
            )}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={t('nothingFound')}
          />
        </section>
      </main>
      <aside class="side" aria-label={g('issueFor')}>
        {service && <IssueOptions service={service} />}
      </aside>
      <p class="tally note">{g('issueTally')}</p>
      <MainKey
        name="issue-ticket"
        why={service ? null : g('needService')}
        run={() => void go()}
        small={service ? say(service.name) : ''}
        verb={g('issueVerb')}
      />
    </div>
  );
}
