import type { HallView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import { looks } from '../parts/counter-state.ts';
import { minutesSince } from '../waited.ts';
import { t } from '../words.ts';

type Counter = HallView['counters'][number];

const asWords = { A: 'shortA', B: 'shortB', substitute: 'shortSubstitute' } as const;

/** A counter on the plan: its state in words, who stands there, and since when. */
export function CounterTile({ counter }: { counter: Counter }) {
  const { number, name, state, since, staff } = counter;
  return (
    <div class={`ct c-${state}`}>
      <div class="h">
        <b>{number}</b>
        <span>{say(name)}</span>
      </div>
      <div class="s">
        <Icon name={looks[state].icon} />
        <b>{stateWords(counter)}</b>
      </div>
      <div class="w">
        <span>{staff ? `${staff.name} ${t(asWords[staff.as])}` : ''}</span>
        <span class="num">{since && state !== 'closed' ? sinceWords(since) : ''}</span>
      </div>
    </div>
  );
}

function stateWords({ state, ticket, sign }: Counter): string {
  if ((state === 'serving' || state === 'calling') && ticket) return `${t(looks[state].word)} ${ticket}`;
  if (state === 'away' && sign) {
    return Date.parse(sign.backAt) < now.value
      ? t('signLate', { reason: say(sign.reason), time: timeOfDay(sign.backAt) })
      : t('signOf', { reason: say(sign.reason), time: timeOfDay(sign.backAt) });
  }
  return t(looks[state].word);
}

function sinceWords(since: string): string {
  const min = minutesSince(since, now.value);
  return min < 60
    ? t('nMin', { n: min })
    : t('hoursMinutes', { h: Math.floor(min / 60), m: String(min % 60).padStart(2, '0') });
}
