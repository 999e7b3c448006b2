import { accessSync, constants, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';

const memory = '/dev/shm';

/** Where folders live in memory, if there is room for so much: the disk of this machine is neither worn nor waited for. */
export function memoryFolder(roomBytes: number): string {
  const here = tmpdir();
  // Whoever started this found a place already, and clears it.
  if (here.startsWith(memory)) return here;
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return Math.min(bavail * bsize, freemem()) > roomBytes ? memory : here;
  } catch {
    // Not every system has it.
    return here;
  }
}
