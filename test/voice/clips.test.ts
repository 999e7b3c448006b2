import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openClipsOfCall } from '../../server/voice/clips-of-call.ts';
import { findEspeak } from '../../server/voice/espeak.ts';
import { seldom } from '../../server/voice/log.ts';
import { readWav } from '../../server/voice/wav.ts';
import { recordPack } from './sounds.ts';
import { call, emptyFolder, fakeEngine, made, nameOf, openLog, voiceFor, withoutEngine } from './stage.ts';

const engineInstalled = spawnSync('espeak-ng', ['--version']).status === 0;
const needsEngine = engineInstalled ? '' : ' (skipped: espeak-ng is not installed)';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the names of clips', () => {
  it('[V10] they are known at once, before anything is made, and the same every time', () => {
    const engine = fakeEngine();
    const [one, other] = [emptyFolder(), emptyFolder()].map((dir) => voiceFor({ dir }));
    const clips = one?.clipsFor(call);
    expect(clips?.zh).toMatch(/^\/api\/voice\/[0-9a-f]{32}\.wav$/);
    expect(clips?.en).toMatch(/^\/api\/voice\/[0-9a-f]{32}\.wav$/);
    expect(clips?.en).not.toBe(clips?.zh);
    expect(other?.clipsFor(call)).toEqual(clips);
    expect(engine.asked()).toEqual([]);
  });

  it('[V10] other words have other names, the same words the same', () => {
    fakeEngine();
    const voice = voiceFor();
    const clips = voice.clipsFor(call);
    expect(voice.clipsFor({ ...call, counter: 4 }).zh).not.toBe(clips.zh);
    expect(voice.clipsFor({ ...call, times: 2 }).zh).not.toBe(clips.zh);
    expect(voice.clipsFor({ ...call, times: 1, language: 'en' })).toEqual(clips);
  });

  it('[V10] another engine or a new recording has other names', () => {
    fakeEngine('cat sound.wav', 1_700_000_000);
    const dir = emptyFolder();
    const before = voiceFor({ dir }).clipsFor(call);
    fakeEngine('cat sound.wav', 1_700_000_060);
    expect(voiceFor({ dir }).clipsFor(call).zh).not.toBe(before.zh);
    fakeEngine('cat  sound.wav', 1_700_000_000);
    expect(voiceFor({ dir }).clipsFor(call).zh).not.toBe(before.zh);
    // The same file in another folder is the same engine.
    fakeEngine('cat sound.wav', 1_700_000_000);
    expect(voiceFor({ dir }).clipsFor(call)).toEqual(before);

    recordPack(dir, 'zh');
    const recorded = voiceFor({ dir }).clipsFor(call);
    const file = join(dir, 'pack', 'zh', 'A.wav');
    writeFileSync(file, readFileSync(join(dir, 'pack', 'zh', 'B.wav')));
    expect(voiceFor({ dir }).clipsFor(call).zh).not.toBe(recorded.zh);
  });

  it('[V10] what was worked out of a call is remembered, of the last 256 calls', () => {
    fakeEngine();
    const clipsOf = openClipsOfCall(findEspeak() ?? { zh: null, en: null });
    const first = clipsOf(call);
    expect(first.zh?.speech).toContain('dao4 san1');
    expect(clipsOf({ ...call, times: 1 })).toBe(first);
    expect(clipsOf({ ...call, times: 2 })).not.toBe(first);
    expect(clipsOf({ ...call, times: 3 })).toBe(clipsOf({ ...call, times: 2 }));
    for (let counter = 4; counter < 4 + 254; counter += 1) clipsOf({ ...call, counter });
    expect(clipsOf(call)).toBe(first);
    clipsOf({ ...call, counter: 4 + 254 });
    expect(clipsOf(call)).not.toBe(first);
    expect(clipsOf(call)).toEqual(first);
  });

  it('[V4] a list that reads like a number is not taken for one that was said before', () => {
    fakeEngine();
    const voice = voiceFor();
    expect(voice.clipsFor(call).zh).not.toBeNull();
    expect(voice.clipsFor({ ...call, number: ['A023'] as unknown as string })).toEqual({ zh: null, en: null });
  });

  it('[V4] a call without words has no clips, and nothing is made', async () => {
    const engine = fakeEngine();
    const dir = emptyFolder();
    const voice = voiceFor({ dir });
    const hostile = { number: 'A023; reboot', counter: 3 };
    expect(voice.clipsFor(hostile)).toEqual({ zh: null, en: null });
    expect(await made(voice, hostile)).toEqual({ zh: null, en: null });
    expect(engine.asked()).toEqual([]);
  });

  it('[V14] only the name of a clip opens a file', async () => {
    fakeEngine();
    const dir = emptyFolder();
    const voice = voiceFor({ dir });
    const name = nameOf(voice.clipsFor(call).zh);
    await made(voice);
    writeFileSync(join(dir, 'cache', 'secret.wav'), 'secret');
    writeFileSync(join(dir, 'secret'), 'secret');
    mkdirSync(join(dir, 'cache', `${'0'.repeat(32)}.wav`));
    const others = [
      '',
      '.',
      '..',
      '../secret',
      'secret.wav',
      `./${name}`,
      `../cache/${name}`,
      `${name}\0`,
      `${name}\n`,
      name.toUpperCase(),
      `%2e%2e/${name}`,
      join(dir, 'secret'),
      `${'0'.repeat(32)}.wav`,
      `${'f'.repeat(32)}.wav`,
      `${name}.unfinished`,
    ];
    for (const other of others) expect(await voice.file(other), other).toBeNull();
    expect(await voice.file(name)).toBe(join(dir, 'cache', name));
  });
});

