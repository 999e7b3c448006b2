import { execFile } from 'node:child_process';
import { findProgram } from './program.ts';
import type { Engine } from './speaker.ts';
import { readWav, trimmed, type Wav } from './wav.ts';
import type { ByLanguage, Language } from './words.ts';

const name = 'espeak-ng';
const voices: ByLanguage<string> = { zh: 'cmn-latn-pinyin', en: 'en-us' };
const wordsPerMin = 150;
const largestBytes = 4 * 1024 * 1024; // a minute and a half of speech: no call is that long

/** The speech engine of this machine for each language, or null where none is installed. */
export function findEspeak(): ByLanguage<Engine> | null {
  const { PATH, PATHEXT } = process.env;
  const found = findProgram(name, { platform: process.platform, PATH, PATHEXT });
  if (!found) return null;
  const { path, facts } = found;
  // Another version is another file; where it lies makes no difference to how it sounds.
  const file = `${facts.size} bytes of ${Math.floor(facts.mtimeMs)}`;
  const engine = (language: Language): Engine => ({
    kind: name,
    program: path,
    identity: `${name} ${file} ${voices[language]} ${wordsPerMin}`,
  });
  return { zh: engine('zh'), en: engine('en') };
}

export interface Sentence {
  program: string;
  language: Language;
  speech: string;
  deadlineS: number;
  /** Ends the engine at once. */
  signal: AbortSignal;
}

/** The words go in by standard input and never stand on a command line; the sound comes back by standard output. */
export function spoken({ program, language, speech, deadlineS, signal }: Sentence): Promise<Wav> {
  const options = ['-v', voices[language], '-s', String(wordsPerMin), '-b', '1', '--stdin', '--stdout'];
  const limits = { timeout: deadlineS * 1_000, killSignal: 'SIGKILL', maxBuffer: largestBytes, signal } as const;
  return new Promise((resolve, reject) => {
    const engine = execFile(program, options, { ...limits, encoding: 'buffer', windowsHide: true }, (fault, sound) => {
      if (fault?.killed) return reject(new Error(`${name} did not finish within ${deadlineS} s`));
      if (fault) return reject(fault);
      const wav = readWav(sound);
      const heard = wav && trimmed(wav);
      if (!heard || heard.samples.length === 0) return reject(new Error(`${name} gave no sound`));
      resolve(heard);
    });
    // An engine that dies at once breaks the pipe; the answer above already says so.
    engine.stdin?.on('error', () => {});
    engine.stdin?.end(speech);
  });
}
