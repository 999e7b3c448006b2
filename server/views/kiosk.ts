import type { KioskView } from '../../protocol/views.ts';
import type { Span } from '../../protocol/text.ts';
import { absentOf, hallHead, notices, openingOf, printersNow, queueWaits } from './parts.ts';
import type { Setting } from './setting.ts';

/** What a kiosk draws. The services themselves, with their guides, are asked once from /api/hall. */
export function kioskView(setting: Setting): KioskView {
  const { hall, looks } = setting;
  const queues = queueWaits(setting, null);
  const byQueue = new Map(queues.map((queue) => [queue.queue, queue]));
  const printers = printersNow(setting);
  const opening = openingOf(setting);
  // A longer day of some counters gives numbers of their lines alone.
  const isOver = (queue: string) =>
    opening.longer !== undefined &&
    opening.issuing &&
    !openingOf(
      setting,
      hall.countersOf(queue).map(({ number }) => number),
    ).issuing;
  return {
    hall: hallHead(setting),
    opening,
    departments: hall.file.departments.map(({ id, name, short, hint }) => {
      const own = [
        ...new Set(hall.file.services.filter(({ department }) => department === id).map(({ queue }) => queue)),
      ].map((queue) => byQueue.get(queue)!);
      return {
        id,
        name,
        short: short ?? name,
        hint: hint ?? null,
        waiting: own.reduce((sum, { count }) => sum + count, 0),
        forecast: widest(own.map(({ forecast }) => forecast)),
      };
    }),
    services: hall.file.services.map(({ id, queue }) => {
      const { count, forecast } = byQueue.get(queue)!;
      return { id, waiting: count, forecast, ...(isOver(queue) ? { over: true as const } : {}) };
    }),
    queues,
    absent: absentOf(setting, looks.counters()),
    classes: [...hall.classes.values()].map(({ id, name, rate, basis }) => ({ id, name, rate, basis })),
    printers,
    printer: printers[0] ?? null,
    helps: looks.openHelps().map(({ id, state, by, at, answeredAt }) => ({
      id,
      state: state === 'answered' ? 'answered' : 'asked',
      by: by === null ? null : (looks.staff(by)?.name ?? null),
      at: hall.zone.iso(at),
      answeredAt: answeredAt === null ? null : hall.zone.iso(answeredAt),
    })),
    notices: notices(setting),
    guides: looks.guidesStamp(),
  };
}

/** A department with several queues is told the widest of their spans. */
function widest(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length === 0) return null;
  return { p50S: Math.min(...known.map(({ p50S }) => p50S)), p90S: Math.max(...known.map(({ p90S }) => p90S)) };
}
