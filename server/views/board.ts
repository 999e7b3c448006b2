import type { BoardView, CallView } from '../../protocol/views.ts';
import { callView, largeCall, mayBeAnnounced } from './call.ts';
import { boardCounter, dutyLeader, hallHead, notices, openingOf, queueWaits } from './parts.ts';
import type { Setting } from './setting.ts';

const callsMost = 12;
/** The newest call, and three before it. */
const callsDrawn = 4;
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
    calls: callsOf(setting, zone),
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

/** What boards draw, and every call whose visitor is still to come, however old: somebody may look for it. */
function callsOf(setting: Setting, zone: string | null): CallView[] {
  return setting.more
    .callsNow(zone, callsDrawn, callsMost)
    .map((call, place) =>
      place === 0 || mayBeAnnounced(setting, call) ? largeCall(setting, call, zone) : callView(setting, call),
    );
}
