import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { MyDayView } from '../../../protocol/my-day-view.ts';
import type { CommandName } from '../../../protocol/commands.ts';
import { timeOfDay } from '../../../ui/clock.ts';
import { Icon } from '../../../ui/icons.tsx';
import { disarm } from '../../arming.ts';
import { now } from '../../hub.ts';
import { useKeys } from '../../keys.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { me, useOwn } from '../own.ts';
import { CheckCard } from './check-card.tsx';
import { DayLine } from './day-line.tsx';
import './day.css';
import { EquipmentCard } from './equipment-card.tsx';
import { handingOver, HandOverPage } from './hand-over.tsx';
import { listsNow, type OpenList, sign, ticksOf } from './lists.ts';
import { dueSlot } from './due-slot.ts';
import { NoteField } from './note-field.tsx';
import { nowMin, punchNow } from './slots.ts';
import { d } from './words.ts';

const chosen = signal(0);
const note = signal('');

/** 我的今天: the punches, the lists to sign, the equipment to hand on; the red key is what is due now. */
export function MyDay() {
  const view = useOwn(`my-day/${me()}`);
  if (!view) return <p class="card my-wait soft">{d('wait')}</p>;
  return handingOver.value ? <HandOverPage view={view} /> : <Today view={view} />;
}

function Today({ view }: { view: MyDayView }) {
  const min = nowMin();
  const lists = listsNow(view, min);
  const at = Math.min(chosen.value, Math.max(0, lists.length - 1));
  const list = lists[at] ?? null;
  const due = dueSlot(view.slots, min);
  const deed = deedOf(view, list, due !== null);
  const change = (by: number) => {
    if (lists.length > 0) chosen.value = (at + by + lists.length) % lists.length;
  };
  // Another deed under the same key is another moment.
  useLayoutEffect(() => disarm(), [deed?.words]);
  useKeys({
    F2: () => deed && deed.why === null && deed.run(),
    '0': () => void punchNow(),
    '9': () => {
      handingOver.value = true;
    },
    ...(lists.length > 1 ? { ArrowLeft: () => change(-1), ArrowRight: () => change(1) } : {}),
  });
  return (
    <div class="deck foot">
      <main class="stage">
        <DayLine view={view} keyed />
        {list ? (
          <CheckCard
            key={list.id}
            list={list}
            aside={
              lists.length > 1 ? (
                <>
                  <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" /> {d('listsN', { n: lists.length, i: at + 1 })}
                </>
              ) : (
                openingAside(view, list)
              )
            }
          />
        ) : (
          <section class="card all-well">
            <Icon name="check" />
            <p>{d(view.counters.some(({ used }) => used) ? 'listDone' : 'noLists')}</p>
          </section>
        )}
      </main>
      <aside class="side" aria-label={d('handTitle')}>
        <EquipmentCard view={view} />
        <p class="note">{d('repairNote')}</p>
      </aside>
      {list?.kind === 'closing' ? (
        <NoteField note={note} />
      ) : (
        <p class="tally note">{d('tally', { n: view.punches.length })}</p>
      )}
      {deed ? (
        <MainKey name={deed.name} run={deed.run} why={deed.why} small={deed.small} verb={deed.words} />
      ) : (
        <p class="card all-well">
          <Icon name="check" />
          <b>{d('allDone')}</b>
          <span class="note">{d('allDoneSmall')}</span>
        </p>
      )}
    </div>
  );
}

interface Deed {
  name: CommandName | null;
  words: string;
  small: string;
  why: string | null;
  run(): void;
}

/** What is due now: a ticked list before a punch, a punch before a list nobody has begun, then equipment that waits for one's signature. */
function deedOf(view: MyDayView, list: OpenList | null, punchDue: boolean): Deed | null {
  const ticks = list ? ticksOf(list).length : 0;
  const signing = list && {
    name: list.kind === 'opening' ? ('check-opening' as const) : ('check-closing' as const),
    words: d(list.kind === 'opening' ? 'signOpening' : 'signClosing'),
    small: d('signSmall', { n: ticks }),
    why: ticks === 0 ? d('tickFirst') : null,
    run: () => {
      void sign(list, note.value).then((done) => {
        if (done) note.value = '';
      });
    },
  };
  if (signing && ticks > 0) return signing;
  if (punchDue)
    return {
      name: 'punch',
      words: d(view.punches.length === 0 ? 'punchIn' : 'punch'),
      small: d('punchSmall', { time: timeOfDay(now.value) }),
      why: null,
      run: () => void punchNow(),
    };
  if (view.handOver?.to === view.jobNo && view.handOver.takenAt === null)
    return {
      name: null,
      words: d('handTake'),
      small: d('takeSignSmall'),
      why: null,
      run: () => {
        handingOver.value = true;
      },
    };
  return signing;
}

function openingAside(view: MyDayView, { kind }: OpenList): string {
  const first = view.hours[0]?.[0];
  if (kind !== 'opening' || !first) return '';
  const min = Number(first.slice(0, 2)) * 60 + Number(first.slice(3)) - view.leadMin;
  const by = `${String(Math.floor(min / 60)).padStart(2, '0')}:${String(min % 60).padStart(2, '0')}`;
  return d('opensAt', { time: first, by });
}
