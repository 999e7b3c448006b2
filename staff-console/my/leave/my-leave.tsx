import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { CommandName } from '../../../protocol/commands.ts';
import type { MyLeaveView } from '../../../protocol/leave-view.ts';
import { timeOfDay } from '../../../ui/clock.ts';
import { language } from '../../../ui/language.ts';
import { disarm } from '../../arming.ts';
import { now } from '../../hub.ts';
import { type KeyName, useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { List } from '../../parts/list.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { UpDown } from '../../parts/up-down.tsx';
import { press } from '../../press.ts';
import { me, useOwn } from '../own.ts';
import { draft } from './ask-draft.ts';
import { AskLeave } from './ask-leave.tsx';
import { ExtendLeave, extending } from './extend-leave.tsx';
import './leave.css';
import { LeaveCard } from './leave-card.tsx';
import { dayAndTime, kindWords, officeWords, spanWords, stateWords } from './leave-words.ts';
import { l } from './words.ts';

type Mine = MyLeaveView['mine'][number];
const cursor = signal(0);
/** Whether the form lies open over the list. */
const asking = signal(false);

/** 我的请假: every leave of one's own and its state, and asking for another. */
export function MyLeave() {
  const view = useOwn(`leave/${me()}`);
  if (!view) return <p class="card my-wait soft">{l('wait')}</p>;
  if (asking.value)
    return (
      <AskLeave
        kinds={view.kinds}
        close={() => {
          asking.value = false;
        }}
        sent={({ next }) => {
          asking.value = false;
          notice.value = { kind: 'done', text: l('asked', { office: next ? l(officeWords[next]) : '' }) };
        }}
      />
    );
  const leave = view.mine[Math.min(cursor.value, view.mine.length - 1)] ?? null;
  if (extending.value && leave) return <ExtendLeave leave={leave} />;
  return <Leaves view={view} leave={leave} />;
}

interface Deed {
  name: CommandName | null;
  words: string;
  small: string;
  why: string | null;
  run(): void;
}

function Leaves({ view, leave }: { view: MyLeaveView; leave: Mine | null }) {
  const deed = deedOf(leave);
  const acts = leave ? actsOf(leave, deed.name === null) : [];
  // Another deed under the same key is another moment.
  useLayoutEffect(() => {
    disarm();
  }, [deed.words, leave?.id]);
  const run = () => deed.why === null && deed.run();
  useKeys({
    F2: run,
    Space: run,
    ...Object.fromEntries(acts.map((act, i) => [String(i + 1), act.run])),
  });
  return (
    <div class="deck foot leave-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{l('title')}</h1>
            <UpDown />
          </header>
          <List
            label={l('title')}
            items={view.mine}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={(one) => <LeaveRow leave={one} />}
            more={(rest) => l('moreLeaves', { n: rest.length })}
            empty={l('none')}
          />
        </section>
      </main>
      <aside class="side" aria-label={l('wayTitle')}>
        {leave && <LeaveCard leave={leave} />}
        {acts.length > 0 && (
          <div class="leave-acts">
            {acts.map((act, i) => (
              <button type="button" class="act" key={act.words} title={act.note} onClick={act.run}>
                <b>{act.words}</b>
                <KeyCap name={String(i + 1) as KeyName} />
              </button>
            ))}
          </div>
        )}
      </aside>
      <p class="tally note">{leave ? `${l(kindWords[leave.kind])} · ${spanWords(leave)}` : ''}</p>
      <MainKey name={deed.name} run={run} why={deed.why} small={deed.small} verb={deed.words} />
    </div>
  );
}

function LeaveRow({ leave }: { leave: Mine }) {
  const grave = leave.state === 'overdue' || leave.unstartedSince !== null;
  return (
    <span class="leave-row">
      <b>{l(kindWords[leave.kind])}</b>
      <span class="mid">
        <span>{spanWords(leave)}</span>
        <small class="soft">
          {leave.next ? l('stepWait', { office: l(officeWords[leave.next]) }) : l('days', { n: leave.days })}
        </small>
      </span>
      <span class={`chip ${grave ? 'warn' : leave.state === 'filed' || leave.state === 'on-leave' ? 'live' : ''}`}>
        {leave.unstartedSince ? l('unstarted') : l(stateWords[leave.state])}
      </span>
    </span>
  );
}

/** What the red key does: go when everybody is in place, come back, else ask. */
function deedOf(leave: Mine | null): Deed {
  if (leave?.state === 'filed')
    return {
      name: 'start-leave',
      words: l('startVerb'),
      small: leave.substitute.staff
        ? l('startSmall', { to: dayAndTime(leave.to), name: leave.substitute.staff.name })
        : l('startSmallAlone', { to: dayAndTime(leave.to) }),
      why: leave.waits.length > 0 ? l('waitsTitle') : null,
      run: () =>
        void press('start-leave', { leave: leave.id }).then((done) => {
          if (done) notice.value = { kind: 'done', text: l('started', { to: dayAndTime(leave.to) }) };
        }),
    };
  if (leave?.state === 'on-leave' || leave?.state === 'overdue')
    return {
      name: 'end-leave',
      words: l('endVerb'),
      small: l('endSmall', { time: timeOfDay(now.value) }),
      why: null,
      run: () =>
        void press('end-leave', { leave: leave.id }).then((done) => {
          if (done) notice.value = { kind: 'done', text: l('ended') };
        }),
    };
  return {
    name: null,
    words: l('askVerb'),
    small: l('askSmall'),
    why: null,
    run: askNew,
  };
}

/** A draft begun in another's name is not carried into one's own. */
function askNew(): void {
  if (draft.value?.staff !== null) draft.value = null;
  asking.value = true;
}

function actsOf(leave: Mine, asksAlready: boolean): { words: string; note: string; run(): void }[] {
  const { id, state } = leave;
  const withdraws = state === 'requested' || state === 'approved' || state === 'filed';
  const extends_ = (state === 'filed' || state === 'on-leave') && leave.extension === null;
  return [
    {
      words: l('form'),
      note: l('formNote'),
      run: () => {
        open(`/api/leaves/${id}/form.html?language=${language.value}`, '_blank', 'noopener');
      },
    },
    ...(extends_
      ? [
          {
            words: l('extend'),
            note: l('extendNote'),
            run: () => {
              extending.value = true;
            },
          },
        ]
      : []),
    ...(withdraws
      ? [
          {
            words: l('withdraw'),
            note: l('withdrawNote'),
            run: () =>
              void press('withdraw-leave', { leave: id }).then((done) => {
                if (done) notice.value = { kind: 'done', text: l('withdrawn') };
              }),
          },
        ]
      : []),
    ...(asksAlready
      ? []
      : [
          {
            words: l('newOne'),
            note: l('newNote'),
            run: askNew,
          },
        ]),
  ];
}
