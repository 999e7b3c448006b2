import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SpeakingTask, Wish } from '../../server/voice/speaker.ts';
import { openSpeaking, type Speaking, type SpeakingSettings } from '../../server/voice/speaking.ts';
import { emptyFolder, openLog } from './stage.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Stage {
  speaking: Speaking;
  lines: string[];
  /** The ids of the processes started so far. */
  started(): number[];
}

/** A process that behaves as the script says, instead of one that speaks: `starts` is how many there were, with it. */
function stage(script: string, settings: Partial<SpeakingSettings> = {}): Stage {
  const folder = emptyFolder();
  const notes = join(folder, 'started.txt');
  const program = join(folder, 'process.mjs');
  const head = [
    "import { appendFileSync, readFileSync } from 'node:fs';",
    `appendFileSync(${JSON.stringify(notes)}, process.pid + '\\n');`,
    `const starts = readFileSync(${JSON.stringify(notes)}, 'utf8').trim().split('\\n').length;`,
    'const done = ({ name }, fault = null) => process.send({ name, fault });',
    "const onWish = (hear) => process.on('message', (wishes) => wishes.forEach(hear));",
  ];
  writeFileSync(program, [...head, script].join('\n'));
  const nobody = { zh: null, en: null };
  const task: SpeakingTask = { speakers: nobody, cacheFolder: folder, clipsKept: 1, deadlineS: 3, patienceS: 10 };
  const log = openLog();
  const rules = { pauseS: 0.02, deathsInARow: 5, restS: 600, steadyS: 60 };
  const speaking = openSpeaking({ task, log, program, rules, ...settings });
  onTestFinished(() => speaking.close());
  const started = (): number[] => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').map(Number) : []);
  return { speaking, lines: log.lines, started };
}
const wish = (name: string): Wish => ({ name, language: 'zh', parts: ['qing'], speech: 'qing3.' });
const answers = "onWish((wish) => done(wish)); process.on('disconnect', () => process.exit());";

/** True while there is such a process. */
function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process: what was asked.
    return false;
  }
}

