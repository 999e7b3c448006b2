import { readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The clips on disk, the most recently used of them. One process at a time writes to them. */
export interface ClipCache {
  /** True when the clip is there; it then counts as used just now. */
  use(name: string): Promise<boolean>;
  put(name: string, file: Buffer): Promise<void>;
}

/** The only names a clip can have. */
export const clipName = /^[0-9a-f]{32}\.wav$/;
const putsBetweenTidyings = 200;
/** The last bytes of a clip, behind its sound, where players read no more: after a power cut a file without them is no whole clip. */
const end = Buffer.from('end \0\0\0\0', 'latin1');

/** Where the clip lies, or null. */
export async function findClip(folder: string, name: string): Promise<string | null> {
  const path = join(folder, name);
  return (await isWhole(path).catch(() => false)) ? path : null;
}

async function isWhole(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(end.length);
    await file.read(last, 0, end.length, Math.max(0, size - end.length));
    return last.equals(end);
  } finally {
    await file.close();
  }
}

export function openCache(folder: string, keep: number): ClipCache {
  // Of this process alone: what another one left half made can be told from what is being made.
  const unfinished = `.${process.pid}.unfinished`;
  let puts = 0;

  return {
    async use(name) {
      const path = await findClip(folder, name);
      const now = new Date();
      if (path) await utimes(path, now, now);
      return path !== null;
    },

    async put(name, file) {
      const path = join(folder, name);
      // Under another name first: half a clip is never found. It is not waited for until it is on the disk, for the hub's own flushes would wait too.
      await writeFile(`${path}${unfinished}`, Buffer.concat([file, end]));
      await rename(`${path}${unfinished}`, path);
      puts += 1;
      if (puts % putsBetweenTidyings === 1) tidy(folder, keep, unfinished);
    },
  };
}

function tidy(folder: string, keep: number, unfinished: string): void {
  const names = readdirSync(folder);
  for (const name of names)
    if (name.endsWith('.unfinished') && !name.endsWith(unfinished)) rmSync(join(folder, name), { force: true });

  const clips = names.filter((name) => clipName.test(name));
  if (clips.length <= keep) return;
  const aged = clips.map((name) => ({ name, usedMs: statSync(join(folder, name)).mtimeMs }));
  aged.sort((one, other) => other.usedMs - one.usedMs);
  for (const { name } of aged.slice(keep)) rmSync(join(folder, name), { force: true });
}
