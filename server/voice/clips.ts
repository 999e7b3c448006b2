import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clipName, findClip } from './cache.ts';
import { openClipsOfCall } from './clips-of-call.ts';
import { findEspeak } from './espeak.ts';
import { type Log, seldom } from './log.ts';
import { readPack } from './pack.ts';
import type { Speaker, Wish } from './speaker.ts';
import { openSpeaking } from './speaking.ts';
import { partsOf } from './spelling.ts';
import type { ByLanguage, Language, SpokenCall } from './words.ts';

/** The hall's voice: clips of the calls, made by a process of their own and kept. */
export interface Voice {
  /** What speaks Chinese here, or, if nothing does, English. */
  readonly engine: Speaker['kind'] | 'none';
  /** Where the clips of a call are to be had, by language; null where nothing can say it. Known at once. */
  clipsFor(call: SpokenCall): ByLanguage<string | null>;
  /** Has the clips made. A clip that cannot be made is logged; calling goes on without it. */
  prepare(call: SpokenCall): void;
  /** The path of a clip, waiting for it while it is being made; null when there is none. */
  file(name: string): Promise<string | null>;
  /** Says no more. */
  close(): Promise<void>;
}

export interface VoiceSettings {
  /** Holds `pack/` (recordings, optional) and `cache/` (clips). */
  dir: string;
  log: Log;
  /** How long the engine may take for one sentence. */
  deadlineS?: number;
  clipsKept?: number;
}

// A sentence takes some 40 ms; a clip that gets no turn in ten seconds would come too late for its call.
const patienceS = 10;
const faultsEveryMin = 10;

/** Finds out, once and without starting anything, what can speak here. */
export function openVoice({ dir, log, deadlineS = 3, clipsKept = 2_000 }: VoiceSettings): Voice {
  const speakers = findSpeakers(resolve(dir, 'pack'), log);
  const cacheFolder = resolve(dir, 'cache');
  mkdirSync(cacheFolder, { recursive: true });
  const clipsOf = openClipsOfCall(speakers);
  const speaking = openSpeaking({ task: { speakers, cacheFolder, clipsKept, deadlineS, patienceS }, log });
  const warnSeldom = seldom(log, faultsEveryMin);
  const making = new Map<string, Promise<void>>();
  let closed = false;
  const engine = speakers.zh?.kind ?? speakers.en?.kind ?? 'none';
  log.info({ engine, zh: speakers.zh?.kind ?? 'none', en: speakers.en?.kind ?? 'none' }, 'voice opened');

  async function make(wish: Wish): Promise<void> {
    const fault = await speaking.make(wish);
    making.delete(wish.name);
    if (fault !== null && !closed) warnSeldom({ clip: wish.name, fault }, 'clip not made');
  }

  return {
    engine,

    clipsFor(call) {
      const url = (clip: Wish | null): string | null => clip && `/api/voice/${clip.name}`;
      const { zh, en } = clipsOf(call);
      return { zh: url(zh), en: url(en) };
    },

    prepare(call) {
      for (const clip of Object.values(clipsOf(call)))
        if (clip && !making.has(clip.name)) making.set(clip.name, make(clip));
    },

    async file(name) {
      if (!clipName.test(name)) return null;
      const made = making.get(name);
      // A clip of an earlier day waits for nobody.
      const found = await findClip(cacheFolder, name);
      if (found || !made) return found;
      await made;
      return findClip(cacheFolder, name);
    },

    close() {
      closed = true;
      return speaking.close();
    },
  };
}

/** For each language the pack, else the engine, else nothing. */
function findSpeakers(packFolder: string, log: Log): ByLanguage<Speaker | null> {
  const espeak = findEspeak();
  const find = (language: Language): Speaker | null => {
    const [folder, parts] = [join(packFolder, language), partsOf(language)];
    const pack = readPack(folder, parts);
    if (pack && 'say' in pack) return { kind: 'pack', identity: pack.identity, folder, parts };
    if (pack) log.warn({ pack: language, fault: pack.fault }, 'clip pack not used');
    return espeak?.[language] ?? null;
  };
  return { zh: find('zh'), en: find('en') };
}
