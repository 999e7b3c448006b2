import { rmSync } from 'node:fs';
import { launchHub, startHub, tempFolder } from '../test/support/running-hub.ts';
import { figure, round } from './figure.ts';

/** From the start of the process to its first answer, on data that exists, and again after kill -9. */
export async function benchStarting(): Promise<void> {
  const dataDir = tempFolder();
  const first = await startHub({ dataDir });
  await first.caller().done('issue-ticket', { service: 'ss-card', printer: null });
  await first.end();
  for (const after of ['SIGTERM', 'SIGKILL'] as const) {
    const startedAt = performance.now();
    const hub = await (await launchHub({ dataDir })).ready();
    figure('start to first answer', { after, ms: round(performance.now() - startedAt, 0) });
    await hub.end('SIGKILL');
  }
  rmSync(dataDir, { recursive: true, force: true });
}
