import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import { openPage } from '../page.ts';
import { minutesSince } from '../waited.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import type { IntakeVisit } from '../../protocol/intake-view.ts';
import { n } from './words.ts';

type Called = IntakeVisit['called'][number];

/** 城乡规划科 王工 */
export const calledWho = ({ unitName, person }: Called): string =>
  person === null ? say(unitName) : `${say(unitName)} ${person}`;

/** How the call stands: since when it is awaited, who came, or that it was taken back. */
export function calledState({ state, calledAt, arrived }: Called): string {
  if (arrived)
    return arrived.name === null
      ? n('cameThen', { time: timeOfDay(arrived.at) })
      : n('cameAt', { time: timeOfDay(arrived.at), name: arrived.name });
  if (state === 'off') return n('calledOff');
  return n('calledSince', { time: timeOfDay(calledAt), n: minutesSince(calledAt, now.value) });
}

/** Who was called from the back office on this visit, above whatever page of it is open. */
export function CalledBand({ visit: { called } }: { visit: IntakeVisit }) {
  const call = called.find(({ state }) => state === 'called') ?? called.find(({ state }) => state === 'arrived');
  if (!call) return null;
  return (
    <button type="button" class={`called-band ${call.state}`} onClick={() => openPage('unit')}>
      <Icon name={call.state === 'arrived' ? 'check' : 'person'} />
      <b>{calledWho(call)}</b>
      <span class="soft clip grow">{call.why}</span>
      <span class="nowrap">{calledState(call)}</span>
      <KeyCap name="F5" />
    </button>
  );
}
