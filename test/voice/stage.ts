import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { openVoice, type Voice, type VoiceSettings } from '../../server/voice/clips.ts';
import type { Log } from '../../server/voice/log.ts';
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
  folder: string;
  /** The command lines and the words of every sentence asked for, in order. */
  asked(): string[];
  /** Behaves otherwise from now on. */
  becomes(speaking: string): void;
}

/** Puts an `espeak-ng` first on the PATH that behaves as the script says; another version is of another time. */
export function fakeEngine(speaking = 'cat sound.wav', madeAtS = 1_700_000_000): FakeEngine {
  const folder = join(emptyFolder(), 'bin');
  const notes = join(folder, 'asked.txt');
  mkdirSync(folder);
  writeFileSync(join(folder, 'sound.wav'), wavFile(sound(9_000)));
  function becomes(script: string): void {
    const program = join(folder, 'espeak-ng');
    const lines = ['#!/bin/sh', 'cd "$(dirname "$0")"', 'echo "$* < $(cat)" >> asked.txt', script];
    writeFileSync(program, `${lines.join('\n')}\n`);
    chmodSync(program, 0o755);
    utimesSync(program, madeAtS, madeAtS);
  }
  becomes(speaking);
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  return { folder, becomes, asked: () => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []) };
}

/** A voice that says no more after the test. */
export function voiceFor(settings: Partial<VoiceSettings> = {}): Voice {
  const voice = openVoice({ dir: emptyFolder(), log: openLog(), ...settings });
  onTestFinished(() => voice.close());
  return voice;
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

/** Somebody is called to a counter. */
export const call = { number: 'A023', counter: 3 };

/** Makes both clips of the call and tells their paths. */
export async function made(voice: Voice, of = call): Promise<{ zh: string | null; en: string | null }> {
  const { zh, en } = voice.clipsFor(of);
  voice.prepare(of);
  return { zh: await voice.file(nameOf(zh)), en: await voice.file(nameOf(en)) };
}
