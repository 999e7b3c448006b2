import { useEffect } from 'preact/hooks';
import type { HallView } from '../../protocol/views.ts';
import { dayOf } from '../../ui/clock.ts';
import { language, say } from '../../ui/language.ts';
import { hallView, now, watchOnly } from '../hub.ts';
import { LaterAskedCard } from '../asked/later-card.ts';
import { asks, calls, useAsks } from '../asked/asks.ts';
import { useKeys } from '../keys.ts';
import { later } from '../later.tsx';
import { leaveFor, myTab } from '../my-tab.ts';
import { notice } from '../notice.ts';
import { openPage, page } from '../page.ts';
import { Connecting } from '../pages/connecting.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { press } from '../press.ts';
import { enterRoom } from '../room.ts';
import { session } from '../session.ts';
import type { Slot, Slots } from '../slots.ts';
import { t } from '../words.ts';
import { Accuracy } from './accuracy.tsx';
import { Advice } from './advice.tsx';
import { Care } from './care.tsx';
import { CasesDue } from './cases-due.tsx';
import { Figures } from './figures.tsx';
import { HallEvidence } from './hall-evidence.tsx';
import { Legend } from './legend.tsx';
import { Plan } from './plan.tsx';
import { Screens } from './screens.tsx';
import { Spans } from './spans.tsx';
import { chosenCounter, chosenOf, walkOn } from './walk.ts';
import { h } from './words.ts';
import './hall-pages.css';

const StripPage = later(async () => (await import('../strip/strip-page.tsx')).StripPage);
const RecordPage = later(async () => (await import('./record-page.tsx')).RecordPage);

/** The whole hall on one page: every counter and since when, every queue, every screen, and what needs looking after. */
export function HallRoom() {
  useEffect(() => watchOnly(['hall']), []);
  const view = hallView.value;
  const me = session.value.kind === 'in' ? session.value.who.staff.name : '';
  return (
    <RoomFrame
      look="hall"
      plate={h('plateHall')}
      place={view ? say(view.hall.name) : t('roomHall')}
      alerts={view?.alerts ?? []}
      left={view ? slotsOf(view) : []}
      ninth={reportSlot()}
      meta={view && <HallEvidence view={view} />}
      who={
        view?.dutyLeader &&
        view.dutyLeader !== me && <span class="soft other">{h('dutyLeader', { name: view.dutyLeader })}</span>
      }
    >
      {view ? <HallPage view={view} /> : <Connecting />}
    </RoomFrame>
  );
}

/** F9 日报: the day on a sheet to print, in a page of its own. */
const reportSlot = (): Slot => ({
  key: 'F9',
  label: h('keyReport'),
  look: 'on',
  run: () => {
    open(`/api/days/${dayOf(now.peek())}.html?language=${language.value}`, '_blank', 'noopener');
  },
});

/** F4 whoever stands at the chosen counter is taken ill, F6 the day of the chosen counter, F7 the record of signs. */
function slotsOf(view: HallView): Slots {
  const counter = chosenOf(view);
  const standing = view.counters.find(({ number }) => number === counter)?.staff?.jobNo ?? '';
  return [
    {
      key: 'F4',
      label: h('keyLeave', { n: counter ?? '' }),
      look: 'on',
      run: () => {
        leaveFor.value = standing;
        myTab.value = 'people';
        enterRoom('my');
      },
    },
    counter === null
      ? null
      : {
          key: 'F6',
          label: h('keyStrip', { n: counter }),
          look: page.value === 'strip' ? 'here' : 'on',
          run: () => openPage('strip'),
        },
    {
      key: 'F7',
      label: h('keyRecord'),
      look: page.value === 'record' ? 'here' : 'on',
      run: () => openPage('record'),
    },
  ];
}

function HallPage({ view }: { view: HallView }) {
  const counter = chosenOf(view);
  if (page.value === 'strip' && counter !== null) return <StripPage first={counter} day={dayOf(now.peek())} others />;
  if (page.value === 'record') return <RecordPage month={dayOf(now.peek()).slice(0, 7)} />;
  return <Hall view={view} />;
}

function Hall({ view }: { view: HallView }) {
  useAsks(session.value.kind === 'in' ? session.value.who.staff.jobNo : null);
  const asked = view.helps.find(({ state }) => state === 'asked');
  const proposal = view.peaks[0]?.open ?? null;
  const answer = async () => {
    if (asked && (await press('answer-help', { help: asked.id })))
      notice.value = { kind: 'done', text: t('helpTaken') };
  };
  const ask = async () => {
    if (!proposal) return;
    const { counter, staff, name } = proposal;
    if (await press('ask-to-counter', { counter, staff }))
      notice.value = { kind: 'done', text: h('askedDone', { name, n: counter }) };
  };
  useKeys({
    F2: () => void (asked ? answer() : ask()),
    ArrowLeft: () => walkOn(view, -1),
    ArrowRight: () => walkOn(view, 1),
  });
  return (
    <main class="hall-deck">
      <div class="hall-left">
        <Figures view={view} />
        <Plan
          view={view}
          open={(counter) => {
            chosenCounter.value = counter;
            openPage('strip');
          }}
        />
        <Legend lateMin={view.peakAt.waitMin} />
      </div>
      <div class="hall-right">
        {(asks.value.length > 0 || calls.value.length > 0) && <LaterAskedCard />}
        <Advice view={view} main={!asked} ask={() => void ask()} />
        <Care view={view} answer={() => void answer()} />
        <Spans waiting={view.waiting} />
        <Accuracy view={view} />
        {view.casesDue && <CasesDue due={view.casesDue} />}
        {view.peaks.length === 0 && !view.casesDue && <Screens view={view} />}
      </div>
    </main>
  );
}
