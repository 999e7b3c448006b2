import { setPriority } from 'node:os';
import { openCache } from './cache.ts';
import { spoken } from './espeak.ts';
import { readPack } from './pack.ts';
import type { Outcome, Say, SpeakingTask, Wish } from './speaker.ts';
import { openTurns } from './turns.ts';
import { levelled, wavFile } from './wav.ts';
import type { ByLanguage, Language } from './words.ts';

/*
 * The process that speaks. Starting an engine holds the process that starts it up for as long as its memory is large, so
 * the hub leaves that, and all work on the sound, to this small one. It is told its task on the command line, wishes by
 * messages, and answers each when the clip lies in the cache or cannot be made. It ends when the hub does.
 */
giveWay();
const task = JSON.parse(process.argv[2] ?? '') as SpeakingTask;
const cache = openCache(task.cacheFolder, task.clipsKept);
const turns = openTurns({ atOnce: 2, patienceS: task.patienceS });
const ending = new AbortController();
const says: ByLanguage<Say> = { zh: sayOf('zh'), en: sayOf('en') };

// Ctrl-C and a service's stop are sent to the hub and to this process alike: the hub says when it is over.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => {
  ending.abort();
  process.exit();
});
process.on('message', (wishes: Wish[]) => {
  for (const wish of wishes) void answer(wish);
});

/** A call is on the screens before it is heard: with all processors busy the hub goes first, but no engine is starved. */
function giveWay(): void {
  try {
    setPriority(5);
  } catch {
    // A system that does not let it lower itself still lets it speak.
  }
}

async function answer(wish: Wish): Promise<void> {
  const outcome: Outcome = { name: wish.name, fault: null };
  try {
    if (!(await cache.use(wish.name))) await cache.put(wish.name, wavFile(levelled(await says[wish.language](wish))));
  } catch (fault) {
    outcome.fault = fault instanceof Error ? fault.message : String(fault);
  }
  // A hub that is gone by now waits for no answer.
  process.send?.(outcome, () => {});
}

function sayOf(language: Language): Say {
  const speaker = task.speakers[language];
  const { deadlineS } = task;
  const { signal } = ending;
  if (speaker?.kind === 'espeak-ng')
    return ({ speech }) => turns.take(() => spoken({ program: speaker.program, language, speech, deadlineS, signal }));

  const pack = speaker && readPack(speaker.folder, speaker.parts);
  if (pack && 'say' in pack && pack.identity === speaker.identity) return pack.say;
  return async () => {
    throw new Error(`the recordings for ${language} are not those the hub found when it started: start it again`);
  };
}
