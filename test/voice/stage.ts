import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Log } from '../../server/voice/clips.ts';
import { wavFile } from '../../server/voice/wav.ts';
import { sound } from './sounds.ts';

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'voice-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A machine on which no engine is installed. */
export function withoutEngine(): void {
  vi.stubEnv('PATH', emptyFolder());
}

export interface FakeEngine {
  /** The command lines and the words of every sentence asked for, in order. */
  asked(): string[];
}

/** Puts an `espeak-ng` first on the PATH that answers `--version` and otherwise behaves as the script says. */
export function fakeEngine(speaking = 'cat sound.wav', version = '1.51'): FakeEngine {
  const bin = join(emptyFolder(), 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'sound.wav'), wavFile(sound(9_000)));
  const script = [
    '#!/bin/sh',
    `if [ "$1" = --version ]; then echo "eSpeak NG text-to-speech: ${version}"; exit 0; fi`,
    'cd "$(dirname "$0")"',
    'echo "$* < $(cat)" >> asked.txt',
    speaking,
  ];
  writeFileSync(join(bin, 'espeak-ng'), `${script.join('\n')}\n`);
  chmodSync(join(bin, 'espeak-ng'), 0o755);
  vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
  const notes = join(bin, 'asked.txt');
  return { asked: () => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []) };
}

/** A log that can be read back. */
export function openLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const write = (fields: object, words: string): void => void lines.push(`${words} ${JSON.stringify(fields)}`);
  return { lines, info: write, warn: write };
}

/** The clip's file name from where it is to be had. */
export function nameOf(url: string | null): string {
  return url?.replace('/api/voice/', '') ?? '';
}
