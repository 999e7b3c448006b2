import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../../server/voice/spelling.ts';
import { type Wav, wavFile } from '../../server/voice/wav.ts';
import type { Language } from '../../server/voice/words.ts';

/** A short steady sound; its level tells one part from another. */
export function sound(level: number, { rateHz = 8_000, channels = 1, frames = 80 } = {}): Wav {
  return { rateHz, channels, samples: new Int16Array(frames * channels).fill(level) };
}

/** Writes every part of a pack, each at its own level, and tells the levels. */
export function recordPack(dir: string, language: Language): Map<string, number> {
  const folder = join(dir, 'pack', language);
  mkdirSync(folder, { recursive: true });
  const levels = new Map(partsOf(language).map((part, at) => [part, 1_000 + at * 100]));
  for (const [part, level] of levels) writeFileSync(join(folder, `${part}.wav`), wavFile(sound(level)));
  return levels;
}
