import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskFile } from './disk-file.ts';
import type { Left } from './left.ts';

interface Laid {
  fd: number;
  file: DiskFile;
  /** How far the certain bytes were brought up to date. */
  renewed: number;
  /** Where the last cut's leavings lie over the certain bytes. */
  over: { from: number; to: number }[];
  size: number;
}

/** A folder as a power cut left it. From one cut to the next only what differs is written. */
export class Image {
  readonly folder: string;
  #laid = new Map<string, Laid>();

  constructor(folder: string) {
    this.folder = folder;
  }

  lay(files: ReadonlyMap<string, { file: DiskFile; left: Left }>): void {
    for (const name of [...this.#laid.keys()]) if (!files.has(name)) this.#remove(name);
    for (const [name, { file, left }] of files) this.#layFile(name, file, left);
  }

  close(): void {
    for (const name of [...this.#laid.keys()]) this.#remove(name);
  }

  #layFile(name: string, file: DiskFile, left: Left): void {
    let laid = this.#laid.get(name);
    if (laid?.file !== file) {
      if (laid) this.#remove(name);
      laid = { fd: openSync(join(this.folder, name), 'w+'), file, renewed: 0, over: [], size: 0 };
      this.#laid.set(name, laid);
      rewrite(laid, file.certain.bytes());
      laid.renewed = file.renewed.length;
    }
    bringUpToDate(laid);
    if (left.instead) {
      rewrite(laid, left.instead);
      laid.over = [{ from: 0, to: Number.POSITIVE_INFINITY }];
      return;
    }
    for (const run of left.runs) {
      put(laid.fd, run.bytes, run.offset);
      laid.over.push({ from: run.offset, to: run.offset + run.bytes.length });
      laid.size = Math.max(laid.size, run.offset + run.bytes.length);
    }
    resize(laid, left.size);
  }

  #remove(name: string): void {
    closeSync(this.#laid.get(name)!.fd);
    this.#laid.delete(name);
    rmSync(join(this.folder, name), { force: true });
  }
}

/** The certain bytes of now, and nothing of the cut before. */
function bringUpToDate(laid: Laid): void {
  const { certain, renewed } = laid.file;
  const changed = [...laid.over, ...renewed.slice(laid.renewed)];
  laid.over = [];
  laid.renewed = renewed.length;
  if (changed.some((range) => range === null || range.to === Number.POSITIVE_INFINITY)) {
    rewrite(laid, certain.bytes());
    return;
  }
  // Whatever lay beyond its end must be zeros, should the file grow again.
  if (laid.size > certain.size) resize(laid, certain.size);
  for (const range of changed) {
    const to = Math.min(range!.to, certain.size);
    if (range!.from < to) put(laid.fd, certain.bytes(range!.from, to), range!.from);
  }
  laid.size = Math.max(laid.size, certain.size);
  resize(laid, certain.size);
}

function rewrite(laid: Laid, bytes: Buffer): void {
  ftruncateSync(laid.fd, 0);
  put(laid.fd, bytes, 0);
  laid.size = bytes.length;
}

function resize(laid: Laid, size: number): void {
  if (laid.size !== size) ftruncateSync(laid.fd, size);
  laid.size = size;
}

function put(fd: number, bytes: Buffer, offset: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, offset + done);
}
