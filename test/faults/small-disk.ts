import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../support/running-hub.ts';

/** Whether this machine lets the test make a disk of its own (Linux, as root). */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const disk = mountDisk(1);
  disk?.remove();
  return disk !== null;
}

export interface SmallDisk {
  path: string;
  readOnly(): void;
  /** Fills what is left, to the last byte; returns how to make room again. */
  fill(): () => void;
  remove(): void;
}

const run = (...args: [string, string[]]) => spawnSync(...args, { stdio: 'ignore' }).status === 0;

/** A disk of a few megabytes in memory. */
export function mountDisk(megabytes: number): SmallDisk | null {
  const path = tempFolder();
  const remove = () => {
    run('umount', [path]) || run('umount', ['-l', path]);
    rmSync(path, { recursive: true, force: true });
  };
  if (!run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path])) {
    rmSync(path, { recursive: true, force: true });
    return null;
  }
  return {
    path,
    remove,
    readOnly() {
      if (!run('mount', ['-o', 'remount,ro', path])) throw new Error('the disk could not be made read-only');
    },
    fill() {
      const filler = join(path, 'filler');
      const handle = openSync(filler, 'w');
      for (const size of [65_536, 4096, 512, 1]) {
        const piece = Buffer.alloc(size);
        try {
          while (writeSync(handle, piece) === size);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
      closeSync(handle);
      return () => rmSync(filler);
    },
  };
}
