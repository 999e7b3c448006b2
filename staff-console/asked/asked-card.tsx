import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import './asked.css';
import { asks } from './asks.ts';
import { a } from './words.ts';

/** Who is asked to a counter, by whom and why. The main key of the page opens it; F7 says that one cannot come. */
export function AskedCard() {
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
