import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { exactTime } from '../exact-time.ts';
import { watchOnly } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { Connecting } from '../pages/connecting.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { dateOfDay } from '../../ui/clock.ts';
import { language } from '../../ui/language.ts';
import { t } from '../words.ts';
import { j } from './words.ts';
import { verbWords, whoWords } from './entry-words.ts';
import { factLines, shortFacts } from './facts-words.ts';
import { type Entry, journal, journalTrouble, pageSize, readPage } from './journal.ts';

/** What was done, by whom and from which device: read only, newest first, fifty rows a page. */
export function JournalRoom() {
  useEffect(() => {
    watchOnly([]);
    void readPage();
  }, []);
  return (
    <RoomFrame look="journal" plate={j('plateJournal')} place={t('roomJournal')} alerts={null}>
      {journal.value ? (
        <Journal entries={journal.value.entries} head={journal.value.head} />
      ) : journalTrouble.value ? (
        <p class="connecting">{t(journalTrouble.value === 'refused' ? 'journalRefused' : 'unreachable')}</p>
      ) : (
        <Connecting />
      )}
    </RoomFrame>
  );
}

function Journal({ entries, head }: { entries: readonly Entry[]; head: number }) {
  const cursor = useSignal(0);
  const rows = [...entries].reverse();
  const entry = rows[Math.min(cursor.value, rows.length - 1)];
  const first = entries[0]?.seq ?? 0;
  const last = entries.at(-1)?.seq ?? 0;
  const turn = (to: number | undefined) => {
    cursor.value = 0;
    void readPage(to);
  };
  const older = () => first > 1 && turn(first - 1);
  const newer = () => last < head && turn(Math.min(head, last + pageSize));
  useKeys({ ArrowLeft: older, ArrowRight: newer, F2: () => turn(undefined) });
  return (
    <div class="deck foot">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{j('journalRows', { first, last })}</h1>
            <span class="note">{j('journalHead', { head })}</span>
            <span class="keys-hint">
              <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> <KeyCap name="PageDown" />
            </span>
          </header>
          <List
            label={t('roomJournal')}
            items={rows}
            keyOf={({ seq }) => String(seq)}
            cursor={cursor}
            row={({ seq, at, who, verb, facts }) => (
              <span class="journal-row">
                <span class="num">{seq}</span>
                <span class="num soft">{exactTime(at, 0)}</span>
                <span class="who-did">{whoWords(who)}</span>
                <b>{verbWords(verb)}</b>
                <span class="soft clip">{shortFacts(facts)}</span>
              </span>
            )}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={j('journalEmpty')}
          />
        </section>
      </main>
      <aside class="side" aria-label={t('chosenOne')}>
        {entry && (
          <section class="card det">
            <h2>{j('journalEntry', { seq: entry.seq })}</h2>
            <p class="t">{verbWords(entry.verb)}</p>
            <p class="note">{entry.verb}</p>
            <dl class="kv">
              <dt>{j('journalWhen')}</dt>
              <dd class="num">
                {dateOfDay(entry.at, language.value)} {exactTime(entry.at)}
              </dd>
              <dt>{j('journalWho')}</dt>
              <dd>{whoWords(entry.who)}</dd>
              <dt>{j('journalDevice')}</dt>
              <dd>{entry.device}</dd>
              <dt>{j('journalHash')}</dt>
              <dd class="hash">{entry.hash}</dd>
            </dl>
            <ul class="facts">
              {factLines(entry.facts).map(({ fact, about }, i) => (
                <li key={`${fact} ${i}`}>
                  <b>{fact}</b>
                  <span>{about}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </aside>
      <div class="outs two-outs">
        <button type="button" aria-disabled={first <= 1} onClick={older}>
          <b>{j('older')}</b>
          <span>
            <KeyCap name="ArrowLeft" /> {j('olderNote', { n: pageSize })}
          </span>
        </button>
        <button type="button" aria-disabled={last >= head} onClick={newer}>
          <b>{j('newer')}</b>
          <span>
            <KeyCap name="ArrowRight" /> {j('newerNote', { n: pageSize })}
          </span>
        </button>
      </div>
      <button type="button" class="act refresh" onClick={() => turn(undefined)}>
        <span>
          <b>{j('newest')}</b>
          <small>{j('newestNote')}</small>
        </span>
        <KeyCap name="F2" />
      </button>
    </div>
  );
}
