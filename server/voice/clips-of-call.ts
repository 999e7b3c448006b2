import { createHash } from 'node:crypto';
import type { Speaker, Wish } from './speaker.ts';
import { announcement, type ByLanguage, type Language, type SpokenCall } from './words.ts';

export type ClipsOfCall = (call: SpokenCall) => ByLanguage<Wish | null>;

// A board draws its last twelve calls anew at every change in the hall, so the same few are asked for again and again.
const callsKept = 256;

/** The clips of a call by language, null where nothing can say it. */
export function openClipsOfCall(speakers: ByLanguage<Speaker | null>): ClipsOfCall {
  const kept = new Map<string, ByLanguage<Wish | null>>();
  return (call) => {
    const key = JSON.stringify([call.number, call.counter, (call.times ?? 1) >= 2]);
    const known = kept.get(key);
    if (known) return known;
    const clips = clipsOf(call, speakers);
    kept.set(key, clips);
    for (const oldest of kept.keys()) {
      if (kept.size <= callsKept) break;
      kept.delete(oldest);
    }
    return clips;
  };
}

function clipsOf(call: SpokenCall, speakers: ByLanguage<Speaker | null>): ByLanguage<Wish | null> {
  const words = announcement(call);
  const clip = (language: Language): Wish | null => {
    const speaker = speakers[language];
    if (!words || !speaker) return null;
    const [parts, speech] = [words.parts[language], words.speech[language]];
    const content = createHash('sha256').update(`${speaker.identity}\n${language}\n${speech}`);
    return { name: `${content.digest('hex').slice(0, 32)}.wav`, language, parts, speech };
  };
  return { zh: clip('zh'), en: clip('en') };
}
