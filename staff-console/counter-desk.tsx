import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ConsoleView } from '../protocol/views.ts';
import type { SessionAnswer } from '../protocol/wire.ts';
import { language, say } from '../ui/language.ts';
import { mainDeed } from './deeds.ts';
import { consoleView, counterNumber, watchOnly } from './hub.ts';
import { backToList } from './intake-step.ts';
import { useKeys } from './keys.ts';
import { later } from './later.tsx';
import { notice } from './notice.ts';
import { fits, openPage, page } from './page.ts';
import { Away } from './pages/away.tsx';
import { Calling } from './pages/calling.tsx';
import { Connecting } from './pages/connecting.tsx';
import { Idle } from './pages/idle.tsx';
import { TakeCounter } from './pages/take-counter.tsx';
import { Unattended } from './pages/unattended.tsx';
import { Evidence } from './parts/evidence.tsx';
import { Shell } from './parts/shell.tsx';
import { StateChip } from './parts/state-chip.tsx';
import { Top } from './parts/top.tsx';
import { rooms } from './room.ts';
import { slotsOf } from './slots.ts';
import { whereNow } from './where-now.ts';
import { k } from './counter/words.ts';

const AwayPage = later(async () => (await import('./away/away-page.tsx')).AwayPage);

const Intake = later(async () => (await import('./intake/intake-page.tsx')).IntakePage);

const OwnStrip = later(async () => (await import('./strip/own-strip.tsx')).OwnStrip);

const PageOver = later(async () => (await import('./pages/page-over.tsx')).PageOver);

/** A clerk's console: the counter taken, its state as a page, other pages over it. */
export function CounterDesk({ who }: { who: SessionAnswer }) {
  const view = consoleView.value;
  const number = counterNumber.value;
  useEffect(() => {
    if (number !== null) watchOnly([`console/${number}`]);
  }, [number]);
  if (number === null) return <TakeCounter who={who} />;
  if (!view) return <Connecting />;
  if (view.state === 'closed' || view.staff?.jobNo !== who.staff.jobNo) return <TakeCounter who={who} was={view} />;
  return <AtCounter view={view} />;
}

function AtCounter({ view }: { view: ConsoleView }) {
  useSignalEffect(() => {
    if (consoleView.value && !fits(page.value, consoleView.value)) page.value = 'home';
  });
  // Every visitor needs them: they are there before the first one is.
  useEffect(() => {
    Intake.ahead();
    PageOver.ahead();
  }, []);
  const main = () => {
    if (page.value === 'home' && mainDeed.value && mainDeed.value.why === null) mainDeed.value.run();
  };
  useKeys(
    {
      F2: main,
      Space: main,
      Escape: () => {
        notice.value = null;
        if (page.value !== 'home') openPage('home');
        else backToList.value?.();
      },
    },
    'desk',
  );
  return (
    <Shell look={`${view.state} page-${page.value}`} slots={slotsOf(view)} top={<CounterTop view={view} />}>
      <CounterPage view={view} />
    </Shell>
  );
}

function CounterPage({ view }: { view: ConsoleView }) {
  switch (page.value) {
    case 'call':
    case 'missed':
    case 'held':
    case 'transfer':
    case 'alerts':
    case 'handover':
    case 'keys':
      return <PageOver view={view} />;
    case 'away':
      return <AwayPage />;
    case 'strip':
      return <OwnStrip />;
    // Pages of the visit, drawn by the intake.
    case 'unit':
    case 'find':
    // These are pages of other rooms.
    case 'letterhead':
    case 'calendar':
    case 'record':
    case 'home':
      return <CounterState view={view} />;
  }
}

function CounterState({ view }: { view: ConsoleView }) {
  switch (view.state) {
    case 'free':
      return <Idle view={view} />;
    case 'calling':
      return <Calling view={view} />;
    case 'serving':
      return <Intake />;
    case 'away':
      return <Away view={view} />;
    case 'unattended':
      return <Unattended view={view} />;
    case 'closed':
      return null;
  }
}

const asWords = { A: 'asA', B: 'asB', substitute: 'asSubstitute' } as const;

function CounterTop({ view }: { view: ConsoleView }) {
  const { staff, post } = view;
  const other = staff?.as === 'A' ? post.b : post.a;
  return (
    <Top
      plate={view.number}
      place={
        <>
          <span class="place-name counter-name">{say(view.name)}</span>
          <StateChip state={view.state} since={view.since} />
        </>
      }
      who={
        staff && (
          <>
            <b>{staff.name}</b> <span class="soft">{k(asWords[staff.as])}</span>
            {other && (
              <span class={`other ${post.other?.state === 'free' ? 'soft' : 'gone'}`}>
                {k(staff.as === 'A' ? 'otherB' : 'otherA', { name: other.name })} {post.other && whereNow(post.other)}
              </span>
            )}
          </>
        )
      }
      meta={<Evidence view={view} />}
      tight={rooms.value.length > 2 || language.value !== 'zh' || (post.other !== null && post.other.state !== 'free')}
    />
  );
}
