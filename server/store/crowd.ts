import type { Hall } from '../hall/hall.ts';
import type { Forecaster, Looks } from '../hall/looks.ts';
import { minuteOf } from '../hall/local-time.ts';
import { atWork, type CounterNow, stateOf } from '../posts/counter.ts';
import { type Crowd, type CrowdOfLine, forecastOf, meanOf } from '../queue/forecast.ts';
import { lineOfCounter } from '../queue/ticket.ts';
import type { Db } from './open.ts';

/** A counter that is away counts as working when it is back this soon. */
const soonMs = 10 * 60_000;

/** Gathers what the forecast needs: who works, who is ahead in every line they share, how long a visit takes. */
export function crowds(
  db: Db,
  hall: Hall,
  { counters }: Pick<Looks, 'counters'>,
  { waitingIn }: Pick<Looks, 'waitingIn'>,
) {
  const seen = db.prepare('SELECT n, sum_s FROM service_time WHERE service = ?');

  function meanOfService(id: string): number {
    const service = hall.services.get(id);
    const row = seen.get(id) as { n: number; sum_s: number } | undefined;
    return meanOf(service?.kind ?? 'immediate', row ? { n: row.n, sumS: row.sum_s } : null);
  }

  /** Of a queue: its services' means, weighted by how often each was asked for lately. */
  function meanOfQueue(queue: string): number {
    let weight = 0;
    let sum = 0;
    for (const { id } of hall.servicesOf(queue)) {
      const n = ((seen.get(id) as { n: number } | undefined)?.n ?? 0) + 0.2;
      weight += n;
      sum += n * meanOfService(id);
    }
    return weight === 0 ? meanOf('immediate', null) : sum / weight;
  }

  function breakAhead(now: number): Crowd['breakAhead'] {
    if (hall.file.rules.practice) return null;
    const hours = hall.hours(now);
    if (hours.until === null) return null;
    const { day, minute } = hall.zone.local(now);
    const next = hours.today.find(([from]) => minuteOf(from) > minute);
    if (!next) return null;
    const reopens = hall.zone.at(day, minuteOf(next[0]));
    return { inS: (hours.until - now) / 1000, lastsS: (reopens - hours.until) / 1000 };
  }

  /** What is known of each line at one moment: the counters and the means are read once, however many lines are asked about. */
  function crowdsAt(now: number, present: readonly CounterNow[] = counters()) {
    const means = new Map<string, number>();
    const mean = (queue: string) => {
      const known = means.get(queue) ?? meanOfQueue(queue);
      means.set(queue, known);
      return known;
    };
    return (line: string, aheadInLine: number) => crowdOf(present, mean, line, aheadInLine, now);
  }

  return {
    meanOfService,
    crowdsAt,
    at(now: number): Forecaster {
      const crowdAt = crowdsAt(now);
      return (line, aheadInLine) => {
        const crowd = crowdAt(line, aheadInLine);
        const span = crowd && forecastOf(crowd);
        return span && { counters: crowd.counters, span };
      };
    },
  };

  function crowdOf(
    present: readonly CounterNow[],
    mean: (queue: string) => number,
    line: string,
    aheadInLine: number,
    now: number,
  ): CrowdOfLine | null {
    const works = (counter: CounterNow) =>
      atWork(counter) || (stateOf(counter) === 'away' && counter.sign !== null && counter.sign.backAt - now <= soonMs);
    const queuesAt = (number: number) => hall.counters.get(number)!.queues;
    const serving = present.filter(
      (counter) =>
        works(counter) && (queuesAt(counter.number).includes(line) || line === lineOfCounter(counter.number)),
    );
    if (serving.length === 0) return null;

    let ahead = aheadInLine;
    let workS = aheadInLine * mean(hall.queues.has(line) ? line : queuesAt(serving[0]!.number)[0]!);
    const shares = new Map<string, number>();
    const others = new Set(serving.flatMap(({ number }) => queuesAt(number)).filter((queue) => queue !== line));
    for (const queue of others) {
      const all = present.filter((counter) => works(counter) && queuesAt(counter.number).includes(queue)).length;
      const shared = serving.filter(({ number }) => queuesAt(number).includes(queue)).length;
      const people = waitingIn(queue) * (shared / all);
      shares.set(queue, shared / all);
      ahead += people;
      workS += people * mean(queue);
    }
    const own = mean(hall.queues.has(line) ? line : queuesAt(serving[0]!.number)[0]!);
    return {
      ahead,
      counters: serving.length,
      idle: serving.filter((counter) => stateOf(counter) === 'free').length,
      meanS: (workS + own) / (ahead + 1),
      breakAhead: breakAhead(now),
      shares,
    };
  }
}
