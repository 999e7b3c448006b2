import type { AskedView } from '../../protocol/peak-view.ts';
import { isCalled } from '../cases/unit-call.ts';
import { toldOf } from '../posts/ask-answer.ts';
import { isLive } from '../posts/ask-standing.ts';
import { mayStand } from '../posts/authority.ts';
import type { Setting } from './setting.ts';

const callsMost = 5;

/** To which counters one person is asked to come now. */
export function askedView(setting: Setting, jobNo: string): AskedView {
  const { hall, looks, more } = setting;
  const now = setting.now();
  const person = looks.staff(jobNo)!;
  return {
    asks: looks
      .asksOf(setting.day())
      .filter((ask) => ask.staff === jobNo && isLive(looks, ask))
      .map((ask) => {
        const { name, queues } = hall.counters.get(ask.counter)!;
        const since = queues.flatMap((queue) => more.waitingSince(queue));
        return {
          ...toldOf(looks, ask),
          counterName: name,
          as: mayStand(looks, person, looks.counter(ask.counter)!, now),
          waiting: since.length,
          oldestMin: since.length === 0 ? null : Math.floor((now - Math.min(...since)) / 60_000),
        };
      }),
    calls: looks
      .openUnitCalls()
      .filter((call) => isCalled(call, person) && call.by !== jobNo)
      .slice(0, callsMost)
      .map(({ id, counter, why, by, at }) => ({
        id,
        counter,
        counterName: hall.counters.get(counter)?.name ?? { zh: String(counter) },
        why,
        by: looks.staff(by)?.name ?? by,
        at: hall.zone.iso(at),
      })),
  };
}
