import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startHub, tempFolder } from '../test/support/running-hub.ts';
import { figure, quantile, round } from './figure.ts';
import { clockMs } from './lobby.ts';
import { writePast } from './past.ts';

const rounds = 300;

/** Does "next" stay as quick with a hundred thousand waiting, and with years of tickets behind it? */
export async function benchHistory({ years = 5_000_000 } = {}): Promise<void> {
  const base = tempFolder();
  const dataDir = join(base, 'data');
  const hub = await startHub({ dataDir });
  const day = (await hub.caller().get('/api/health')).body.businessDay as string;
  await hub.end();
  const p50s: number[] = [];
  for (const served of [0, years]) {
    const past = join(base, `past-${served}`);
    cpSync(dataDir, past, { recursive: true });
    writePast(past, { served, waiting: 0, day });
    for (const waiting of [10, 1000, 100_000]) {
      const present = join(base, 'present');
      cpSync(past, present, { recursive: true });
      writePast(present, { served: 0, waiting: Math.max(waiting, 0), day });
      const tookMs = await callsOf(present, waiting);
      p50s.push(quantile(tookMs, 0.5));
      figure('call-next', {
        waiting,
        ticketsOfHistory: served,
        p50Ms: round(quantile(tookMs, 0.5)),
        p99Ms: round(quantile(tookMs, 0.99)),
        ofFirst: round(quantile(tookMs, 0.5) / p50s[0]!),
      });
      rmSync(present, { recursive: true });
    }
    rmSync(past, { recursive: true });
  }
  rmSync(base, { recursive: true });
}

async function callsOf(dataDir: string, waiting: number): Promise<number[]> {
  const hub = await startHub({ dataDir });
  const clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  const tookMs: number[] = [];
  for (let i = 0; i < rounds; i++) {
    // The line keeps its length: whoever is called is replaced.
    if (waiting < rounds) await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
    const pressedAtMs = clockMs();
    const { ticket } = await clerk.done('call-next', { counter: 1 });
    tookMs.push(clockMs() - pressedAtMs);
    await clerk.done('begin-service', { ticket: ticket.id });
    await clerk.done('finish-service', { ticket: ticket.id });
  }
  await hub.close();
  return tookMs.sort((a, b) => a - b);
}
