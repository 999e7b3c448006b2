import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { dayOf } from '../../ui/clock.ts';
import { language, say } from '../../ui/language.ts';
import type { FormField, Values } from '../cases/form.ts';
import { firstEmpty } from '../cases/form.ts';
import { StepForm } from '../cases/step-form.tsx';
import { c, type CasesWord } from '../cases/words.ts';
import { openCase } from '../case-to-open.ts';
import { hallFacts } from '../hall-facts.ts';
import { now } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { asking, type Found, page, searchDays, searchPerson, trouble } from './search.ts';
import { a } from './words.ts';
import './archive.css';

/** 查档: all cases by day and matter, or those of one person for a purpose that stands in the journal. */
export function ArchiveSearch() {
  const today = dayOf(now.peek());
  const values = useSignal<Values>({ by: 'day', from: `${today.slice(0, 8)}01`, to: today, service: '' });
  const cursor = useSignal(0);
  // What was found before, perhaps of one person, is gone before this page is painted.
  useLayoutEffect(() => {
    page.value = null;
    trouble.value = null;
  }, []);
  const found = page.value;
  const rows = found?.rows ?? [];
  const row = rows[Math.min(cursor.value, rows.length - 1)];
  const fields = fieldsOf(values.value.by === 'person');
  const empty = firstEmpty(fields, values.value);
  const days = () => ({
    from: values.value.from ?? '',
    to: values.value.to ?? '',
    service: values.value.service ?? '',
  });
  const search = () => {
    cursor.value = 0;
    if (empty) return;
    const { by, number = '', purpose = '' } = values.value;
    void (by === 'person' ? searchPerson(number, purpose) : searchDays(days(), null, []));
  };
  const turn = (after: string | null, before: (string | null)[]) => {
    cursor.value = 0;
    void searchDays(days(), after, before);
  };
  const older = found?.before.length ? () => turn(found.before.at(-1)!, found.before.slice(0, -1)) : undefined;
  const newer = found?.next ? () => turn(found.next, [...found.before, found.at]) : undefined;
  const open = () => {
    if (row) openCase.value = { id: row.id, step: null };
  };
  useKeys({ F2: search, ArrowLeft: older, ArrowRight: newer });
  const why = empty?.key === 'purpose' ? a('fillPurpose') : empty?.key === 'number' ? a('fillNumber') : null;
  return (
    <div class="deck foot archive">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{found ? a(found.next ? 'foundMore' : 'found', { n: rows.length }) : a('title')}</h1>
            {found && <span class="note">{a(found.by === 'day' ? 'byDay' : 'byPerson')}</span>}
            <UpDown />
          </header>
          {trouble.value && (
            <p class="archive-trouble" role="status">
              {a(trouble.value === 'days' ? 'badDays' : 'cut')}
            </p>
          )}
          <List
            label={a('title')}
            items={rows}
            keyOf={({ id }) => id}
            cursor={cursor}
            choose={open}
            row={(one) => <FoundRow found={one} />}
            more={(rest) => c('moreLines', { n: rest.length })}
            empty={found ? a(found.by === 'day' ? 'none' : 'nonePerson') : a('start')}
          />
          <footer class="paper-acts">
            {row && (
              <>
                <button type="button" class="quiet-button" onClick={open}>
                  {a('open')} <KeyCap name="Enter" />
                </button>
                <a
                  class="quiet-button"
                  href={`/api/cases/${row.id}/contents.html?language=${language.value}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {a('contents')}
                </a>
              </>
            )}
            {(older || newer) && (
              <>
                <button type="button" class="quiet-button" aria-disabled={!older} onClick={older}>
                  {a('older')} <KeyCap name="ArrowLeft" />
                </button>
                <button type="button" class="quiet-button" aria-disabled={!newer} onClick={newer}>
                  {a('newer')} <KeyCap name="ArrowRight" />
                </button>
              </>
            )}
            {values.value.by === 'day' && !empty && (
              <a
                class="quiet-button"
                href={`/api/ledgers/cases.csv?from=${values.value.from}&to=${values.value.to}`}
                download
              >
                {a('ledger')}
              </a>
            )}
          </footer>
        </section>
      </main>
      <aside class="side" aria-label={a('how')}>
        <section class="card archive-form">
          <StepForm fields={fields} values={values} />
        </section>
      </aside>
      <p class="tally note">{a(values.value.by === 'person' ? 'kept' : 'unnamed')}</p>
      <MainKey
        name={values.value.by === 'person' ? 'search-applicant' : null}
        run={search}
        why={why}
        small={asking.value ? a('searching') : (why ?? '')}
        verb={a('search')}
      />
    </div>
  );
}

function fieldsOf(person: boolean): FormField[] {
  const by: FormField = {
    key: 'by',
    kind: 'choice',
    label: a('how'),
    options: [
      { value: 'day', label: a('how:day') },
      { value: 'person', label: a('how:person') },
    ],
  };
  if (person)
    return [
      by,
      { key: 'number', kind: 'text', label: a('idNo'), most: 32 },
      { key: 'purpose', kind: 'text', label: a('purpose'), most: 200, hint: a('purposeHint') },
    ];
  const services = hallFacts.value?.services ?? [];
  return [
    by,
    { key: 'from', kind: 'day', label: a('from'), half: true },
    { key: 'to', kind: 'day', label: a('to'), half: true },
    {
      key: 'service',
      kind: 'choice',
      label: a('service'),
      optional: true,
      options: services.map(({ id, name }) => ({ value: id, label: say(name) })),
    },
  ];
}

function FoundRow({ found: { number, service, state, receivedOn, index } }: { found: Found }) {
  const name = hallFacts.value?.services.find(({ id }) => id === service)?.name;
  const filed = index === undefined ? '' : index === null ? a('notFiled') : a('index', { index });
  return (
    <span class="case-row">
      <span class="mid">
        <b>
          <span class="num">{number}</span> {name ? say(name) : service}
        </b>
        <small>{[a('received', { day: receivedOn }), filed].filter(Boolean).join(' · ')}</small>
      </span>
      <span class="chip">{c(`state:${state}` as CasesWord)}</span>
    </span>
  );
}
