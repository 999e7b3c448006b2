import type { HallView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import { looks } from '../parts/counter-state.ts';
import { minutesSince } from '../waited.ts';
import { t } from '../words.ts';
import { h } from './words.ts';

type Counter = HallView['counters'][number];

interface Props {
  counter: Counter;
  /** The cursor is on it. */
  here: boolean;
  /** The hub proposes to open it. */
  proposed: boolean;
  open(): void;
}

/** A counter on the plan: its state in words, who stands there and for whom, and since when. It leads to the counter's day. */
export function CounterTile({ counter, here, proposed, open }: Props) {
  const { number, name, state, since } = counter;
  return (
    <button
      type="button"
      class={`ct c-${state} ${proposed ? 'proposed' : ''} ${here ? 'here' : ''}`}
      title={h('tile', { n: number })}
      aria-current={here ? 'true' : undefined}
      tabIndex={-1}
      onClick={open}
    >
      <span class="h">
        <b>{number}</b>
        <span>{say(name)}</span>
      </span>
      <span class="s">
        <Icon name={looks[state].icon} />
        <b>{stateWords(counter)}</b>
      </span>
      <span class="w">
        <span>{whoWords(counter)}</span>
        <span class="num">{since && state !== 'closed' ? sinceWords(since) : ''}</span>
      </span>
    </button>
  );
}

function stateWords({ state, ticket, sign, standBy }: Counter): string {
  if ((state === 'serving' || state === 'calling') && ticket) return `${t(looks[state].word)} ${ticket}`;
  if (state === 'away' && sign) {
    return Date.parse(sign.backAt) < now.value
      ? h('signLate', { reason: say(sign.reason), time: timeOfDay(sign.backAt) })
      : h('signOf', { reason: say(sign.reason), time: timeOfDay(sign.backAt) });
  }
  if (state === 'closed' && standBy !== undefined) return h('closedStandBy', { name: standBy });
  return t(looks[state].word);
}

function whoWords({ staff, standsFor }: Counter): string {
  if (!staff) return '';
  const { name } = staff;
  if (standsFor !== undefined) return h(staff.as === 'B' ? 'standsForB' : 'standsFor', { name, other: standsFor });
  if (staff.as === 'substitute') return `${name} ${h('shortSubstitute')}`;
  return h(staff.as === 'B' ? 'standsB' : 'standsA', { name });
}

function sinceWords(since: string): string {
  const min = minutesSince(since, now.value);
  return min < 60
    ? t('nMin', { n: min })
    : t('hoursMinutes', { h: Math.floor(min / 60), m: String(min % 60).padStart(2, '0') });
}
