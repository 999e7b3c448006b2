import { execFile, spawnSync } from 'node:child_process';
import type { Speaker } from './speaker.ts';
import { openTurns } from './turns.ts';
import { readWav, trimmed, type Wav } from './wav.ts';
import type { ByLanguage, Language } from './words.ts';

const program = 'espeak-ng';
const voices: ByLanguage<string> = { zh: 'cmn-latn-pinyin', en: 'en-us' };
const wordsPerMin = 150;
const largestBytes = 4 * 1024 * 1024; // a minute and a half of speech: no call is that long

/** The speech engine of this machine for each language, or null where none is installed. */
export function findEspeak(deadlineS: number): ByLanguage<Speaker> | null {
  const asked = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 3_000, killSignal: 'SIGKILL' });
  if (asked.status !== 0) return null;
  const version = /\d+(?:\.\d+)+\S*/.exec(asked.stdout)?.[0] ?? 'unknown';
  // A sentence takes some 40 ms; a clip that gets no turn in ten seconds would come too late for its call.
  const turns = openTurns({ atOnce: 2, patienceS: 10 });

  const speaker = (language: Language): Speaker => ({
    kind: 'espeak-ng',
    language,
    identity: `${program} ${version} ${voices[language]} ${wordsPerMin}`,
    say: ({ speech }) => turns.take(() => spoken(language, speech, deadlineS)),
  });
  return { zh: speaker('zh'), en: speaker('en') };
}

/** The words go in by standard input and never stand on a command line; the sound comes back by standard output. */
function spoken(language: Language, speech: string, deadlineS: number): Promise<Wav> {
  const options = ['-v', voices[language], '-s', String(wordsPerMin), '-b', '1', '--stdin', '--stdout'];
  const limits = { timeout: deadlineS * 1_000, killSignal: 'SIGKILL', maxBuffer: largestBytes } as const;
  return new Promise((resolve, reject) => {
    const engine = execFile(program, options, { ...limits, encoding: 'buffer' }, (fault, sound) => {
      if (fault?.killed) return reject(new Error(`${program} did not finish within ${deadlineS} s`));
      if (fault) return reject(fault);
      const wav = readWav(sound);
      const heard = wav && trimmed(wav);
      if (!heard || heard.samples.length === 0) return reject(new Error(`${program} gave no sound`));
      resolve(heard);
    });
    // An engine that dies at once breaks the pipe; the answer above already says so.
    engine.stdin?.on('error', () => {});
    engine.stdin?.end(speech);
  });
}
