import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import type { AskedView } from '../../protocol/peak-view.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { coverAt, myTab } from '../my-tab.ts';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import { enterRoom, room, rooms } from '../room.ts';
import { session } from '../session.ts';
import './asked.css';
import { asks, calls } from './asks.ts';
import { a } from './words.ts';

type Ask = AskedView['asks'][number];

/** Where one takes a counter the main key is the answer; in a room, whose own keys stay its own, 0 leads there and Del says no. */
type Place = 'gate' | 'room';
const keysOf = { gate: { arrive: 'F3', decline: 'F7' }, room: { arrive: '0', decline: 'Delete' } } as const;

/** What a counter wants of somebody who stands at none. */
export function AskedCard() {
  const place: Place = room.value === 'counter' ? 'gate' : 'room';
  return (
    <>
      <CalledCard place={place} />
      <AskCard place={place} />
    </>
  );
}

/** A counter calls for who can explain or judge: where, why, and since when. One key says that one is there. */
function CalledCard({ place }: { place: Place }) {
  const call = calls.value[0];
  const arrive = async () => {
    if (call && (await press('unit-arrived', { call: call.id })))
      notice.value = { kind: 'done', text: a('arrived', { n: call.counter }) };
  };
  const key: KeyName = keysOf[place].arrive;
  useKeys({ [key]: call ? () => void arrive() : undefined });
  if (!call) return null;
  return (
    <section class="asked-card" role="status">
      <Icon name="bell" />
      <span>
        <b>{a('called', { by: call.by, n: call.counter })}</b>
        <span class="note">{a('calledWhy', { why: call.why, time: timeOfDay(call.at) })}</span>
      </span>
      <button type="button" class="act" onClick={() => void arrive()}>
        <b>{a('here')}</b> <KeyCap name={key} />
      </button>
    </section>
  );
}

/** Who is asked to a counter, by whom and why. The way there is one key; another says that one cannot come. */
function AskCard({ place }: { place: Place }) {
  const ask = asks.value[0];
  const decline = async () => {
    if (ask && (await press('decline-ask', { ask: ask.id })))
      notice.value = { kind: 'done', text: a('declined', { n: ask.counter }) };
  };
  // A call is answered first: its key is the same.
  const goes = place === 'room' && ask !== undefined && calls.value.length === 0;
  const keys: Bindings = { [keysOf[place].decline]: ask ? () => void decline() : undefined };
  if (goes) keys['0'] = () => goTo(ask);
  useKeys(keys);
  if (!ask) return null;
  return (
    <section class="asked-card" role="status">
      <Icon name="bell" />
      <span>
        <b>{titleOf(ask)}</b>
        <span class="note">{noteOf(ask, place)}</span>
      </span>
      {goes && (
        <button type="button" class="act" onClick={() => goTo(ask)}>
          <b>{a(ask.task === 'open' ? 'open' : ask.as === 'A' ? 'toBack' : 'toCover')}</b> <KeyCap name="0" />
        </button>
      )}
      <button type="button" class="act" onClick={() => void decline()}>
        <b>{a('decline')}</b> <KeyCap name={keysOf[place].decline} />
      </button>
    </section>
  );
}

const leads = () => session.value.kind === 'in' && session.value.who.staff.roles.includes('leader');

function titleOf({ task, by, counter: n }: Ask): string {
  if (task === 'open') return a('title', { by, n });
  return a(leads() ? 'leadTitle' : 'coverTitle', { by, n });
}

function noteOf({ task, as, by, at, counterName, waiting, oldestMin }: Ask, place: Place): string {
  const time = timeOfDay(at);
  if (task === 'cover') {
    if (leads()) return a('leadWhy', { by, time });
    const how = place === 'gate' ? ` ${a(as === 'A' ? 'coverBack' : 'coverHow')}` : '';
    return a('coverWhy', { by, time }) + how;
  }
  const about = { name: say(counterName), waiting, time };
  const why = oldestMin === null ? a('whyShort', about) : a('why', { ...about, n: oldestMin });
  return place === 'gate' ? `${why} ${a('how')}` : why;
}

/** To the page where the ask is answered: the counters, the own post one comes back to, or the post one stands in at. */
function goTo({ task, as, counter }: Ask): void {
  if (task === 'open') {
    if (rooms.value.includes('counter')) enterRoom('counter');
    return;
  }
  coverAt.value = counter;
  myTab.value = as === 'A' ? 'post' : 'cover';
  enterRoom('my');
}
