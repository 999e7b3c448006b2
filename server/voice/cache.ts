import { readdirSync, rmSync, statSync } from 'node:fs';
import { rename, stat, utimes, writeFile } from 'node:fs/promises';
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

/** Where the clip lies, or null. */
export async function findClip(folder: string, name: string): Promise<string | null> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? path : null;
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
      // Under another name first, and on the disk before it is renamed: half a clip is never found, even after a power cut.
      await writeFile(`${path}${unfinished}`, file, { flush: true });
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
