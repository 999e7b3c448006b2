import type { Signal } from '@preact/signals';
import type { MayCover } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { whenWords } from './person-words.ts';
import { m, type MyWord } from './words.ts';

type Work = MayCover['work'][number];

const states: Record<string, MyWord> = { held: 'workHeld', called: 'workCalled', serving: 'workServing' };

/** A's open work, read item by item before the post is taken. */
export function WorkList({
  cover,
  read,
  cursor,
  tick,
}: {
  cover: MayCover;
  /** What was read so far; null where it is only shown. */
  read: ReadonlySet<string> | null;
  cursor: Signal<number>;
  tick?(work: Work): void;
}) {
  const left = read ? cover.work.filter(({ ref }) => !read.has(ref)).length : 0;
  const title = m('workTitle', { name: cover.of?.name ?? '', n: cover.work.length });
  return (
    <section class="card als">
      <header>
        <h1>{title}</h1>
        {read && cover.work.length > 0 && (
          <>
            <span class="note">{left > 0 ? m('workLeft', { n: left }) : m('workAllRead')}</span>
            <span class="keys-hint">
              <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> <KeyCap name="Space" /> {m('workRead')}
            </span>
          </>
        )}
      </header>
      <List
        label={title}
        items={cover.work}
        keyOf={({ ref }) => ref}
        cursor={cursor}
        {...(tick ? { choose: tick } : {})}
        row={(work, here) => (
          <WorkRow work={work} read={read ? read.has(work.ref) : null} here={here && read !== null} />
        )}
        more={(rest) => m('moreNotes', { n: rest.length })}
        empty={m('workNone')}
      />
    </section>
  );
}

function WorkRow({
  work: { kind, number, service, state, since, note },
  read,
  here,
}: {
  work: Work;
  read: boolean | null;
  here: boolean;
}) {
  const word = kind === 'case' ? m('workCase') : m(states[state ?? ''] ?? 'workOpen');
  return (
    <span class="work-row">
      {read !== null && <span class={`box ${read ? 'y' : ''}`}>{read && <Icon name="check" />}</span>}
      <Icon name={kind === 'case' ? 'page' : 'clock'} />
      <span class="mid">
        <b>
          {word} {number} {service ? say(service) : ''}
        </b>
        <small>{note ?? m('workNoNote')}</small>
      </span>
      {here && !read && (
        <span class="read-it">
          {m('workRead')} <KeyCap name="Space" />
        </span>
      )}
      <span class="when num">{since ? m('workSince', { time: whenWords(since) }) : ''}</span>
    </span>
  );
}
