import type { Peak } from '../../protocol/peak-view.ts';
import type { CounterNow } from '../posts/counter.ts';
import { bestOpening, type Crowded, crowdedOf, type Opening } from '../posts/peak.ts';
import { peakRules } from '../posts/peak-rules.ts';
import { isSpare, saidNo, unanswered, whoMayCome } from '../posts/who-may-come.ts';
import { type CrowdOfLine, forecastOf } from '../queue/forecast.ts';
import { waitCourse } from '../queue/wait-course.ts';
import type { Setting } from './setting.ts';

const peaksMost = 3;
const stepS = 600;
const stepsMost = 12;
const hourMs = 3600_000;

/** The queues that are crowded now, the longest wait first (rulebook 21). */
export function crowdedNow({ hall, looks, more, now }: Setting): Crowded[] {
  const at = now();
  const rules = peakRules(hall.file);
  const forecast = looks.forecasts(at);
  return hall.file.queues
    .map(({ code }) => {
      const since = more.waitingSince(code);
      const line = { queue: code, since, forecast: forecast(code, since.length)?.span ?? null };
      return { crowded: crowdedOf(line, rules, at), waitS: line.forecast?.p90S ?? Number.POSITIVE_INFINITY };
    })
    .sort((a, b) => b.waitS - a.waitS)
    .flatMap(({ crowded }) => crowded ?? []);
}

/** For each crowded queue: which spare counter to open, whom to ask, and how the wait would go on with it and without. */
export function peaksNow(setting: Setting): Peak[] {
  const { hall, looks, now } = setting;
  const at = now();
  const counters = looks.counters();
  const { fresh, late } = unanswered(looks, setting.day(), at);
  const skip = new Set([...saidNo(looks, setting.day(), at), ...fresh.map(({ staff }) => staff)]);
  const spokenFor = new Set(fresh.map(({ counter }) => counter));
  const taken = new Set(spokenFor);
  return crowdedNow(setting)
    .slice(0, peaksMost)
    .map((crowded): Peak => {
      const { queue } = crowded;
      const people = looks.waitingIn(queue);
      const present = looks.crowds(at, counters)(queue, people);
      const serving = counters.filter(
        (counter) => isSpare(counter) && hall.counters.get(counter.number)!.queues.includes(queue),
      );
      const spare = serving.filter(({ number }) => !taken.has(number));
      const bestWithout = (notThese: ReadonlySet<string>) =>
        bestOpening(spare.flatMap((counter) => openingsAt(setting, counter, queue, counters, notThese)));
      const best = bestWithout(new Set([...skip, ...late.map(({ staff }) => staff)])) ?? bestWithout(skip);
      const asked = serving.some(({ number }) => spokenFor.has(number));
      if (best) {
        taken.add(best.counter);
        skip.add(best.staff);
      }
      const withIt = best && looks.crowds(at, standingThere(counters, best, at))(queue, people);
      return {
        queue,
        since: hall.zone.iso(crowded.since),
        by: crowded.by,
        before: present && forecastOf(present),
        open:
          best && withIt
            ? {
                counter: best.counter,
                staff: best.staff,
                name: looks.staff(best.staff)!.name,
                as: best.as,
                standBy: best.standBy,
                after: best.after,
                stepS,
                without: present && courseOf(setting, queue, present),
                with: courseOf(setting, queue, withIt),
              }
            : null,
        whyNot: best ? null : asked ? 'asked' : spare.length === 0 ? 'no-counter' : 'nobody-free',
      };
    });
}

/** Everybody who could open this counter, with the wait as the hall's own forecast would tell it then. */
function openingsAt(
  { looks, now }: Setting,
  counter: CounterNow,
  queue: string,
  counters: readonly CounterNow[],
  skip: ReadonlySet<string>,
): Opening[] {
  const at = now();
  return whoMayCome(looks, counter, queue, at)
    .filter(({ person }) => !skip.has(person.jobNo))
    .flatMap(({ person, as, standBy }, rank): Opening[] => {
      const opening = { counter: counter.number, staff: person.jobNo, as, standBy, rank };
      const crowd = looks.crowds(at, standingThere(counters, opening, at))(queue, looks.waitingIn(queue));
      const after = crowd && forecastOf(crowd);
      return after ? [{ ...opening, after }] : [];
    });
}

/** The counters as they would be if this person had just opened this one. */
function standingThere(
  counters: readonly CounterNow[],
  { counter, staff, as }: Pick<Opening, 'counter' | 'staff' | 'as'>,
  now: number,
): CounterNow[] {
  return counters.map((one) =>
    one.number === counter
      ? { ...one, staff, as, since: now, ticket: null, sign: null, present: true, idle: false }
      : one,
  );
}

/** How the wait goes on until this opening ends, two hours at most, if people keep coming as in the last hour. */
function courseOf(setting: Setting, queue: string, crowd: CrowdOfLine): number[] {
  const { hall, more, now } = setting;
  const at = now();
  const arrived = (of: string) => more.arrivedSince(setting.day(), of, at - hourMs);
  const perHour = [...crowd.shares].reduce((sum, [other, share]) => sum + share * arrived(other), arrived(queue));
  const { until } = hall.hours(at);
  const left = until === null ? stepsMost : Math.floor((until - at) / 1000 / stepS);
  return waitCourse(crowd, perHour / 3600, stepS, Math.max(1, Math.min(stepsMost, left))).map(Math.round);
}
