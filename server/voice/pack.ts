import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Say } from './speaker.ts';
import { joined, readWav, silence, trimmed, type Wav } from './wav.ts';

// A short breath where the sentence turns, a longer one before it is said again.
const pauseBeforeS: Readonly<Record<string, number>> = {
  dao: 0.18,
  'please-go-to-counter': 0.18,
  qing: 0.6,
  number: 0.6,
};
const pauseBetweenPartsS = 0.03;

/** Recordings of a person, one file a part. */
export interface Pack {
  /** Changes with every recording. */
  identity: string;
  say: Say;
}

/** The recordings of all parts; or what is wrong with them; or null where there are none. */
export function readPack(folder: string, parts: readonly string[]): Pack | { fault: string } | null {
  if (!existsSync(folder)) return null;

  const content = createHash('sha256');
  const recordings = new Map<string, Wav>();
  const missing: string[] = [];
  const unreadable: string[] = [];
  for (const part of parts) {
    const file = `${part}.wav`;
    if (!existsSync(join(folder, file))) {
      missing.push(file);
      continue;
    }
    const bytes = bytesOf(join(folder, file));
    const recording = bytes && readWav(bytes);
    const heard = recording && trimmed(recording);
    if (!heard || heard.samples.length === 0) {
      unreadable.push(file);
      continue;
    }
    recordings.set(part, heard);
    content.update(part).update(bytes);
  }

  if (missing.length > 0) return { fault: `missing: ${missing.join(', ')}` };
  if (unreadable.length > 0) return { fault: `not readable, not 16-bit PCM, or silent: ${unreadable.join(', ')}` };
  const formats = new Set([...recordings.values()].map(({ rateHz, channels }) => `${rateHz} Hz × ${channels}`));
  if (formats.size > 1) return { fault: `different formats: ${[...formats].join(', ')}` };

  return {
    identity: `pack ${content.digest('hex')}`,
    say: async (words) => sentence(words.parts, recordings),
  };
}

/** A file that cannot be read is a fault of the pack, not of the hub. */
function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function sentence(parts: readonly string[], recordings: ReadonlyMap<string, Wav>): Wav {
  const sounds = parts.flatMap((part, at) => {
    const recording = recordings.get(part);
    if (!recording) throw new Error(`no recording of ${part}`);
    return at === 0 ? [recording] : [silence(recording, pauseBeforeS[part] ?? pauseBetweenPartsS), recording];
  });
  return joined(sounds);
}
