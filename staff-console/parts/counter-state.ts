import type { ConsoleView } from '../../protocol/views.ts';
import type { IconName } from '../../ui/icons.tsx';
import type { WordKey } from '../words.ts';

export type CounterState = ConsoleView['state'];

/** How each state of a counter looks and reads. Never colour alone: each has its sign and its word. */
export const looks: Record<CounterState, { icon: IconName; word: WordKey; chip: string }> = {
  closed: { icon: 'lock', word: 'stateClosed', chip: '' },
  free: { icon: 'check', word: 'stateFree', chip: 'ok' },
  calling: { icon: 'bell', word: 'stateCalling', chip: 'warn' },
  serving: { icon: 'person', word: 'stateServing', chip: 'dark' },
  away: { icon: 'sign', word: 'stateAway', chip: 'warn' },
  unattended: { icon: 'empty', word: 'stateUnattended', chip: 'dark' },
};
