import type { Change, DiskFile } from './disk-file.ts';

export interface Run {
  offset: number;
  bytes: Buffer;
}

/** What a power cut left of a file. */
export interface Left {
  /** Laid over the file's certain bytes… */
  runs: Run[];
  /** …or, where those were cut short themselves, all there is. */
  instead: Buffer | null;
  size: number;
  /** Something that was written is gone. */
  dropped: boolean;
}

type Write = Extract<Change, { bytes: Buffer }>;

/** A disk writes a sector whole or not at all, and sectors in any order. */
const sector = 512;

/**
 * Each sector written since the last fsync is on the disk with a chance of `likely`; if not, it is as it was at an earlier moment: before all
 * of these writes, or between two of them. A file that grew may be long already where its bytes are not there yet: those are zeros.
 */
export function leftOf(file: DiskFile, likely: number, next: () => number): Left {
  const { pending, certain, now } = file;
  const left: Left = { runs: [], instead: null, size: certain.size, dropped: false };
  if (pending.length === 0) return left;
  if (pending.some((change) => 'size' in change)) return leftOfResized(file, likely, next);
  // Sectors side by side that are wholly there are one run.
  let whole: Run | null = null;
  for (const [at, writes] of sectorsOf(pending as Write[])) {
    const count = next() < likely ? writes.length : Math.floor(next() * writes.length);
    if (count < writes.length) left.dropped = true;
    if (count === 0) continue;
    const from = at * sector;
    if (count < writes.length) left.runs.push({ offset: from, bytes: between(file, from, writes.slice(0, count)) });
    else if (whole && whole.offset + whole.bytes.length === from) whole.bytes = now.bytes(whole.offset, from + sector);
    else {
      whole = { offset: from, bytes: now.bytes(from, from + sector) };
      left.runs.push(whole);
    }
    const last = left.runs.at(-1)!;
    left.size = Math.max(left.size, last.offset + last.bytes.length);
  }
  if (next() < 0.5) left.size = now.size;
  return left;
}

function sectorsOf(writes: Write[]): Map<number, Write[]> {
  const sectors = new Map<number, Write[]>();
  for (const write of writes) {
    const last = Math.floor((write.offset + write.bytes.length - 1) / sector);
    for (let at = Math.floor(write.offset / sector); at <= last; at++) {
      const touching = sectors.get(at);
      if (touching) touching.push(write);
      else sectors.set(at, [write]);
    }
  }
  return sectors;
}

/** A sector after the first few of the writes that touched it. */
function between({ certain }: DiskFile, from: number, writes: Write[]): Buffer {
  const bytes = Buffer.alloc(sector);
  let end = certain.bytes(from, from + sector).copy(bytes);
  for (const write of writes) {
    const start = Math.max(write.offset, from);
    const stop = Math.min(write.offset + write.bytes.length, from + sector);
    write.bytes.copy(bytes, start - from, start - write.offset, stop - write.offset);
    end = Math.max(end, stop - from);
  }
  return bytes.subarray(0, end);
}

/** A journaling file system changes sizes in order: where one did not happen, neither did anything after it. */
function leftOfResized({ pending, certain }: DiskFile, likely: number, next: () => number): Left {
  const resizes = pending.flatMap((change, i) => ('size' in change ? [i] : []));
  const came = resizes[Math.floor(next() * (resizes.length + 1))] ?? pending.length;
  const content = certain.copy();
  let dropped = came < pending.length;
  for (const change of pending.slice(0, came)) {
    if ('size' in change) content.resize(change.size);
    else
      for (const [at] of sectorsOf([change])) {
        const start = Math.max(change.offset, at * sector);
        const stop = Math.min(change.offset + change.bytes.length, (at + 1) * sector);
        if (next() < likely) content.write(start, change.bytes.subarray(start - change.offset, stop - change.offset));
        else dropped = true;
      }
  }
  return { runs: [], instead: content.bytes(), size: content.size, dropped };
}
