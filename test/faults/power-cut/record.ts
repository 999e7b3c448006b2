import { readFileSync } from 'node:fs';

/** One call of the recorded program. A file is known by its handle: the same name may be many files, one after the other. */
export type Entry =
  | { did: 'opened'; handle: string; name: string; emptied: boolean }
  | { did: 'wrote'; handle: string; offset: number; bytes: Buffer }
  | { did: 'cut-to'; handle: string; size: number }
  | { did: 'sync-begins'; handle: string }
  | { did: 'synced'; handle: string }
  | { did: 'renamed'; from: string; to: string }
  | { did: 'unlinked'; name: string }
  | { did: 'told'; bytes: Buffer };

const headBytes = 24;
/** In the order of the numbers in recorder.c, from 1. */
const kinds = ['opened', 'wrote', 'cut-to', 'sync-begins', 'synced', 'renamed', 'unlinked', 'told'] as const;

/** Everything the recorder wrote down, in order. */
export function readRecord(path: string): Entry[] {
  const all = readFileSync(path);
  const entries: Entry[] = [];
  for (let at = 0; at < all.length; ) {
    const did = kinds[all.readUInt32LE(at) - 1];
    const handle = `${all.readUInt32LE(at + 4)}/${all.readUInt32LE(at + 8)}`;
    const length = all.readUInt32LE(at + 12);
    const offset = Number(all.readBigInt64LE(at + 16));
    const bytes = all.subarray(at + headBytes, at + headBytes + length);
    if (did === undefined || bytes.length !== length) throw new Error(`the record is not readable at byte ${at}`);
    entries.push(entryOf(did, handle, offset, bytes));
    at += headBytes + length;
  }
  return entries;
}

function entryOf(did: (typeof kinds)[number], handle: string, offset: number, bytes: Buffer): Entry {
  switch (did) {
    case 'opened':
      return { did, handle, name: bytes.toString(), emptied: offset === 1 };
    case 'wrote':
      return { did, handle, offset, bytes };
    case 'cut-to':
      return { did, handle, size: offset };
    case 'renamed': {
      const [from, to] = bytes.toString().split('\0') as [string, string];
      return { did, from, to };
    }
    case 'unlinked':
      return { did, name: bytes.toString() };
    case 'told':
      return { did, bytes };
    default:
      return { did, handle };
  }
}

/** An entry in a few words, for whoever has to find what went wrong. */
export function inWords(entry: Entry, nameOf: (handle: string) => string): string {
  if (entry.did === 'told') return 'told somebody';
  if (entry.did === 'renamed') return `renamed ${entry.from} to ${entry.to}`;
  if (entry.did === 'unlinked') return `unlinked ${entry.name}`;
  const file = entry.did === 'opened' ? entry.name : nameOf(entry.handle);
  return entry.did === 'wrote'
    ? `wrote ${entry.bytes.length} bytes to ${file} at ${entry.offset}`
    : `${entry.did} ${file || 'the folder'}`;
}
