import { useAlertsHere } from '../alerts-here.ts';
import { LaterAskedCard } from '../asked/later-card.ts';
import { asks, calls, useAsks } from '../asked/asks.ts';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { type Bindings, useKeys } from '../keys.ts';
import { myTab } from '../my-tab.ts';
import { page } from '../page.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { enterRoom, rooms } from '../room.ts';
import { session } from '../session.ts';
import { t } from '../words.ts';
import './my.css';
import { pagesOf } from './tabs.ts';
import { m } from './words.ts';

/** 我的: what concerns one person alone, whatever their role and whether or not they have a counter open. */
export function MyRoom() {
  // A clerk with a counter open still hears its alerts here.
  const alerts = useAlertsHere();
  useAsks(session.value.kind === 'in' ? session.value.who.staff.jobNo : null);
  const back = () => {
    if (page.value !== 'home') page.value = 'home';
    else if (rooms.value.includes('counter')) enterRoom('counter');
  };
  const pages = session.value.kind === 'in' ? pagesOf(session.value.who) : [];
  const bindings: Bindings = { Escape: back };
  for (const { key, tab } of pages)
    bindings[key] = () => {
      page.value = 'home';
      myTab.value = tab;
    };
  useKeys(bindings, 'desk');
  if (session.value.kind !== 'in') return null;
  const { who } = session.value;
  const { Page } = pages.find(({ tab }) => tab === myTab.value) ?? pages[0]!;
  return (
    <RoomFrame
      look="my"
      plate={t('plateMy')}
      place={hallFacts.value ? say(hallFacts.value.hall.name) : t('roomMy')}
      alerts={alerts}
    >
      <div class="my">
        <nav class="room-tabs" aria-label={m('tabs')}>
          {pages.map(({ tab, key, word }) => (
            <button
              type="button"
              key={tab}
              aria-current={tab === myTab.value ? 'page' : undefined}
              onClick={() => {
                myTab.value = tab;
              }}
            >
              <KeyCap name={key} />
              {m(word)}
            </button>
          ))}
        </nav>
        {(asks.value.length > 0 || calls.value.length > 0) && <LaterAskedCard />}
        <Page who={who} />
      </div>
    </RoomFrame>
  );
}
