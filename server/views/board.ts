import type { BoardView } from '../../protocol/views.ts';
import { boardCounter, callView, dutyLeader, hallHead, notices, openingOf, queueWaits } from './parts.ts';
import type { Setting } from './setting.ts';

const callsMost = 12;
const missedMost = 12;

/** What the lobby looks up at: the whole hall, or one zone. */
export function boardView(setting: Setting, zone: string | null): BoardView {
  const { hall, looks, more } = setting;
  const all = looks.counters();
  const queues = hall.file.queues.filter((queue) => zone === null || queue.zone === zone).map(({ code }) => code);
  return {
    hall: hallHead(setting),
    zone: zone === null ? null : { id: zone, name: hall.zoneName(zone) },
    opening: openingOf(setting),
    dutyLeader: dutyLeader(setting),
    calls: more.recentCalls(zone, callsMost).map((call) => callView(setting, call)),
    counters: all
      .filter(({ number }) => zone === null || hall.counters.get(number)!.zone === zone)
      .map((counter) => boardCounter(setting, counter, all)),
    waiting: queueWaits(setting, zone),
    missed: more
      .aside('missed', queues)
      .slice(-missedMost)
      .map(({ number }) => number),
    notices: notices(setting),
  };
}
