import type { BoardCounter, BoardView, CallView } from '../../protocol/views.ts';

/** Which calls and which counters in need of a word stand where. */

const earlierPlaces = 3;
const explainPlaces = 2;

/** Counters that owe the hall an explanation: a sign is up, or nobody is there. */
export function unexplained(counters: readonly BoardCounter[]): BoardCounter[] {
  return counters.filter(({ state }) => state === 'away' || state === 'unattended');
}

/** How many of the three places below the newest call explain a counter. */
export function explaining(view: BoardView): number {
  return Math.min(explainPlaces, unexplained(view.counters).length);
}

export function earlierCalls(view: BoardView): CallView[] {
  return view.calls.slice(1, 1 + earlierPlaces - explaining(view));
}

/** Every call a person can read on the board now. */
export function drawnCalls(view: BoardView, stage: readonly CallView[]): readonly CallView[] {
  if (stage.length > 0) return stage;
  return isShut(view) ? [] : [...view.calls.slice(0, 1), ...earlierCalls(view)];
}

/** The hall is closed and nobody is left to be called. */
export function isShut({ opening, waiting, calls, counters }: BoardView): boolean {
  if (opening.now) return false;
  return (
    waiting.every(({ count }) => count === 0) &&
    !calls.some(({ state }) => state === 'calling') &&
    !counters.some(({ state }) => state === 'calling')
  );
}
