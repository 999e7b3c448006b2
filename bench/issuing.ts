import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { startHub } from '../test/support/running-hub.ts';
import { openBeside } from './beside.ts';
import { figure, round, spread } from './figure.ts';
import { load } from './load.ts';

const total: Record<number, number> = { 1: 600, 16: 5000, 64: 8000 };

/** Tickets a second over HTTP, beside a bare echo and beside bare durable commits of one row, all in the same run. */
export async function benchIssuing(): Promise<void> {
  const commitsPerS = bareCommits();
  figure('bare SQLite commits, FULL, one row each', { perS: commitsPerS });
  const { child: echo, url } = await openBeside('echo.ts');
  const hub = await startHub();
  let n = 0;
  for (const clients of [1, 16, 64]) {
    const body = () => JSON.stringify({ service: 'ss-card', printer: null });
    const bare = await load({ url: `${url}/echo`, clients, total: total[clients]!, body, headers: () => ({}) });
    const issued = await load({
      url: `${hub.url}/api/commands/issue-ticket`,
      clients,
      total: total[clients]!,
      body,
      headers: () => ({ 'idempotency-key': `bench-${n++}` }),
    });
    const ours = spread(issued.tookMs, issued.wholeMs);
    const limit = spread(bare.tookMs, bare.wholeMs);
    figure('tickets issued over HTTP', {
      clients,
      ...ours,
      failed: issued.failed,
      echoPerS: limit.perS,
      ofEcho: round(ours.perS / limit.perS),
      ofCommits: round(ours.perS / commitsPerS),
    });
  }
  echo.kill();
  await hub.close();
}

function bareCommits(): number {
  const folder = mkdtempSync(join(tmpdir(), 'haojiao-bench-'));
  const db = new Database(join(folder, 'bare.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)');
  const insert = db.prepare('INSERT INTO row (text) VALUES (?)');
  const startedAt = performance.now();
  const many = 2000;
  for (let i = 0; i < many; i++) insert.run('A023');
  const perS = round((many / (performance.now() - startedAt)) * 1000, 0);
  db.close();
  rmSync(folder, { recursive: true });
  return perS;
}
