import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The clips on disk, the most recently used of them. */
export interface ClipCache {
  /** Where the clip lies, or null. */
  find(name: string): Promise<string | null>;
  /** Says that the clip is of use again. */
  touch(path: string): Promise<void>;
  put(name: string, file: Buffer): Promise<string>;
}

/** The only names a clip can have. */
export const clipName = /^[0-9a-f]{32}\.wav$/;
const putsBetweenTrims = 200;

export function openCache(folder: string, keep: number): ClipCache {
  mkdirSync(folder, { recursive: true });
  dropUnfinished(folder);
  trim(folder, keep);
  let puts = 0;

  return {
    async find(name) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      return found?.isFile() ? path : null;
    },

    async touch(path) {
      const now = new Date();
      await utimes(path, now, now);
    },

    async put(name, file) {
      const path = join(folder, name);
      // Under another name first, and on the disk before it is renamed: half a clip is never found, even after a power cut.
      await writeFile(`${path}.unfinished`, file, { flush: true });
      await rename(`${path}.unfinished`, path);
      puts += 1;
      if (puts % putsBetweenTrims === 0) trim(folder, keep);
      return path;
    },
  };
}

function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith('.unfinished')) rmSync(join(folder, name), { force: true });
}

function trim(folder: string, keep: number): void {
  const clips = readdirSync(folder).filter((name) => clipName.test(name));
  if (clips.length <= keep) return;
  const aged = clips.map((name) => ({ name, usedMs: statSync(join(folder, name)).mtimeMs }));
  aged.sort((one, other) => other.usedMs - one.usedMs);
  for (const { name } of aged.slice(keep)) rmSync(join(folder, name), { force: true });
}
