import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type RunningHub, startHub } from '../../support/running-hub.ts';
import { check } from '../whole.ts';
import { Agent } from 'node:http';
import { queues } from './busy-hall.ts';
import { QuickCaller, Tally } from './quick-caller.ts';

const root = join(import.meta.dirname, '../../..');

export interface Drilled {
  broken: string[];
  backedUpInMs: number;
  restoredInMs: number;
  /** Commands that the hub carried out while the copy was made. */
  beside: number;
}

interface Entry {
  seq: number;
  hash: string;
  facts: { fact: string; letter?: string; number?: string }[];
}

/** A backup beside the hub in the midst of its work, put into an empty folder, checked, and opened by a hub of its own. */
export async function drill(
  hub: RunningHub,
  supervisor: QuickCaller,
  folder: string,
  env: Record<string, string>,
): Promise<Drilled> {
  const broken: string[] = [];
  const file = join(folder, 'backup.db');
  const dataDir = join(folder, 'restored');
  const seqOf = async (caller: QuickCaller) => (await caller.get('/api/health')).seq as number;
  const first = await seqOf(supervisor);
  const backedUpInMs = await timed(() => tool(['backup', file], hub.dataDir));
  const beside = (await seqOf(supervisor)) - first;
  const restoredInMs = await timed(() => tool(['restore', file], dataDir));
  const { code, says } = await check(dataDir);
  if (code !== 0) broken.push(`the restored backup is not whole: ${says}`);

  const restored = await startHub({ dataDir, env });
  const agent = new Agent({ keepAlive: true });
  try {
    const there = new QuickCaller(restored.port, agent, new Tally());
    const seq = await seqOf(there);
    if (seq < first) broken.push(`the backup ends at ${seq}, though it was begun at ${first}`);
    await there.signIn('1001');
    const entryAt = async (caller: QuickCaller) =>
      ((await caller.get(`/api/journal?since=${seq - 1}&limit=1`)).entries as Entry[])[0];
    const [kept, given] = [await entryAt(there), await entryAt(supervisor)];
    // The chain makes one hash stand for everything before it.
    if (kept?.hash !== given?.hash || kept === undefined)
      broken.push(`entry ${seq} of the backup is not the hub's own`);
    for (const [letter, number] of await nextNumbers(supervisor, seq)) {
      const { status, body } = await there.tell('issue-ticket', {
        service: `${letter.toLowerCase()}-1`,
        printer: null,
      });
      if (body.ticket?.number !== number)
        broken.push(
          `the restored hub goes on with ${body.ticket?.number ?? status}, the hub itself went on with ${number}`,
        );
    }
  } finally {
    agent.destroy();
    await restored.close();
    for (const name of [file, `${file}.key`, dataDir]) rmSync(name, { recursive: true, force: true });
  }
  return { broken, backedUpInMs, restoredInMs, beside };
}

/** The number that each queue gave next after this place of the journal. */
async function nextNumbers(supervisor: QuickCaller, seq: number): Promise<Map<string, string>> {
  const next = new Map<string, string>();
  for (let since = seq; ; since += 1000) {
    const { entries } = (await supervisor.get(`/api/journal?since=${since}&limit=1000`)) as { entries: Entry[] };
    for (const { fact, letter, number } of entries.flatMap(({ facts }) => facts))
      if (fact === 'ticket-issued' && !next.has(letter!)) next.set(letter!, number!);
    if (entries.length < 1000 || next.size === queues.length) return next;
  }
}

async function tool(args: string[], dataDir: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'server/hub-tool.ts'), ...args], {
    env: { ...process.env, DATA_DIR: dataDir, NODE_OPTIONS: '' },
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