describe('the process that speaks', () => {
  it('[V40] it is started at the first wish, and there is one for all of them', async () => {
    const { speaking, started } = stage(answers);
    expect(started()).toEqual([]);
    const wishes = ['a', 'b', 'c'].map((name) => speaking.make(wish(name)));
    expect(await Promise.all(wishes)).toEqual([null, null, null]);
    expect(await speaking.make(wish('d'))).toBeNull();
    expect(started()).toHaveLength(1);
  });

  it('[V15] the fault of one wish is its own', async () => {
    const { speaking } = stage("onWish((wish) => done(wish, wish.name === 'b' ? 'no voice' : null));");
    const wishes = ['a', 'b', 'c'].map((name) => speaking.make(wish(name)));
    expect(await Promise.all(wishes)).toEqual([null, 'no voice', null]);
  });

  it('[V41] a process that dies is started again, its wishes are done by the next one, and its last words are logged', async () => {
    const dies = "onWish((wish) => { if (starts === 1) throw new Error('out of breath'); done(wish); });";
    const { speaking, started, lines } = stage(dies);
    expect(await Promise.all([speaking.make(wish('a')), speaking.make(wish('b'))])).toEqual([null, null]);
    expect(started()).toHaveLength(2);
    expect(lines).toEqual([expect.stringMatching(/^the speaking process ended .*"code":1.*out of breath.*"deaths":1/)]);
  });

  it('[V41] a wish that outlived two processes is given up, another one is tried', async () => {
    const dies = "onWish((wish) => { if (wish.name === 'deadly') process.exit(3); done(wish); });";
    const { speaking, started } = stage(dies);
    expect(await speaking.make(wish('deadly'))).toBe('the speaking process ended before the clip was made');
    expect(await speaking.make(wish('harmless'))).toBeNull();
    expect(started()).toHaveLength(3);
  });

  it('[V41] after too many deaths in a row it rests, and then is tried again', async () => {
    const rules = { pauseS: 0.001, deathsInARow: 3, restS: 1, steadyS: 60 };
    const dies = 'onWish((wish) => { if (starts <= 3) process.exit(3); done(wish); });';
    const { speaking, started, lines } = stage(dies, { rules });
    expect(await speaking.make(wish('a'))).toBe('the speaking process ended before the clip was made');
    expect(await speaking.make(wish('b'))).toBe('the speaking process ended before the clip was made');
    expect(lines).toHaveLength(3);
    const restingSince = performance.now();
    const faults = new Set<string>();
    for (let fault = await speaking.make(wish('c')); fault !== null; fault = await speaking.make(wish('c'))) {
      faults.add(fault);
      expect(started()).toHaveLength(3);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect([...faults]).toEqual(['the speaking process ended too often and rests']);
    expect(performance.now() - restingSince).toBeGreaterThan(800);
    expect(started()).toHaveLength(4);
    expect(lines).toHaveLength(3);
  });

  it('[V41] a process that cannot even be started is a death like any other', async () => {
    const { execPath } = process;
    process.execPath = join(emptyFolder(), 'no-node');
    onTestFinished(() => {
      process.execPath = execPath;
    });
    const { speaking, lines } = stage(answers);
    expect(await speaking.make(wish('a'))).toBe('the speaking process ended before the clip was made');
    expect(lines[0]).toContain('ENOENT');
    process.execPath = execPath;
    expect(await speaking.make(wish('a'))).toBeNull();
  });

  it('[V42] a process that does not answer is ended and the wish given up, the next one finds a new process', async () => {
    const hangs = 'onWish((wish) => { if (starts === 1) for (;;); done(wish); });';
    const { speaking, started, lines } = stage(hangs, { silentS: 2 });
    expect(await speaking.make(wish('a'))).toBe('the speaking process did not answer within 2 s');
    await vi.waitFor(() => expect(lines).toEqual([expect.stringContaining('"signal":"SIGKILL"')]), 5_000);
    expect(await speaking.make(wish('a'))).toBeNull();
    expect(started()).toHaveLength(2);
  });

  it('[V43] closing ends the process and every wish, also when it hangs, and no other is started', async () => {
    const hangs = 'onWish(() => { for (;;); });';
    const { speaking, started, lines } = stage(hangs);
    const hanging = speaking.make(wish('a'));
    await vi.waitFor(() => expect(started()).toHaveLength(1), 5_000);
    await speaking.close();
    expect(await hanging).toBe('the voice is closed');
    expect(await speaking.make(wish('b'))).toBe('the voice is closed');
    await vi.waitFor(() => expect(started().filter(alive)).toEqual([]), 5_000);
    expect(started()).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it('[V44] it gets none of the options and none of the environment that are meant for the hub', async () => {
    vi.stubEnv('NODE_OPTIONS', '--no-deprecation');
    vi.stubEnv('LD_PRELOAD', '/nowhere.so');
    vi.stubEnv('DATA_DIR', '/nowhere');
    vi.stubEnv('ESPEAK_DATA_PATH', '/voices');
    const tells = 'onWish((wish) => done(wish, JSON.stringify([process.env, process.execArgv])));';
    const { speaking } = stage(tells);
    const [environment, options] = JSON.parse((await speaking.make(wish('a'))) ?? '[]');
    expect(environment).toMatchObject({ PATH: process.env.PATH, ESPEAK_DATA_PATH: '/voices' });
    for (const name of ['NODE_OPTIONS', 'LD_PRELOAD', 'DATA_DIR', 'VITEST'])
      expect(environment).not.toHaveProperty(name);
    expect(options).toEqual([
      expect.stringMatching(/^--max-old-space-size=\d+$/),
      expect.stringMatching(/^--max-semi/),
    ]);
  });
});
