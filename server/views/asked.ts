import type { AskedView } from '../../protocol/peak-view.ts';
import { toldOf } from '../posts/ask-answer.ts';
import type { Setting } from './setting.ts';

/** To which counters one person is asked to come now. */
export function askedView(setting: Setting, jobNo: string): AskedView {
  const { hall, looks, more } = setting;
  const now = setting.now();
  return {
    asks: looks
      .asksOf(setting.day())
      .filter(({ staff, state }) => staff === jobNo && state === 'asked')
      .map((ask) => {
        const { name, queues } = hall.counters.get(ask.counter)!;
        const since = queues.flatMap((queue) => more.waitingSince(queue));
        return {
          ...toldOf(looks, ask),
          counterName: name,
          waiting: since.length,
          oldestMin: since.length === 0 ? null : Math.floor((now - Math.min(...since)) / 60_000),
        };
      }),
  };
}
