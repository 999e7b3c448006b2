import type { CounterView } from '../../protocol/views.ts';
import { timeOfDay, weekday } from '../../ui/clock.ts';
import { overdueMin } from '../counter-state.ts';
import type { MarkName } from '../marks.tsx';
import { t, tIn } from './words.ts';

/** What a sign says of its counter, whatever its size. */
export interface Face {
  /** `hot` is red: a ticket is called. `warn` is amber: nobody works here. `off` is dark. */
  kind: 'plain' | 'hot' | 'warn' | 'off';
  mark: MarkName;
  tone?: 'ok' | 'warn';
  state: string;
  stateEn: string;
  /** The largest thing on the sign: a ticket, a time, or a word. */
  big:
    | { kind: 'ticket'; text: string }
    | { kind: 'word'; text: string }
    | { kind: 'time'; text: string; after: string };
}

export function faceOf(view: CounterView, now: number): Face {
  const { state, ticket, staff, sign, since, opensAt } = view;
  switch (state) {
    case 'calling':
      return {
        kind: 'hot',
        mark: 'calling',
        state: t('comeHere'),
        stateEn: tIn('en', 'comeHere'),
        big: { kind: 'ticket', text: ticket ?? view.call?.number ?? '' },
      };
    case 'serving':
    case 'free': {
      const big: Face['big'] =
        state === 'serving' && ticket
          ? { kind: 'ticket', text: ticket }
          : { kind: 'word', text: t(state === 'free' ? 'free' : 'nowServing') };
      if (staff && staff.as !== 'A') {
        const word = staff.as === 'B' ? 'covered' : 'substitute';
        return { kind: 'plain', mark: 'covered', state: t(word), stateEn: tIn('en', word), big };
      }
      const word = state === 'free' ? 'staffed' : 'nowServing';
      return { kind: 'plain', mark: state, tone: 'ok', state: t(word), stateEn: tIn('en', word), big };
    }
    case 'away': {
      const reason = sign?.reason.zh ?? '';
      const overdue = sign !== null && overdueMin(sign.backAt, now) > 0;
      return {
        kind: 'warn',
        mark: 'away',
        tone: 'warn',
        state: t('away', { reason }),
        stateEn: tIn('en', 'away', { reason: sign?.reason.en ?? '' }),
        big: sign
          ? { kind: 'time', text: timeOfDay(sign.backAt), after: t(overdue ? 'notBack' : 'back') }
          : { kind: 'word', text: t('waitHere') },
      };
    }
    case 'unattended':
      return {
        kind: 'warn',
        mark: 'unattended',
        tone: 'warn',
        state: since ? t('nobodySince', { time: timeOfDay(since) }) : t('nobodyNow'),
        stateEn: '',
        big: { kind: 'word', text: t('nobody') },
      };
    case 'closed': {
      const day = opensAt && weekday(opensAt, 'zh') !== weekday(now, 'zh');
      return {
        kind: 'off',
        mark: 'closed',
        state: day ? t('closedUntil', { day: weekday(opensAt, 'zh') }) : t('closed'),
        stateEn: day ? tIn('en', 'closedUntil', { day: weekday(opensAt, 'en') }) : tIn('en', 'closed'),
        big: opensAt
          ? { kind: 'time', text: timeOfDay(opensAt), after: t('opens') }
          : { kind: 'word', text: t('closed') },
      };
    }
  }
}

/** Is the work done here now, so that the sign names who does it; or must people go elsewhere? */
export function worksHere({ state }: CounterView): boolean {
  return state === 'calling' || state === 'serving' || state === 'free';
}

/** Where else: the counters named on the sign first. */
export function elsewhere({ sign, goTo }: CounterView): number[] {
  return sign && sign.goTo.length > 0 ? sign.goTo : goTo;
}
