import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readPack } from '../../server/voice/pack.ts';
import { partsOf } from '../../server/voice/spelling.ts';
import { wavFile } from '../../server/voice/wav.ts';
import { announcement } from '../../server/voice/words.ts';
import { recordPack, sound } from './sounds.ts';
import { emptyFolder, fakeEngine, openLog, voiceFor } from './stage.ts';

describe('a pack of recordings', () => {
  it('[V20] a clip is its recordings in order, with the pauses between', async () => {
    const dir = emptyFolder();
    const levels = recordPack(dir, 'zh');
    const pack = readPack(join(dir, 'pack', 'zh'), partsOf('zh'));
    const words = announcement({ number: 'A023', counter: 12, times: 2 });
    if (!pack || !('say' in pack) || !words) throw new Error('the pack was not read');

    const { samples } = await pack.say({ parts: words.parts.zh, speech: '' });
    const heard: [level: number, frames: number][] = [];
    for (const level of samples) {
      const last = heard.at(-1);
      if (last?.[0] === level) last[1] += 1;
      else heard.push([level, 1]);
    }
    const part = (name: string): [number, number] => [levels.get(name) ?? 0, 80];
    const short: [number, number] = [0, 240]; // 0.03 s at 8 kHz
    const once = [
      part('qing'),
      short,
      part('A'),
      short,
      part('0'),
      short,
      part('2'),
      short,
      part('3'),
      [0, 1_440],
      part('dao'),
      short,
      part('10'),
      short,
      part('2'),
      short,
      part('haochuangkou'),
    ];
    expect(heard).toEqual([...once, [0, 4_800], ...once]);
  });

  it('[V20] every call there can be finds its recordings', async () => {
    const dir = emptyFolder();
    for (const language of ['zh', 'en'] as const) {
      recordPack(dir, language);
      const pack = readPack(join(dir, 'pack', language), partsOf(language));
      if (!pack || !('say' in pack)) throw new Error('the pack was not read');
      for (let counter = 1; counter <= 999; counter += 1) {
        const words = announcement({ number: `${'AZQ'.slice(counter % 3)}${counter}`, counter });
        await expect(pack.say({ parts: words?.parts[language] ?? [], speech: '' })).resolves.toBeDefined();
      }
    }
  });

  it('[V21] no folder is no pack, and no fault', () => {
    expect(readPack(join(emptyFolder(), 'pack', 'zh'), partsOf('zh'))).toBeNull();
  });

  it.each([
    [
      'missing: A.wav, 7.wav',
      (folder: string) =>
        ['A', '7'].forEach((part) => {
          rmSync(join(folder, `${part}.wav`));
        }),
    ],
    [
      'not readable, not 16-bit PCM, or silent: dao.wav',
      (folder: string) => writeFileSync(join(folder, 'dao.wav'), 'not a sound'),
    ],
    [
      'not readable, not 16-bit PCM, or silent: dao.wav',
      (folder: string) => writeFileSync(join(folder, 'dao.wav'), wavFile(sound(0))),
    ],
    [
      'not readable, not 16-bit PCM, or silent: 10.wav',
      (folder: string) => {
        rmSync(join(folder, '10.wav'));
        mkdirSync(join(folder, '10.wav'));
      },
    ],
    [
      'different formats: 8000 Hz × 1, 16000 Hz × 1',
      (folder: string) => writeFileSync(join(folder, 'Z.wav'), wavFile(sound(900, { rateHz: 16_000 }))),
    ],
    [
      'different formats: 8000 Hz × 1, 8000 Hz × 2',
      (folder: string) => writeFileSync(join(folder, 'Z.wav'), wavFile(sound(900, { channels: 2 }))),
    ],
  ])('[V21] a pack with a fault is reported and not used: %s', (fault, spoil) => {
    fakeEngine();
    const dir = emptyFolder();
    recordPack(dir, 'zh');
    spoil(join(dir, 'pack', 'zh'));
    const log = openLog();
    expect(voiceFor({ dir, log }).engine).toBe('espeak-ng');
    const [line = ''] = log.lines.filter((words) => words.startsWith('clip pack not used'));
    for (const word of fault.split(/[:,] /)) expect(line).toContain(word);
    vi.unstubAllEnvs();
  });
});
