import type { BoardView } from '../../protocol/views.ts';
import { pageAt } from '../pages.ts';
import { turn } from '../turn.ts';
import { CounterCell } from './counter-cell.tsx';
import { layoutOf } from './layout.ts';
import { Queue } from './queue.tsx';
import { tall } from './tall.ts';

/** Every queue and every counter of the hall or the zone. */
export function Halls({ view, lost = false }: { view: BoardView; lost?: boolean }) {
  const layout = layoutOf(view.waiting, view.counters, tall.value);
  if (layout.kind === 'rows') {
    return (
      <section class={lost ? 'halls dim' : 'halls'} style={{ '--columns': layout.columns }}>
        {layout.rows.map(({ queue, counters }) => (
          <div class="zone" key={queue.queue}>
            <Queue queue={queue} />
            {counters.map((counter) => (
              <CounterCell key={counter.number} counter={counter} lost={lost} />
            ))}
          </div>
        ))}
      </section>
    );
  }
  const { queuePages, counterPages, queueColumns, counterColumns } = layout;
  const counters = pageAt(counterPages, turn.value) ?? [];
  return (
    <section class={`halls band ${lost ? 'dim' : ''}`}>
      <div class={`queues ${queueSize(queueColumns)}`} style={{ '--columns': queueColumns }}>
        {pageAt(queuePages, turn.value)?.map((queue) => (
          <Queue key={queue.queue} queue={queue} />
        ))}
      </div>
      <div class={`counters ${counterSize(counterColumns, counters.length)}`} style={{ '--columns': counterColumns }}>
        {counters.map((counter) => (
          <CounterCell key={counter.number} counter={counter} lost={lost} />
        ))}
      </div>
    </section>
  );
}

function queueSize(columns: number): string {
  if (columns > 4 || tall.value) return 'narrow';
  return columns === 4 ? 'half' : '';
}

function counterSize(columns: number, count: number): string {
  if (columns > 4 || tall.value) return '';
  return count <= columns ? 'roomy single' : 'roomy';
}
