import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CalendarOfYearAnswer, CalendarView } from '../../protocol/calendar.ts';
import { Icon } from '../../ui/icons.tsx';
import { live, watchAlso } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Connecting } from '../pages/connecting.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { press } from '../press.ts';
import { useAnswer } from '../use-answer.ts';
import { t } from '../words.ts';
import { readCalendarFile } from './calendar-file.ts';
import { type Draft, DraftCard } from './draft.tsx';
import './calendar.css';
import { c } from './words.ts';
import { Year } from './year.tsx';

type Row = { year: number; known: CalendarView['years'][number] | null };
const seeded = 'chinese-days';

/** What is being written stays while one looks elsewhere. */
const draft = signal<Draft>({ text: '', source: '' });

/** 放假安排: which days are off and which weekends are worked, year by year, and a new year entered. */
export function CalendarPage() {
  useEffect(() => watchAlso('calendar'), []);
  const view = live.view('calendar').value;
  return view ? <Calendar view={view} /> : <Connecting />;
}

function Calendar({ view }: { view: CalendarView }) {
  const cursor = useSignal(0);
  const rows: Row[] = view.years.map((known) => ({ year: known.year, known }));
  if (view.missing !== null && !rows.some(({ year }) => year === view.missing))
    rows.unshift({ year: view.missing, known: null });
  const row = rows[Math.min(cursor.value, rows.length - 1)];
  const file = readCalendarFile(draft.value.text);
  const drafted = file.days.length > 0 && file.year !== null;
  const year = drafted ? file.year! : (row?.year ?? Number(view.today.slice(0, 4)));
  // Asked for again when the year was imported anew; without a line the page says so itself.
  const days = useAnswer<CalendarOfYearAnswer>(`/api/calendar/${year}`, row?.known?.at ?? '').answer?.days ?? [];
  const lacking = !drafted && !row?.known;
  const why = !drafted ? c('firstList') : file.faults.length > 0 ? c('firstFaults', { n: file.faults.length }) : null;
  const importIt = async () => {
    if (why !== null) return;
    const source = draft.value.source.trim();
    const done = await press('import-calendar', { year, days: file.days, ...(source === '' ? {} : { source }) });
    if (!done) return;
    draft.value = { text: '', source: '' };
    cursor.value = Math.max(
      0,
      rows.findIndex((one) => one.year === year),
    );
    notice.value = { kind: 'done', text: c('imported', { year }) };
  };
  useKeys({ F2: () => void importIt() });
  return (
    <div class="deck foot calendar">
      <main class="stage">
        <section class="card cal-card">
          <header>
            <h1>{c('yearTitle', { year })}</h1>
            <span class={`note ${lacking ? 'cal-warning' : ''}`}>
              {lacking && <Icon name="warning" />} {about()}
            </span>
            <Legend />
          </header>
          <Year year={year} days={drafted ? file.days : days} today={view.today} />
        </section>
      </main>
      <aside class="side" aria-label={c('years')}>
        <section class="card als cal-years">
          <header>
            <h2>{c('years')}</h2>
            <span class="note">
              {view.completeTo === null ? c('noYears') : c('completeTo', { year: view.completeTo })}
            </span>
          </header>
          <List
            label={c('years')}
            items={rows}
            keyOf={(one) => String(one.year)}
            cursor={cursor}
            row={(one) => <YearRow row={one} />}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={c('noYears')}
          />
        </section>
        <DraftCard
          draft={draft.value}
          file={file}
          change={(over) => {
            draft.value = { ...draft.value, ...over };
          }}
        />
      </aside>
      <p class="tally note">{c('tally')}</p>
      <MainKey
        name="import-calendar"
        why={why}
        run={() => void importIt()}
        small={c('importSmall')}
        verb={drafted ? c('import', { year }) : c('importNone')}
      />
    </div>
  );

  function about(): string {
    if (drafted) return c('yearDraft');
    if (!row?.known) return c('yearUnknown');
    return c('yearDays', { off: row.known.off, work: row.known.work });
  }
}

function Legend() {
  return (
    <p class="cal-legend note">
      <span class="cal-day off">
        1<i>{c('off')}</i>
      </span>
      {c('legendOff')}
      <span class="cal-day work">
        2<i>{c('work')}</i>
      </span>
      {c('legendWork')}
    </p>
  );
}

function YearRow({ row: { year, known } }: { row: Row }) {
  return (
    <span class="cal-row">
      <b class="num">{year}</b>
      {known ? (
        <>
          <span>{c('rowDays', { off: known.off, work: known.work })}</span>
          <span class="note">{fromWhere(known)}</span>
        </>
      ) : (
        <span class="cal-lacks cal-warning">
          <Icon name="warning" /> {c('rowMissing')}
        </span>
      )}
    </span>
  );
}

function fromWhere({ source, by }: CalendarView['years'][number]): string {
  if (source !== '' && source !== seeded) return source;
  return by === null ? c('broughtAlong') : c('importedBy', { id: by });
}
