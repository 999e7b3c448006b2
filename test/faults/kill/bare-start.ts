import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, RunningHub, tempFolder } from '../../support/running-hub.ts';
import { untilReady } from './until-ready.ts';

/** How long this machine takes, as busy as it is now, for the start that none could be sooner than: Node, SQLite and an answer, in ms. */
export async function bareStartMs(): Promise<number> {
  const [folder, port] = [tempFolder(), await freePort()];
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-program.ts'), folder, String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'bare'), NODE_OPTIONS: '' },
  });
  const bare = new RunningHub(child, port, folder, folder);
  try {
    await untilReady(bare);
    return performance.now() - startedAt;
  } finally {
    await bare.close();
  }
}
