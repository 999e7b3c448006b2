import { useEffect } from 'preact/hooks';
import type { ViewOf } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { useAlertsHere } from '../alerts-here.ts';
import { casesTab, type CasesTab, numberToOpen, openCase } from '../case-to-open.ts';
import { hallFacts } from '../hall-facts.ts';
import { live } from '../hub.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { useOwn } from '../my/own.ts';
import { page } from '../page.ts';
import { Connecting } from '../pages/connecting.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { enterRoom, rooms } from '../room.ts';
import { later } from '../later.tsx';
import { t } from '../words.ts';
import { DueLists } from './due-lists.tsx';
import { openByNumber } from './find-case.ts';
import { meNow } from './me.ts';
import { Mine } from './mine.tsx';
import type { Me } from './whose-step.ts';
import { SearchField } from './search-field.tsx';
import { UnitCases } from './unit-cases.tsx';
import { c } from './words.ts';
import './cases.css';

const Breaches = later(
  async () => (await import('../breaches/breaches-page.tsx')).BreachesPage,
  () => <p class="card cases-wait soft">{c('wait')}</p>,
);

const Archive = later(
  async () => (await import('../archive/archive-search.tsx')).ArchiveSearch,
  () => <p class="card cases-wait soft">{c('wait')}</p>,
);

const CasePage = later(async () => (await import('./case-page.tsx')).CasePage);

interface Tab {
  tab: CasesTab;
  key: KeyName;
  shown(me: Me): boolean;
}

const has = (me: Me, ...roles: string[]) => me.roles.some((role) => roles.includes(role));
const tabs: readonly Tab[] = [
  { tab: 'mine', key: 'F3', shown: (me) => has(me, 'clerk', 'chief', 'leader') },
  {
    tab: 'unit',
    key: 'F4',
    shown: (me) => me.department !== null && has(me, 'clerk', 'chief', 'leader', 'supervisor'),
  },
  { tab: 'breaches', key: 'F5', shown: (me) => !me.roles.every((role) => role === 'audit-admin') },
  { tab: 'due', key: 'F6', shown: (me) => has(me, 'chief', 'leader', 'supervisor', 'complaints') },
  { tab: 'archive', key: 'F9', shown: (me) => has(me, 'leader', 'supervisor', 'audit-admin') },
];

/** 办件: one's own matters, those of one's department, what is due of the hall, and each case as a page. */
export function CasesRoom() {
  const me = meNow();
  const alerts = useAlertsHere();
  useEffect(CasePage.ahead, []);
  useEffect(() => {
    const number = numberToOpen.value;
    if (number === null) return;
    numberToOpen.value = null;
    void openByNumber(number);
  }, [numberToOpen.value]);
  const shown = tabs.filter((one) => one.shown(me));
  const now = shown.find(({ tab }) => tab === casesTab.value) ?? shown.find(({ tab }) => tab === 'due') ?? shown.at(-1);
  const ofUnit = useOwn(shown.some(({ tab }) => tab === 'unit') ? (`cases/unit/${me.department}` as const) : null);
  const waiting = ofUnit === null ? 0 : ofUnit.underway.length + ofUnit.parts.length;
  const bindings: Bindings = {
    Escape: () => {
      if (page.value !== 'home') page.value = 'home';
      else if (rooms.value.includes('counter')) enterRoom('counter');
    },
  };
  if (openCase.value === null)
    for (const { key, tab } of shown)
      bindings[key] = () => {
        page.value = 'home';
        casesTab.value = tab;
      };
  useKeys(bindings, 'desk');
  return (
    <RoomFrame
      look="cases"
      plate={t('plateCases')}
      place={hallFacts.value ? say(hallFacts.value.hall.name) : t('roomCases')}
      alerts={alerts}
      left={
        openCase.value === null
          ? []
          : [
              null,
              null,
              {
                key: 'Escape',
                label: c('toLists'),
                look: 'on',
                run: () => {
                  openCase.value = null;
                },
              },
            ]
      }
    >
      {openCase.value ? (
        <OpenCase key={openCase.value.id} id={openCase.value.id} />
      ) : (
        <div class="cases-lists">
          <nav class="room-tabs" aria-label={t('roomCases')}>
            {shown.map(({ tab, key }) => (
              <button
                type="button"
                key={tab}
                aria-current={tab === now?.tab ? 'page' : undefined}
                onClick={() => {
                  casesTab.value = tab;
                }}
              >
                <KeyCap name={key} />
                {c(`tab:${tab}`)}
                {tab === 'unit' && waiting > 0 && <span class="tab-count num">{waiting}</span>}
              </button>
            ))}
            <SearchField />
          </nav>
          {now && <Listed tab={now.tab} unit={me.department ?? ''} waiting={waiting} />}
        </div>
      )}
    </RoomFrame>
  );
}

function Listed({ tab, unit, waiting }: { tab: CasesTab; unit: string; waiting: number }) {
  switch (tab) {
    case 'mine':
      return <Mine waiting={waiting} />;
    case 'unit':
      return <UnitCases unit={unit} />;
    case 'breaches':
      return <Breaches />;
    case 'due':
      return <DueLists />;
    case 'archive':
      return <Archive />;
  }
}

function OpenCase({ id }: { id: string }) {
  const kase: ViewOf<`case/${string}`> | null = useOwn(`case/${id}`);
  if (kase) return <CasePage kase={kase} />;
  if (live.refused.value[`case/${id}`])
    return (
      <div class="deck whole">
        <section class="card">
          <h1>{c('notYours')}</h1>
          <p class="soft">{c('notYoursMore')}</p>
        </section>
      </div>
    );
  return <Connecting />;
}
