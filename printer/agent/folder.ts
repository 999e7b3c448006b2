import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CannotRun } from './cannot-run.ts';
import { words } from './words.ts';

const Kept = z.object({ hub: z.string(), token: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/) });

/** Where the agent keeps its token and the record of its jobs. Nobody else on this PC may look into it. */
export interface AgentFolder {
  path: string;
  /** The token by which this hub knows the agent; null before it was paired. */
  token(hub: string): Promise<string | null>;
  keepToken(hub: string, token: string): Promise<void>;
}

/** Takes the folder for this process alone: two agents with one record would both print. */
export async function openFolder(path: string): Promise<AgentFolder> {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
  } catch (error) {
    throw new CannotRun(words.badFolder(path, codeOf(error)));
  }
  await takeAlone(path);
  const file = join(path, 'token.json');

  return {
    path,
    async token(hub) {
      try {
        const kept = Kept.safeParse(JSON.parse(await readFile(file, 'utf8')));
        return kept.success && kept.data.hub === hub ? kept.data.token : null;
      } catch {
        // Not there, or torn by a power cut: the agent pairs anew.
        return null;
      }
    },
    async keepToken(hub, token) {
      await replaceFile(file, JSON.stringify({ hub, token }));
    },
  };
}

/** Whole or not at all, also when the plug is pulled; for this account's eyes only. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const making = `${path}.making`;
  await rm(making, { force: true });
  const file = await open(making, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(making, path);
  // Windows has no such thing, and needs none.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A name the system takes back by itself when the process ends, however it ends: a lock file would outlive a power cut. */
async function takeAlone(path: string): Promise<void> {
  const name = `haojiao-print-agent-${createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 24)}`;
  const at = { linux: `\0${name}`, win32: `\\\\.\\pipe\\${name}` }[process.platform as string];
  if (at === undefined) return;
  const lock = createServer((socket) => socket.destroy());
  const failed = await new Promise<Error | null>((resolve) => {
    lock.once('error', resolve);
    lock.listen(at, () => resolve(null));
  });
  lock.unref();
  if (failed) throw new CannotRun(words.folderTaken(path));
}

/** The system's word for what went wrong. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
