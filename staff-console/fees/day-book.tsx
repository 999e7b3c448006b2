import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { FeeEntry, FeesView } from '../../protocol/fees-view.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { yuanBeside, yuanWords } from '../../ui/money.ts';
import { disarm } from '../arming.ts';
import { counterNumber } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { me } from '../my/own.ts';
import { notice } from '../notice.ts';
import { useFollowing } from '../parts/follow.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { press } from '../press.ts';
import { saveFile } from '../save-file.ts';
import { Correction, type Put, putOf, whyNotPut } from './correction.tsx';
import { DaySums } from './day-sums.tsx';
import { canCorrect, shortSlip, takesHere, tookIt } from './fee-rows.ts';
import { f } from './words.ts';

/** 今天收的: the day's book with its sums. A line that is wrong is put right by another one, never changed. */
export function DayBook({ view, turn }: { view: FeesView; turn(): void }) {
  const { entries } = view.today;
  const cursor = useSignal(0);
  const put = useSignal<Put | null>(null);
  useFollowing(entries, ({ n }) => String(n), cursor);
  const entry = entries[Math.min(cursor.value, entries.length - 1)] ?? null;
  useLayoutEffect(() => {
    disarm();
    put.value = null;
  }, [entry?.n]);
  useLayoutEffect(disarm, [put.value === null]);
  const amountOf = yuanBeside(entries.map(({ yuan }) => yuan));
  const own = entry !== null && tookIt(entry, me());
  const may = entry !== null && !own && canCorrect(entry, entries);
  const begin = () => {
    // Pressed again it throws nothing away that was written.
    if (may && !put.value) put.value = { to: null, receipt: '', why: '' };
  };
  const why = put.value && whyNotPut(put.value, counterNumber.value);
  const go = async () => {
    if (!put.value) return saveFile(`/api/fees/day/${view.day}.csv`);
    if (!entry || why !== null) return;
    const to = putOf(put.value);
    if (!(await press('correct-fee', { case: entry.case, fee: entry.fee, to, why: put.value.why.trim() }))) return;
    put.value = null;
    notice.value = { kind: 'done', text: f('correctDone', { slip: entry.slip ?? entry.number }) };
  };
  useKeys({
    F2: () => void go(),
    F4: may ? begin : undefined,
    ...(put.value
      ? {
          Escape: () => {
            put.value = null;
          },
        }
      : { ArrowLeft: turn, ArrowRight: turn }),
  });
  return (
    <div class="deck foot fees-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{f('tallyToday', { n: view.today.count, yuan: yuanWords(view.today.yuan) })}</h1>
            <span class="note">{f('newestFirst')}</span>
          </header>
          <List
            label={f('today')}
            items={entries}
            keyOf={({ n }) => String(n)}
            cursor={cursor}
            passive={put.value !== null}
            row={(one) => <EntryRow entry={one} amount={amountOf(one.yuan)} />}
            more={(below) => f('more', { n: below.length })}
            empty={f('noneToday')}
          />
          {entry && (
            <footer class="paper-acts">
              {may ? (
                <button type="button" class="quiet-button" onClick={begin}>
                  {f('correct')} <KeyCap name="F4" />
                </button>
              ) : (
                <span class="note">{f(canCorrect(entry, entries) ? 'tookIt' : 'superseded')}</span>
              )}
            </footer>
          )}
        </section>
      </main>
      <aside class="side" aria-label={put.value ? f('correctTitle') : f('sums')}>
        {put.value && entry ? (
          <Correction entry={entry} put={put} takes={(method) => takesHere(view, counterNumber.value, method)} />
        ) : (
          <DaySums view={view} />
        )}
      </aside>
      <p class="tally note">
        <Icon name="info" />
        <span>{f('bookTally')}</span>
      </p>
      {put.value && entry ? (
        <MainKey
          name="correct-fee"
          why={why}
          run={() => void go()}
          small={f('correctSmall', { slip: entry.slip ?? entry.number, yuan: yuanWords(entry.yuan) })}
          verb={f('correctGo')}
        />
      ) : (
        <MainKey name={null} run={() => void go()} small={f('dayFileMore')} verb={f('dayFile')} />
      )}
    </div>
  );
}

function EntryRow({ entry, amount }: { entry: FeeEntry; amount: string }) {
  const { at, name, slip, number, method, receipt, by, yuan, kind } = entry;
  const back = yuan < 0;
  return (
    <span class="case-row fee-row">
      <span class="num slip-no">{timeOfDay(at)}</span>
      <span class="mid">
        <b>
          {shortSlip(slip) ?? number} {say(name)}
        </b>
        <small>{[by.name, f(`method:${method}`), receipt].filter(Boolean).join(' · ')}</small>
      </span>
      {kind === 'corrected' && (
        <span class={`chip ${back ? 'warn' : ''}`}>
          <Icon name={back ? 'back' : 'swap'} /> {f(back ? 'kind:back' : 'kind:corrected')}
        </span>
      )}
      <b class={`num fee-yuan ${back ? 'poor' : ''}`}>{amount}</b>
    </span>
  );
}
