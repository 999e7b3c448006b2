import type { BoardCounter, QueueWait } from '../../protocol/views.ts';
import { pagesOf } from '../pages.ts';

/**
 * How queues and counters share the lower half. A hall of three lines, each in a zone of its own, has a row for each;
 * any other has its queues in a band and its counters in a grid, in pages when they are more than can be read.
 */
export type Layout =
  | { kind: 'rows'; rows: { queue: QueueWait; counters: BoardCounter[] }[]; columns: number }
  | {
      kind: 'band';
      queuePages: QueueWait[][];
      counterPages: BoardCounter[][];
      queueColumns: number;
      counterColumns: number;
    };

const rowQueues = 3;
const rowCounters = 4;
const pageQueues = 6;
const pageCounters = 12;

export function layoutOf(queues: readonly QueueWait[], counters: readonly BoardCounter[], tall: boolean): Layout {
  const rows = queues.map((queue) => ({ queue, counters: counters.filter(({ zone }) => zone === queue.zone) }));
  // By zone, not by who is at work in a queue now: the board must not jump when a counter opens.
  const apart =
    new Set(queues.map(({ zone }) => zone)).size === queues.length &&
    counters.every(({ zone }) => queues.some((queue) => queue.zone === zone));
  if (queues.length === rowQueues && apart && rows.every((row) => row.counters.length <= rowCounters)) {
    return { kind: 'rows', rows, columns: tall ? rowCounters : Math.max(...rows.map((row) => row.counters.length)) };
  }
  const queuePages = pagesOf(queues, pageQueues);
  const counterPages = pagesOf(counters, pageCounters);
  return {
    kind: 'band',
    queuePages,
    counterPages,
    queueColumns: columnsOf(queuePages[0]?.length ?? 0, tall ? 3 : 6),
    counterColumns: counterColumnsOf(counterPages[0]?.length ?? 0, tall),
  };
}

function columnsOf(count: number, most: number): number {
  return Math.min(most, Math.max(1, count));
}

/** Up to four counters stand in one row, more in two; upright in up to three rows. */
function counterColumnsOf(count: number, tall: boolean): number {
  if (tall) return columnsOf(Math.ceil(count / 3), 4);
  return columnsOf(count <= 4 ? count : Math.ceil(count / 2), 6);
}
