import { Content } from './content.ts';

export type Change = { offset: number; bytes: Buffer } | { size: number };

/** A file as the program sees it now, as the disk has it for certain, and what lies between. */
export class DiskFile {
  readonly now = new Content();
  readonly certain = new Content();
  /** Since the last fsync, in order. */
  pending: Change[] = [];
  /** Where the certain bytes changed, in order; `null`: all of them may have. Whoever keeps a copy brings it up to date by these. */
  readonly renewed: ({ from: number; to: number } | null)[] = [];

  write(offset: number, bytes: Buffer): void {
    this.now.write(offset, bytes);
    this.pending.push({ offset, bytes });
  }

  resize(size: number): void {
    // SQLite sets the size its file already has after every checkpoint.
    if (size === this.now.size) return;
    this.now.resize(size);
    this.pending.push({ size });
  }

  /** The first so many of the pending changes are on the disk for good. */
  keep(count: number): void {
    for (const change of this.pending.splice(0, count)) {
      if ('size' in change) {
        this.certain.resize(change.size);
        this.renewed.push(null);
      } else {
        this.certain.write(change.offset, change.bytes);
        this.renewed.push({ from: change.offset, to: change.offset + change.bytes.length });
      }
    }
  }
}
