import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { NoteForA } from '../../protocol/duty-view.ts';
import type { SessionAnswer } from '../../protocol/wire.ts';
import { armedAgain, disarm } from '../arming.ts';
import { counterNumber, myPostOf, watchAlso, watchOnly } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { useFollowing } from '../parts/follow.ts';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { press } from '../press.ts';
import { enterRoom } from '../room.ts';
import { standing } from '../standing.ts';
import { useOwn } from './own.ts';
import { NamedCovers } from './named-covers.tsx';
import { whenWords } from './person-words.ts';
import { PostCard } from './post-card.tsx';
import { SignRecord } from './sign-record.tsx';
import { m } from './words.ts';

/** 我的岗位: my posts with everybody of them, what was left for me, my away signs of this month. */
export function MyPost({ who }: { who: SessionAnswer }) {
  const { jobNo } = who.staff;
  useEffect(() => watchAlso(`my-post/${jobNo}`), [jobNo]);
  const cursor = useSignal(0);
  const view = myPostOf(jobNo);
  const notes = view?.notes ?? [];
  useFollowing(notes, ({ id }) => id, cursor);
  const note = notes[Math.min(cursor.value, notes.length - 1)];
  const done = () => note && void press('done-with-note', { note: note.id });
  // Mine, and somebody stands there in my stead: coming back is what is to be done first.
  const mine =
    view?.now.counter === null ? view.posts.find(({ part, standing: at }) => part === 'A' && at !== null) : undefined;
  // On leave still: coming back ends it, and that is asked first.
  const leave = useOwn(`leave/${jobNo}`)?.mine.find(({ state }) => state === 'on-leave' || state === 'overdue') ?? null;
  const asked = useSignal(false);
  // One note is struck and the next lies under the same key: it is read first.
  useLayoutEffect(disarm, [mine?.counter, note?.id]);
  const back = async () => {
    if (!mine) return;
    if (leave && !asked.value) {
      asked.value = true;
      disarm();
      return;
    }
    if (leave && !(await press('end-leave', { leave: leave.id }))) return;
    asked.value = false;
    await armedAgain();
    if (!(await press('release-cover', { counter: mine.counter }))) return;
    watchOnly([`console/${mine.counter}`]);
    await standing(mine.counter, jobNo);
    counterNumber.value = mine.counter;
    enterRoom('counter');
  };
  useKeys({
    F2: mine ? () => void back() : done,
    Space: mine ? () => void back() : done,
    ...(asked.value
      ? {
          Escape: () => {
            asked.value = false;
          },
        }
      : {}),
  });
  if (!view) return <p class="card my-wait soft">{m('connecting')}</p>;
  return (
    <div class="deck foot">
      <main class="stage posts">
        {view.named.length > 0 && <NamedCovers named={view.named} />}
        {view.posts.length === 0 && view.named.length === 0 && (
          <section class="card">
            <h1>{m('noPosts')}</h1>
            <p class="soft">{m('noPostsMore')}</p>
          </section>
        )}
        {view.posts.map((post) => (
          <PostCard key={post.counter} post={post} me={jobNo} />
        ))}
      </main>
      <aside class="side" aria-label={m('notesTitle', { n: notes.length })}>
        <section class="card als">
          <header>
            <h1>{m('notesTitle', { n: notes.length })}</h1>
            {notes.length > 1 && <UpDown />}
          </header>
          <List
            label={m('notesTitle', { n: notes.length })}
            items={notes}
            keyOf={({ id }) => id}
            cursor={cursor}
            choose={done}
            row={(one) => <NoteRow note={one} />}
            more={(rest) => m('moreNotes', { n: rest.length })}
            empty={m('notesNone')}
          />
        </section>
        <SignRecord signs={view.signs} />
      </aside>
      <p class="tally note">{m('tally', { n: view.signs.today })}</p>
      {mine ? (
        <MainKey
          name={leave ? (asked.value ? 'end-leave' : null) : 'release-cover'}
          run={() => void back()}
          small={
            leave
              ? m(asked.value ? 'endAndBackSmall' : 'backAskSmall', { to: whenWords(leave.to) })
              : m('backOnPostSmall', { name: mine.standing?.name ?? '' })
          }
          verb={m(leave ? (asked.value ? 'endAndBack' : 'backAsk') : 'backOnPost', { n: mine.counter })}
        />
      ) : note ? (
        <MainKey name="done-with-note" run={done} small={m('noteDoneSmall')} verb={m('noteDone')} />
      ) : (
        <span />
      )}
    </div>
  );
}

function NoteRow({ note: { text, by, at, counter } }: { note: NoteForA }) {
  return (
    <span class="note-row">
      <b>{text}</b>
      <span class="note">{m('noteFrom', { name: by.name, time: whenWords(at), n: counter })}</span>
    </span>
  );
}
