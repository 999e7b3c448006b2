import type { BoardCounter } from '../protocol/views.ts';
import type { MarkName } from './marks.tsx';
import type { SharedWord } from './words.ts';

/** A counter's state as it is drawn: its sign and the word beside it. */
export interface Drawn {
  mark: MarkName;
  word: SharedWord;
  tone?: 'ok' | 'warn';
}

type Seen = Pick<BoardCounter, 'state' | 'staff'>;

export function drawnState({ state, staff }: Seen): Drawn {
  const as = staff?.as ?? 'A';
  switch (state) {
    case 'calling':
      return { mark: 'calling', word: 'calling' };
    case 'serving':
      return as === 'A'
        ? { mark: 'serving', word: 'serving', tone: 'ok' }
        : { mark: 'covered', word: as === 'B' ? 'coveredServing' : 'substituteServing' };
    case 'free':
      return as === 'A'
        ? { mark: 'free', word: 'staffed', tone: 'ok' }
        : { mark: 'covered', word: as === 'B' ? 'coveredFree' : 'substituteFree' };
    case 'away':
      return { mark: 'away', word: 'away', tone: 'warn' };
    case 'unattended':
      return { mark: 'unattended', word: 'unattended', tone: 'warn' };
    case 'closed':
      return { mark: 'closed', word: 'closed' };
  }
}

/** How far the time of return on a sign has passed, in whole minutes; 0 while it has not. */
export function overdueMin(backAt: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(backAt)) / 60_000));
}
