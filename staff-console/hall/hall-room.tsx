import { useEffect } from 'preact/hooks';
import type { HallView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { hallView, watchOnly } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { page } from '../page.ts';
import { Connecting } from '../pages/connecting.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { press } from '../press.ts';
import { session } from '../session.ts';
import { t } from '../words.ts';
import { Accuracy } from './accuracy.tsx';
import { Care } from './care.tsx';
import { Figures } from './figures.tsx';
import { HallEvidence } from './hall-evidence.tsx';
import { Legend } from './legend.tsx';
import { Plan } from './plan.tsx';
import { Screens } from './screens.tsx';
import { Spans } from './spans.tsx';

/** The whole hall on one page: every counter and since when, every queue, every screen, and what needs looking after. */
export function HallRoom() {
  useEffect(() => watchOnly(['hall']), []);
  const view = hallView.value;
  const me = session.value.kind === 'in' ? session.value.who.staff.name : '';
  return (
    <RoomFrame
      look="hall"
      plate={t('plateHall')}
      place={view ? say(view.hall.name) : t('roomHall')}
      alerts={view?.alerts ?? []}
      meta={view && <HallEvidence view={view} />}
      who={
        view?.dutyLeader &&
        view.dutyLeader !== me && <span class="soft other">{t('dutyLeader', { name: view.dutyLeader })}</span>
      }
    >
      {view ? <Hall view={view} /> : <Connecting />}
    </RoomFrame>
  );
}

function Hall({ view }: { view: HallView }) {
  const asked = view.helps.find(({ state }) => state === 'asked');
  const answer = async () => {
    if (asked && (await press('answer-help', { help: asked.id })))
      notice.value = { kind: 'done', text: t('helpTaken') };
  };
  useKeys({ F2: () => page.value === 'home' && void answer() });
  return (
    <main class="hall-deck">
      <div class="hall-left">
        <Figures view={view} />
        <Plan view={view} />
        <Legend />
      </div>
      <div class="hall-right">
        <Care view={view} answer={() => void answer()} />
        <Spans waiting={view.waiting} />
        <Accuracy counts={view.counts} />
        <Screens view={view} />
      </div>
    </main>
  );
}
