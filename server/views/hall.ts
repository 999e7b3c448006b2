import type { HallView } from '../../protocol/views.ts';
import { alertsOf } from './alerts.ts';
import { boardCounter, dutyLeader, hallHead, openingOf, printersNow, queueWaits } from './parts.ts';
import type { Setting } from './setting.ts';

/** The hall as its supervisor sees it: every counter, every queue, every screen, and what needs looking after. */
export function hallView(setting: Setting): HallView {
  const { hall, looks, more, sightings } = setting;
  const all = looks.counters();
  const day = more.day(setting.day());
  const waiting = queueWaits(setting, null);
  return {
    hall: hallHead(setting),
    opening: openingOf(setting),
    dutyLeader: dutyLeader(setting),
    counters: all.map((counter) => ({
      ...boardCounter(setting, counter, all),
      since: counter.since === null ? null : hall.zone.iso(counter.since),
      queues: hall.counters.get(counter.number)!.queues,
    })),
    waiting: waiting.map((queue) => {
      const oldest = more.oldestIn(queue.queue);
      return { ...queue, oldestSince: oldest === null ? null : hall.zone.iso(oldest) };
    }),
    counts: {
      issued: day.issued,
      waiting: waiting.reduce((sum, { count }) => sum + count, 0),
      served: day.served,
      left: day.cancelled + day.gone,
      forecastHits: day.hits,
      forecastsScored: day.scored,
    },
    boards: sightings.boards().map(({ key, label, topic, sound, connected, shownAt }) => ({
      id: key,
      label,
      topic,
      sound,
      connected: connected.size > 0,
      shownAt: shownAt === null ? null : hall.zone.iso(shownAt),
    })),
    printers: printersNow(setting),
    helps: looks.openHelps().map(({ id, state, by, at, place, needs }) => ({
      id,
      state: state === 'answered' ? 'answered' : 'asked',
      by: by === null ? null : (looks.staff(by)?.name ?? null),
      at: hall.zone.iso(at),
      from: place,
      needs,
    })),
    devices: more.devices().map((device) => ({
      ...device,
      connected: sightings.boards().some(({ key, connected }) => key.startsWith(`${device.id} `) && connected.size > 0),
    })),
    alerts: alertsOf(setting),
  };
}
