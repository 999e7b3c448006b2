import type { ConsoleView } from '../../protocol/views.ts';

const presets = [5, 10, 15, 20, 30];

/** The minutes a sign may be put up for: the usual ones, and the hall's own limit. */
export function minutesOffered(awayMaxMin: number): number[] {
  const offered = presets.filter((min) => min < awayMaxMin);
  return [...offered, awayMaxMin];
}

export type Instead = ConsoleView['counters'][number] & { atWork: boolean };

const placesMost = 4;

/** Counters that serve some of the same queues: those at work first, then the nearest. */
export function placesInstead(view: Pick<ConsoleView, 'number' | 'queues' | 'counters'>): Instead[] {
  const own = view.queues.map(({ code }) => code);
  const shared = (queues: readonly string[]) => queues.filter((queue) => own.includes(queue)).length;
  return view.counters
    .filter(({ number, queues }) => number !== view.number && shared(queues) > 0)
    .map((counter) => ({ ...counter, atWork: ['free', 'calling', 'serving'].includes(counter.state) }))
    .sort(
      (a, b) =>
        Number(b.atWork) - Number(a.atWork) ||
        shared(b.queues) - shared(a.queues) ||
        Math.abs(a.number - view.number) - Math.abs(b.number - view.number),
    )
    .slice(0, placesMost);
}
