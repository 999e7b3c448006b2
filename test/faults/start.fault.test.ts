import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { HallFile } from '../../protocol/hall-file.ts';
import { type HubSettings, launchHub, type RunningHub, startHub, tempFolder } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';

const hubs: RunningHub[] = [];
const folders: string[] = [];
const folder = () => {
  folders.push(tempFolder());
  return folders.at(-1)!;
};
afterEach(async () => {
  for (const hub of hubs.splice(0)) await hub.close();
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A start that cannot be: how it ends, and what it says on stderr. */
async function failedStart(settings: HubSettings): Promise<{ code: number | null; says: string[] }> {
  const hub = await launchHub(settings);
  hubs.push(hub);
  const [code] = hub.process.exitCode === null ? await once(hub.process, 'close') : [hub.process.exitCode];
  expect(hub.stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
  return { code, says: hub.stderr.trim().split('\n') };
}
const started = async (settings: HubSettings) => {
  hubs.push(await startHub(settings));
  return hubs.at(-1)!;
};

describe('a start that cannot be ends with 1 and one sentence', () => {
  it('[F9] a second hub on the same data ends, and the first lives on', async () => {
    const dataDir = join(folder(), 'data');
    const first = await started({ dataDir });
    await first.caller().done('issue-ticket', { service: 'ss-card', printer: null });
    expect(await failedStart({ dataDir })).toEqual({
      code: 1,
      says: [
        expect.stringMatching(
          /^Another hub is already running on .+: stop it first, or give this one its own DATA_DIR\.$/,
        ),
      ],
    });
    expect((await first.caller().done('issue-ticket', { service: 'ss-card', printer: null })).ticket.number).toBe(
      'A002',
    );
    await first.end('SIGKILL');
    expect(
      (await (await started({ dataDir })).caller().done('issue-ticket', { service: 'ss-card', printer: null })).ticket
        .number,
    ).toBe('A003');
  });

  it('[F10] a port that is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as { port: number };
    expect(await failedStart({ port })).toEqual({
      code: 1,
      says: [`Port ${port} is taken by another program: stop it, or choose another with PORT.`],
    });
    holder.close();
  });

  it('[F11] a hall file with faults: each is named with its path, and nothing of it is kept', async () => {
    const dataDir = join(folder(), 'data');
    const broken = smallHall((file) => {
      file.services[1]!.queue = 'Z';
      file.counters[0]!.zone = 'nowhere';
      file.posts[0]!.b = file.posts[0]!.a;
      file.staff[0]!.roles = ['system-admin', 'audit-admin'];
      file.hours.week.mon = [['12:00', '09:00']];
      file.zones.push(file.zones[0]!);
    });
    const { code, says } = await failedStart({ hall: broken, dataDir });
    expect(code).toBe(1);
    expect(says[0]).toMatch(/^The hall file .+ has \d+ faults; correct it and start again:$/);
    for (const path of [
      'services[1].queue',
      'counters[0].zone',
      'posts[0].b',
      'staff[0].roles',
      'hours.week.mon[0]',
      'zones[2].id',
    ])
      expect(says.filter((line) => line.startsWith(`  ${path}: `))).toHaveLength(1);
    expect(says).toHaveLength(7);
    expect((await (await started({ dataDir })).caller().get('/api/hall')).body.hall.code).toBe('TH');
  });

  it('[F12] a hall file with unknown keys and wrong types', async () => {
    const broken = {
      ...smallHall(),
      colour: 'red',
      rules: { ...smallHall().rules, recallsBeforeMissed: 'two', typo: 1 },
    } as unknown as HallFile;
    const { code, says } = await failedStart({ hall: broken });
    expect(code).toBe(1);
    for (const path of ['colour', 'rules.recallsBeforeMissed', 'rules.typo'])
      expect(says.filter((line) => line.startsWith(`  ${path}: `))).toHaveLength(1);
    expect(says).toHaveLength(4);
  });

  it('[F13] a hall file that is not JSON, or not there', async () => {
    const path = join(folder(), 'bad.json');
    writeFileSync(path, '{"hall": ');
    const notJson = await failedStart({ env: { HALL_FILE: path } });
    expect(notJson).toMatchObject({
      code: 1,
      says: [expect.stringContaining('1 fault'), expect.stringContaining('not JSON')],
    });
    expect(await failedStart({ env: { HALL_FILE: join(folder(), 'none.json') } })).toEqual({
      code: 1,
      says: [expect.stringMatching(/cannot be read: check HALL_FILE\.$/)],
    });
  });

  it('[F14] data that is not a database, or cut short, is left as it is', async () => {
    for (const bytes of [
      Buffer.from('this is not a database, but somebody may still need it'),
      Buffer.alloc(0),
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4000, 7)]),
    ]) {
      const dataDir = join(folder(), 'data');
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'hub.db'), bytes);
      const { code, says } = await failedStart({ dataDir });
      expect({ code, says }).toEqual({
        code: 1,
        says: [expect.stringMatching(/hub\.db is not a whole database\. Nothing was changed\. .*restore/)],
      });
      expect(readFileSync(join(dataDir, 'hub.db')).equals(bytes)).toBe(true);
    }
  });

  it('[F15] data without its key, or with a damaged one', async () => {
    const dataDir = join(folder(), 'data');
    const hub = await started({ dataDir });
    await hub.caller().done('issue-ticket', { service: 'ss-card', printer: null, holder: { name: '周玉兰' } });
    await hub.end();
    const key = readFileSync(join(dataDir, 'hub.key'));
    rmSync(join(dataDir, 'hub.key'));
    expect(await failedStart({ dataDir })).toEqual({
      code: 1,
      says: [expect.stringMatching(/hub\.key is missing.*from your backup\.$/)],
    });
    writeFileSync(join(dataDir, 'hub.key'), 'damaged');
    expect(await failedStart({ dataDir })).toEqual({
      code: 1,
      says: [expect.stringMatching(/hub\.key is damaged.*from your backup\.$/)],
    });
    writeFileSync(join(dataDir, 'hub.key'), key);
    expect((await started({ dataDir })).process.exitCode).toBe(null);
  });

  it('[F16] settings that make no sense', async () => {
    for (const env of [{ PORT: 'eighty' }, { PORT: '70000' }, { RATE_LIMIT: '-1' }, { LOG_LEVEL: 'loud' }] as Record<
      string,
      string
    >[]) {
      const { code, says } = await failedStart({ env });
      expect({ env, code, says }).toEqual({ env, code: 1, says: [expect.stringContaining(Object.keys(env)[0]!)] });
    }
  });

  it('[F17] a very first start that was cut off before anything was kept is simply begun again', async () => {
    const dataDir = join(folder(), 'data');
    await failedStart({ dataDir, env: { HALL_FILE: join(folder(), 'none.json') } });
    rmSync(join(dataDir, 'hub.key'));
    const hub = await started({ dataDir });
    expect((await hub.caller().tell('issue-ticket', { service: 'ss-card', printer: null })).status).toBe(200);
  });
});
