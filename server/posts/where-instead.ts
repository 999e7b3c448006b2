import type { Looks } from '../hall/looks.ts';
import { atWork, type CounterNow } from './counter.ts';

const most = 3;

/** Counters at work that serve the same queues: where the wait is shortest first, then those that share the most, then the nearest. */
export function whereInstead(
  looks: Pick<Looks, 'hall' | 'counters' | 'linesOf' | 'forecasts' | 'waitingIn'>,
  counter: CounterNow,
  now: number,
): number[] {
  const own = looks.hall.counters.get(counter.number)!.queues;
  const forecast = looks.forecasts(now);
  return looks
    .counters()
    .filter((other) => other.number !== counter.number && atWork(other))
    .map((other) => {
      const shared = looks.linesOf(other).filter((line) => own.includes(line));
      const waits = shared.map((line) => forecast(line, looks.waitingIn(line))?.span.p50S ?? Number.POSITIVE_INFINITY);
      return { number: other.number, shared: shared.length, waitS: Math.min(...waits) };
    })
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) =>
        (a.waitS === b.waitS ? 0 : a.waitS - b.waitS) ||
        b.shared - a.shared ||
        Math.abs(a.number - counter.number) - Math.abs(b.number - counter.number),
    )
    .map(({ number }) => number)
    .slice(0, most);
}
