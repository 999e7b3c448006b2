import { rmSync } from 'node:fs';
import { launchHub, startHub, tempFolder } from '../test/support/running-hub.ts';
import { figure, quantile, round } from './figure.ts';
import { writePast } from './past.ts';

const rounds = 7;

/** From the start of the process to its first answer, on data that exists, and again after kill -9. */
export async function benchStarting({ years = 2_000_000 } = {}): Promise<void> {
  const dataDir = tempFolder();
  const first = await startHub({ dataDir });
  await first.caller().done('issue-ticket', { service: 'ss-card', printer: null });
  const day = (await first.caller().get('/api/health')).body.businessDay as string;
  await first.end();
  for (const tickets of [0, years]) {
    if (tickets > 0) writePast(dataDir, { served: tickets, waiting: 0, day });
    for (const after of ['SIGTERM', 'SIGKILL'] as const) {
      const tookMs: number[] = [];
      for (let i = 0; i < rounds; i++) {
        const startedAt = performance.now();
        const hub = await (await launchHub({ dataDir })).ready();
        tookMs.push(performance.now() - startedAt);
        await hub.caller().done('issue-ticket', { service: 'ss-card', printer: null });
        await hub.end(after);
      }
      // The first of them still follows the other kind of end.
      const sorted = tookMs.slice(1).sort((a, b) => a - b);
      figure('start to first answer', {
        after,
        ticketsOfHistory: tickets,
        p50Ms: round(quantile(sorted, 0.5), 0),
        mostMs: round(sorted.at(-1)!, 0),
      });
    }
  }
  rmSync(dataDir, { recursive: true, force: true });
}
