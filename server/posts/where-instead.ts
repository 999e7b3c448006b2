import type { Looks } from '../hall/looks.ts';
import { atWork, type CounterNow } from './counter.ts';

const most = 3;

/** Counters at work that serve the same queues: where the wait is shortest first, then those that share the most, then the nearest. */
export function whereInstead(
  looks: Pick<Looks, 'hall' | 'counters' | 'linesOf' | 'forecasts' | 'waitingIn'>,
  counter: CounterNow,
  now: number,
  all: readonly CounterNow[] = looks.counters(),
): number[] {
  const own = looks.hall.counters.get(counter.number)!.queues;
  const others = all
    .filter((other) => other.number !== counter.number && atWork(other))
    .map((other) => ({ number: other.number, shared: looks.linesOf(other).filter((line) => own.includes(line)) }))
    .filter(({ shared }) => shared.length > 0);
  // With one there is nothing to compare.
  if (others.length < 2) return others.map(({ number }) => number);
  const forecast = looks.forecasts(now);
  const waits = new Map(
    own.map((line) => [line, forecast(line, looks.waitingIn(line))?.span.p50S ?? Number.POSITIVE_INFINITY]),
  );
  return others
    .map(({ number, shared }) => ({ number, shared, waitS: Math.min(...shared.map((line) => waits.get(line)!)) }))
    .sort(
      (a, b) =>
        (a.waitS === b.waitS ? 0 : a.waitS - b.waitS) ||
        b.shared.length - a.shared.length ||
        Math.abs(a.number - counter.number) - Math.abs(b.number - counter.number),
    )
    .map(({ number }) => number)
    .slice(0, most);
}
