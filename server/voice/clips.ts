import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { clipName, openCache } from './cache.ts';
import { findEspeak } from './espeak.ts';
import { readPack } from './pack.ts';
import type { Speaker } from './speaker.ts';
import { levelled, wavFile } from './wav.ts';
import { announcement, type ByLanguage, type Language, type SpokenCall } from './words.ts';

export interface Log {
  info(fields: object, words: string): void;
  warn(fields: object, words: string): void;
}

/** The hall's voice: clips of the calls, made on the hub and kept. */
export interface Voice {
  /** What speaks Chinese here, or, if nothing does, English. */
  readonly engine: Speaker['kind'] | 'none';
  /** Where the clips of a call are to be had, by language; null where nothing can say it. Known at once. */
  clipsFor(call: SpokenCall): ByLanguage<string | null>;
  /** Makes the clips in the background. A clip that cannot be made is logged; calling goes on without it. */
  prepare(call: SpokenCall): void;
  /** The path of a clip, waiting for it while it is being made; null when there is none. */
  file(name: string): Promise<string | null>;
}

export interface VoiceSettings {
  /** Holds `pack/` (recordings, optional) and `cache/` (clips). */
  dir: string;
  log: Log;
  /** How long the engine may take for one sentence. */
  deadlineS?: number;
  clipsKept?: number;
}

interface Clip {
  name: string;
  make(): Promise<Buffer>;
}

/** Finds out, once, what can speak here, and opens the clips made so far. */
export function openVoice({ dir, log, deadlineS = 3, clipsKept = 2_000 }: VoiceSettings): Voice {
  const speakers = findSpeakers(join(dir, 'pack'), deadlineS, log);
  const cache = openCache(join(dir, 'cache'), clipsKept);
  const making = new Map<string, Promise<string | null>>();
  const engine = speakers.zh?.kind ?? speakers.en?.kind ?? 'none';
  log.info({ engine, zh: speakers.zh?.kind ?? 'none', en: speakers.en?.kind ?? 'none' }, 'voice opened');

  async function make(clip: Clip): Promise<string | null> {
    try {
      const found = await cache.find(clip.name);
      if (found) await cache.touch(found);
      return found ?? (await cache.put(clip.name, await clip.make()));
    } catch (fault) {
      log.warn({ clip: clip.name, fault: fault instanceof Error ? fault.message : String(fault) }, 'clip not made');
      return null;
    } finally {
      making.delete(clip.name);
    }
  }

  return {
    engine,

    clipsFor(call) {
      const url = (clip: Clip | null): string | null => clip && `/api/voice/${clip.name}`;
      const { zh, en } = clipsOf(call, speakers);
      return { zh: url(zh), en: url(en) };
    },

    prepare(call) {
      for (const clip of Object.values(clipsOf(call, speakers))) {
        if (clip && !making.has(clip.name)) making.set(clip.name, make(clip));
      }
    },

    async file(name) {
      if (!clipName.test(name)) return null;
      return (await making.get(name)) ?? cache.find(name);
    },
  };
}

/** For each language the pack, else the engine, else nothing. */
function findSpeakers(packFolder: string, deadlineS: number, log: Log): ByLanguage<Speaker | null> {
  const espeak = findEspeak(deadlineS);
  const find = (language: Language): Speaker | null => {
    const pack = readPack(join(packFolder, language), language);
    if (pack && 'say' in pack) return pack;
    if (pack) log.warn({ pack: language, fault: pack.fault }, 'clip pack not used');
    return espeak?.[language] ?? null;
  };
  return { zh: find('zh'), en: find('en') };
}

function clipsOf(call: SpokenCall, speakers: ByLanguage<Speaker | null>): ByLanguage<Clip | null> {
  const words = announcement(call);
  const clip = (language: Language): Clip | null => {
    const speaker = speakers[language];
    if (!words || !speaker) return null;
    const said = { parts: words.parts[language], speech: words.speech[language] };
    const content = createHash('sha256').update(`${speaker.identity}\n${language}\n${said.speech}`);
    return {
      name: `${content.digest('hex').slice(0, 32)}.wav`,
      make: async () => wavFile(levelled(await speaker.say(said))),
    };
  };
  return { zh: clip('zh'), en: clip('en') };
}
