import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../../support/running-hub.ts';

/** Kinds of calls to the disk, as bits; the same numbers stand in injector.c. */
export const kinds = { reads: 1, writes: 2, syncs: 4, names: 8 } as const;

/** How a call fails: with an error, or by writing half of what it was given. */
export const ways = {
  EIO: { how: 5, kinds: kinds.reads | kinds.writes | kinds.syncs | kinds.names },
  ENOSPC: { how: 28, kinds: kinds.writes | kinds.syncs | kinds.names },
  short: { how: -1, kinds: kinds.writes },
  /** The one call whose failure leaves everything written. */
  'EIO of a flush': { how: 5, kinds: kinds.syncs },
} as const;
export type Way = keyof typeof ways;

/** Offsets of the control file, as injector.c reads it. */
const at = { armed: 0, how: 4, counted: 20, failed: 24, first: 28, bytes: 128 } as const;

/** A disk whose n-th call fails on demand, for the processes that are started with `env`. */
export class Injector {
  readonly env: Record<string, string>;
  readonly #folder = tempFolder();
  readonly #control: number;

  /** `under`: only files whose path begins so count. */
  constructor(under: string) {
    const library = join(this.#folder, 'injector.so');
    const source = join(import.meta.dirname, 'injector.c');
    const gcc = spawnSync('gcc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], { encoding: 'utf8' });
    if (gcc.status !== 0) throw new Error(`the injector was not compiled: ${gcc.stderr}`);
    const path = join(this.#folder, 'control');
    this.#control = openSync(path, 'w+');
    writeSync(this.#control, Buffer.alloc(at.bytes));
    this.env = { LD_PRELOAD: library, FAULT_CONTROL: path, FAULT_UNDER: under };
  }

  /** From now on the n-th call fails this way; `once`: only that one, else all after it too, until `mend`. */
  arm(way: Way, n: number, once: boolean): void {
    this.#put(at.armed, [0, ways[way].how, ways[way].kinds, n, once ? 1 : 0, 0, 0]);
    this.#put(at.armed, [1]);
  }

  /** The disk is healthy again, and counts from 0 what would be counted for this way. */
  mend(way: Way = 'EIO'): void {
    this.#put(at.armed, [0, 0, ways[way].kinds, 0, 0, 0]);
  }

  /** Calls since `arm` or `mend`. */
  counted(): number {
    return this.#get(at.counted).readInt32LE();
  }

  /** Calls that were made to fail since the last `arm`. */
  failed(): number {
    return this.#get(at.failed).readInt32LE();
  }

  /** The first call that failed since the last `arm`, in words. */
  first(): string {
    return this.#get(at.first).toString('latin1').split('\0')[0]!;
  }

  close(): void {
    closeSync(this.#control);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #put(offset: number, values: number[]): void {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [i, value] of values.entries()) bytes.writeInt32LE(value, i * 4);
    writeSync(this.#control, bytes, 0, bytes.length, offset);
  }

  #get(offset: number): Buffer {
    const bytes = Buffer.alloc(at.bytes - offset);
    readSync(this.#control, bytes, 0, bytes.length, offset);
    return bytes;
  }
}
