import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningHub, startHub } from '../../support/running-hub.ts';
import { smallHall } from '../../support/small-hall.ts';
import { check } from '../whole.ts';
import type { Told } from './told.ts';
import { counters, type Kept } from './working-hall.ts';

/** Starts a real hub on what a power cut left: what it does not keep of its promises, in words. */
export async function startedAgain(folder: string, told: Told, answers: Kept[]): Promise<string[]> {
  const dataDir = `${folder}-started`;
  cpSync(folder, dataDir, { recursive: true });
  // What SQLite had mapped into memory may be anything by now.
  writeFileSync(join(dataDir, 'hub.db-shm'), Buffer.alloc(32_768, 0xa5));
  let hub: RunningHub | null = null;
  try {
    hub = await startHub({ hall: smallHall(() => undefined, counters), dataDir });
    const wrong = await askAgain(hub, told, answers);
    const code = await hub.end();
    if (code !== 0) wrong.push(`the hub ended with ${code}`);
    const found = await check(dataDir);
    if (found.code !== 0) wrong.push(`its check says ${found.says.trim()}`);
    return wrong;
  } catch (error) {
    return [`a hub does not start on it: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    await hub?.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function askAgain(hub: RunningHub, told: Told, answers: Kept[]): Promise<string[]> {
  const wrong: string[] = [];
  const kiosk = hub.caller();
  const { seq } = (await kiosk.get('/api/health')).body;
  if (seq < told.seq) wrong.push(`the hub is at ${seq}, and had told of ${told.seq}`);
  const last = answers.findLast(({ answer }) => told.tickets.has(answer.ticket.token));
  if (last) {
    const again = await kiosk.tell(last.name, last.body, { key: last.key });
    if (JSON.stringify(again.body) !== JSON.stringify(last.answer) || again.headers.get('idempotent-replay') !== 'true')
      wrong.push(`the answer for ${last.answer.ticket.number} is another one when asked for again`);
  }
  const { ticket } = await kiosk.done('issue-ticket', { service: 'ss-card', printer: null });
  const before = [...told.tickets.values()].some(
    ({ number, day }) => number === ticket.number && day === ticket.businessDay,
  );
  if (before) wrong.push(`the number ${ticket.number} is given a second time`);
  return wrong;
}
