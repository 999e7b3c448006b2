import type { HallFile } from '../../protocol/hall-file.ts';
import type { Fault } from './check-hall-file.ts';

/**
 * Whoever collects a result waits in the line of `collectService`, or of the matter itself, and is called by a counter of that line: where
 * results lie only at some counters (`collectAt`), those must be the ones that call.
 */
export function collectingFaults({ cases, services, counters }: HallFile): Fault[] {
  const { collectAt, collectService } = cases;
  // What names nothing is a fault of its own (check-hall-file.ts).
  const handing = collectAt.flatMap((number) => counters.find((counter) => counter.number === number) ?? []);
  if (handing.length < collectAt.length || handing.length === 0) return [];
  if (collectService === undefined) {
    const lost = services.find(({ queue }) => handing.every(({ queues }) => !queues.includes(queue)));
    const message = lost && `whoever collects "${lost.id}" waits in queue ${lost.queue}, which no counter of it calls`;
    return message ? [{ path: 'cases.collectAt', message: `${message}: name cases.collectService` }] : [];
  }
  const queue = services.find(({ id }) => id === collectService)?.queue;
  if (queue === undefined) return [];
  return handing.flatMap(({ number, queues }, i) =>
    queues.includes(queue)
      ? []
      : [
          {
            path: `cases.collectAt[${i}]`,
            message: `counter ${number} does not call queue ${queue} of "${collectService}"`,
          },
        ],
  );
}