describe('making clips', () => {
  it('[V11] with no engine and no pack there is no voice, and calling goes on', async () => {
    withoutEngine();
    const voice = voiceFor();
    expect(voice.engine).toBe('none');
    expect(await made(voice)).toEqual({ zh: null, en: null });
  });

  it('[V11] recordings go before the engine, each language for itself', async () => {
    const engine = fakeEngine();
    const dir = emptyFolder();
    recordPack(dir, 'zh');
    const voice = voiceFor({ dir });
    expect(voice.engine).toBe('pack');
    const { zh, en } = await made(voice);
    expect(readWav(readFileSync(zh ?? ''))?.rateHz).toBe(8_000);
    expect(en).not.toBeNull();
    expect(engine.asked()).toEqual([
      "-v en-us -s 150 -b 1 --stdin --stdout < Number [['eI]] zero two three, please go to counter three.",
    ]);
  });

  it('[V24] recordings that changed since the start are not said under the names of the old', async () => {
    withoutEngine();
    const dir = emptyFolder();
    recordPack(dir, 'zh');
    const log = openLog();
    const voice = voiceFor({ dir, log });
    writeFileSync(join(dir, 'pack', 'zh', 'A.wav'), readFileSync(join(dir, 'pack', 'zh', 'B.wav')));
    expect(await made(voice)).toEqual({ zh: null, en: null });
    expect(log.lines.at(-1)).toContain('the recordings for zh are not those the hub found when it started');
    expect(readdirSync(join(dir, 'cache'))).toEqual([]);
  });

  it('[V12] two wishes for the same call make one file, now and after a restart', async () => {
    const engine = fakeEngine();
    const dir = emptyFolder();
    const voice = voiceFor({ dir });
    voice.prepare(call);
    const paths = await made(voice);
    await made(voice);
    await made(voiceFor({ dir }));
    expect(engine.asked()).toHaveLength(2);
    expect(
      readdirSync(join(dir, 'cache'))
        .map((name) => join(dir, 'cache', name))
        .sort(),
    ).toEqual([paths.zh, paths.en].sort());
  });

  it('[V13] a clip that is being made is waited for', async () => {
    fakeEngine();
    const voice = voiceFor();
    const name = nameOf(voice.clipsFor(call).zh);
    expect(await voice.file(name)).toBeNull();
    voice.prepare(call);
    expect(existsSync((await voice.file(name)) ?? '')).toBe(true);
  });

  it('[V15] an engine that hangs is ended at the deadline, the clip is null, and the next call is tried again', async () => {
    // The shell ignores a polite end and leaves a child that holds its output open.
    const engine = fakeEngine("trap '' TERM; sleep 30 & wait");
    const dir = emptyFolder();
    const log = openLog();
    const voice = voiceFor({ dir, log, deadlineS: 1 });
    const started = performance.now();
    expect(await made(voice)).toEqual({ zh: null, en: null });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(log.lines.filter((line) => line.includes('espeak-ng did not finish within 1 s'))).toHaveLength(1);
    expect(readdirSync(join(dir, 'cache'))).toEqual([]);
    engine.becomes('cat sound.wav');
    const { zh } = await made(voice);
    expect(existsSync(zh ?? '')).toBe(true);
  });

  it.each([
    ['fails', 'exit 1'],
    ['dies at once', 'kill -9 $$'],
    ['says nothing', 'true'],
    ['gives no sound file', 'echo hello'],
    ['floods its output', 'cat /dev/zero'],
  ])('[V15] an engine that %s costs the clip and leaves nothing behind', async (_, speaking) => {
    fakeEngine(speaking);
    const dir = emptyFolder();
    const log = openLog();
    const voice = voiceFor({ dir, log });
    expect(await made(voice)).toEqual({ zh: null, en: null });
    expect(log.lines.filter((line) => line.startsWith('clip not made'))).toHaveLength(1);
    expect(readdirSync(join(dir, 'cache'))).toEqual([]);
  });

  it('[V16] the words go in by standard input and stand on no command line', async () => {
    const engine = fakeEngine();
    await made(voiceFor());
    expect(engine.asked().sort()).toEqual([
      '-v cmn-latn-pinyin -s 150 -b 1 --stdin --stdout < qing3 ei1 ling2 er4 san1, dao4 san1 hao4 chuang1 kou3.',
      "-v en-us -s 150 -b 1 --stdin --stdout < Number [['eI]] zero two three, please go to counter three.",
    ]);
  });

  it('[V19] a fault at every call is logged once, and what was kept back is told with the next', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000_000);
    const log = openLog();
    const warn = seldom(log, 10);
    for (let times = 0; times < 5; times += 1) warn({ fault: 'no voice' }, 'clip not made');
    now.mockReturnValue(1_000_000 + 599_999);
    warn({ fault: 'no voice' }, 'clip not made');
    now.mockReturnValue(1_000_000 + 600_000);
    warn({ fault: 'another' }, 'clip not made');
    now.mockRestore();
    expect(log.lines).toEqual([
      'clip not made {"fault":"no voice","keptBack":0}',
      'clip not made {"fault":"another","keptBack":5}',
    ]);
  });

  it.runIf(engineInstalled)(`[V22] espeak-ng says the call in both languages${needsEngine}`, async () => {
    const voice = voiceFor();
    expect(voice.engine).toBe('espeak-ng');
    const { zh, en } = await made(voice);
    for (const path of [zh, en]) {
      const file = readFileSync(path ?? '');
      const wav = readWav(file);
      const lastsS = (wav?.samples.length ?? 0) / (wav?.rateHz ?? 1);
      // Its own length, not the engine's huge one; behind it stands only the mark that it is whole.
      expect(file.readUInt32LE(40)).toBe(file.length - 44 - 8);
      expect(lastsS).toBeGreaterThan(1.5);
      expect(lastsS).toBeLessThan(6);
      expect(wav?.samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)).toBe(29_204);
    }
  });
});
