import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import './asked.css';
import { asks, calls } from './asks.ts';
import { a } from './words.ts';

/** What a counter wants of somebody who stands at none. */
export function AskedCard() {
  return (
    <>
      <CalledCard />
      <AskCard />
    </>
  );
}

/** A counter calls for who can explain or judge: where, why, and since when. F3 says that one is there. */
function CalledCard() {
  const call = calls.value[0];
  const arrive = async () => {
    if (call && (await press('unit-arrived', { call: call.id })))
      notice.value = { kind: 'done', text: a('arrived', { n: call.counter }) };
  };
  useKeys({ F3: call ? () => void arrive() : undefined });
  if (!call) return null;
  return (
    <section class="asked-card" role="status">
      <Icon name="bell" />
      <span>
        <b>{a('called', { by: call.by, n: call.counter })}</b>
        <span class="note">{a('calledWhy', { why: call.why, time: timeOfDay(call.at) })}</span>
      </span>
      <button type="button" class="act" onClick={() => void arrive()}>
        <b>{a('here')}</b> <KeyCap name="F3" />
      </button>
    </section>
  );
}

/** Who is asked to a counter, by whom and why. The main key of the page opens it; F7 says that one cannot come. */
function AskCard() {
  const ask = asks.value[0];
  const decline = async () => {
    if (ask && (await press('decline-ask', { ask: ask.id })))
      notice.value = { kind: 'done', text: a('declined', { n: ask.counter }) };
  };
  useKeys({ F7: ask ? () => void decline() : undefined });
  if (!ask) return null;
  const about = { name: say(ask.counterName), waiting: ask.waiting, time: timeOfDay(ask.at) };
  return (
    <section class="asked-card" role="status">
      <Icon name="bell" />
      <span>
        <b>{a('title', { by: ask.by, n: ask.counter })}</b>
        <span class="note">
          {ask.oldestMin === null ? a('whyShort', about) : a('why', { ...about, n: ask.oldestMin })} {a('how')}
        </span>
      </span>
      <button type="button" class="act" onClick={() => void decline()}>
        <b>{a('decline')}</b> <KeyCap name="F7" />
      </button>
    </section>
  );
}
