import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordPack } from './sounds.ts';
import { call, emptyFolder, made, nameOf, voiceFor, withoutEngine } from './stage.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the cache', () => {
  it('[V18] the first clip made drops what was left half made and all but the clips used last', async () => {
    withoutEngine();
    const dir = emptyFolder();
    const cache = join(dir, 'cache');
    mkdirSync(cache);
    recordPack(dir, 'zh');
    const names = Array.from({ length: 5 }, (_, at) => `${String(at).repeat(32)}.wav`);
    for (const [at, name] of names.entries()) {
      writeFileSync(join(cache, name), '');
      utimesSync(join(cache, name), 1_000 + at, 1_000 + at);
    }
    writeFileSync(join(cache, `${names[4]}.1.unfinished`), '');
    const voice = voiceFor({ dir, clipsKept: 3 });
    const fresh = nameOf(voice.clipsFor(call).zh);
    await made(voice);
    await vi.waitFor(() => expect(readdirSync(cache).sort()).toEqual([names[3], names[4], fresh].sort()), 20_000);
  });

  it('[V18] a clip used again is not the next to go, and the cache is tidied every 200 clips', async () => {
    withoutEngine();
    const dir = emptyFolder();
    recordPack(dir, 'zh');
    const voice = voiceFor({ dir, clipsKept: 10 });
    const first = (await made(voice)).zh ?? '';
    utimesSync(first, 1_000, 1_000);
    for (let counter = 101; counter < 300; counter += 1) await made(voice, { ...call, counter });
    expect(readdirSync(join(dir, 'cache'))).toHaveLength(200);
    await made(voice);
    await vi.waitFor(() => expect(statSync(first).mtimeMs).toBeGreaterThan(1_000_000), 20_000);
    await made(voice, { ...call, counter: 300 });
    await vi.waitFor(() => expect(readdirSync(join(dir, 'cache'))).toHaveLength(10), 20_000);
    expect(existsSync(first)).toBe(true);
  });

  it.each([
    ['was cut off', (file: Buffer) => file.subarray(0, file.length - 1)],
    ['is empty', () => Buffer.alloc(0)],
    ['ends in zeros', (file: Buffer) => Buffer.concat([file.subarray(0, file.length - 100), Buffer.alloc(100)])],
  ])(
    '[V18] a clip that %s when the power went is not found, and made again when its call is heard again',
    async (_, spoilt) => {
      withoutEngine();
      const dir = emptyFolder();
      recordPack(dir, 'zh');
      const voice = voiceFor({ dir });
      const clip = (await made(voice)).zh!;
      const whole = readFileSync(clip);
      writeFileSync(clip, spoilt(whole));
      expect(await voice.file(nameOf(voice.clipsFor(call).zh))).toBeNull();
      expect((await made(voice)).zh).toBe(clip);
      expect(readFileSync(clip)).toEqual(whole);
    },
  );
});
