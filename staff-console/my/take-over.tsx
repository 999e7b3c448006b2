import { useSignal } from '@preact/signals';
import type { MayCover } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { counterNumber, now, watchOnly } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { press } from '../press.ts';
import { enterRoom } from '../room.ts';
import { session } from '../session.ts';
import { standing } from '../standing.ts';
import { CoverFacts } from './cover-facts.tsx';
import { LeftWords } from './left-words.tsx';
import { groundWords } from './person-words.ts';
import { WorkList } from './work-list.tsx';
import { m } from './words.ts';
import { MainKey } from '../parts/main-key.tsx';

interface Props {
  cover: MayCover;
  jobNo: string;
  /** The counter one stands at oneself: nobody is at two. */
  standsAt: number | null;
}

/** Taking a counter over: A's work read item by item, what one may do, and one press. */
export function TakeOver({ cover, jobNo, standsAt }: Props) {
  const { counter, of, gone, reported, from, until, reason, work } = cover;
  const cursor = useSignal(0);
  const read = useSignal<ReadonlySet<string>>(new Set());
  const left = work.filter(({ ref }) => !read.value.has(ref)).length;
  const me = session.value.kind === 'in' ? session.value.who.staff.name : '';
  const name = of?.name ?? '';
  const why =
    standsAt !== null
      ? m('closeFirst', { n: standsAt })
      : left > 0
        ? m('workToRead', { n: left })
        : reported && gone === null
          ? m('waitsForA', { name })
          : null;
  const tick = ({ ref }: { ref: string }) => {
    read.value = new Set([...read.value, ref]);
    const next = work.findIndex((one) => !read.value.has(one.ref));
    if (next >= 0) cursor.value = next;
  };
  const take = async () => {
    if (why !== null) return;
    const done = await press('take-cover', { counter });
    if (!done) return;
    if (done.cover?.state !== 'standing') {
      notice.value = { kind: 'done', text: m('reportedNow', { name }) };
      return;
    }
    watchOnly([`console/${counter}`]);
    await standing(counter, jobNo);
    counterNumber.value = counter;
    enterRoom('counter');
  };
  const here = work[Math.min(cursor.value, work.length - 1)];
  useKeys({
    Space: () => here && tick(here),
    F2: () => void take(),
  });
  return (
    <div class="deck foot cover-page">
      <main class="stage">
        <div class="page-title cover-title">
          <h1>{m('takeTitle', { n: counter })}</h1>
          {from && until && (
            <b class="num">
              {timeOfDay(from)} – {timeOfDay(until)}
            </b>
          )}
          <span class="note">
            {gone
              ? m('goneLine', { name, why: reason ? say(reason) : groundWords(gone) })
              : m('standsLine', { name: name || m('somebody') })}
          </span>
        </div>
        <WorkList cover={cover} read={read.value} cursor={cursor} tick={tick} />
        <LeftWords cover={cover} />
      </main>
      <aside class="side" aria-label={m('mayDoTitle')}>
        <CoverFacts cover={cover} me={me} />
      </aside>
      <p class="tally note">
        <Icon name="info" />
        {m('fromNow', { time: timeOfDay(now.value) })}
        {gone === null && name !== '' && <b>{m('onlyThenAway', { name })}</b>}
      </p>
      <MainKey
        name="take-cover"
        why={why}
        run={() => void take()}
        small={m(gone ? 'takeSmall' : 'reportSmall', { name })}
        verb={m(gone ? 'take' : 'report')}
      />
    </div>
  );
}
