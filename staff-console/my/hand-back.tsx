import { signal, useSignal } from '@preact/signals';
import type { MayCover } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { counterNumber } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { press } from '../press.ts';
import { session } from '../session.ts';
import { CoverFacts } from './cover-facts.tsx';
import { LeftWords } from './left-words.tsx';
import { whenWords } from './person-words.ts';
import { WorkList } from './work-list.tsx';
import { m } from './words.ts';

/** What one could not do and leaves for A; it outlives a session that ends. */
const draft = signal('');

/** Standing in: what goes back to A, what is noted for A, and handing back. */
export function HandBack({ cover }: { cover: MayCover }) {
  const { counter, of, from, work, notes } = cover;
  const cursor = useSignal(0);
  const name = of?.name ?? '';
  const me = session.value.kind === 'in' ? session.value.who.staff.name : '';
  const text = draft.value.trim();
  const write = async () => {
    if (text === '') return;
    const done = await press('note-for-a', { counter, text });
    if (!done) return;
    draft.value = '';
    notice.value = { kind: 'done', text: m('noted', { name }) };
  };
  const release = async () => {
    const done = await press('release-cover', { counter });
    if (done) counterNumber.value = null;
  };
  useKeys({ F2: () => void release(), F6: () => void write() });
  return (
    <div class="deck foot cover-page">
      <main class="stage">
        <div class="page-title cover-title">
          <h1>{m('backTitle', { n: counter })}</h1>
          {from && <b class="num">{m('sinceTime', { time: timeOfDay(from) })}</b>}
          <span class="note">{m('backTo', { name })}</span>
        </div>
        <section class="card f note-for-a">
          <h2>{m('noteTitle', { name })}</h2>
          <div class="note-line">
            <Field
              label={m('noteTitle', { name })}
              placeholder={m('notePlaceholder')}
              value={draft.value}
              type={(value) => {
                draft.value = value;
              }}
            />
            <button type="button" class="act" aria-disabled={text === ''} onClick={() => void write()}>
              {m('noteWrite')} <KeyCap name="F6" />
            </button>
          </div>
          <ul>
            {notes.map(({ id, text: said, at }) => (
              <li key={id}>
                <span>{said}</span>
                <span class="note num">{whenWords(at)}</span>
              </li>
            ))}
          </ul>
        </section>
        <WorkList cover={cover} read={null} cursor={cursor} />
        <LeftWords cover={cover} />
      </main>
      <aside class="side" aria-label={m('mayDoTitle')}>
        <CoverFacts cover={cover} me={me} />
      </aside>
      <p class="tally note">{m('backTally', { n: notes.length, work: work.length, name })}</p>
      <MainKey
        name="release-cover"
        run={() => void release()}
        small={m('backSmall', { name })}
        verb={m('handBack', { name })}
      />
    </div>
  );
}
