import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '../../server/backups.ts';
import { type RunningHub, startHub, tempFolder } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';

let hub: RunningHub;
const folder = tempFolder();
const at = (name: string) => join(folder, name);
function tool(args: string[], dataDir: string, input = '') {
  const ran = spawnSync(process.execPath, [join(import.meta.dirname, '../../server/hub-tool.ts'), ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
    input,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

beforeAll(async () => {
  hub = await startHub();
  const kiosk = hub.caller();
  for (let i = 0; i < 5; i++)
    await kiosk.done('issue-ticket', { service: 'ss-card', holder: { name: '周玉兰', phone: `1380000521${i}` } });
});
afterAll(async () => {
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the tools', () => {
  it('[T1] a backup is taken while the hub runs, verified, and never written over', () => {
    const made = tool(['backup', at('one.db')], hub.dataDir);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('5 tickets');
    expect(existsSync(at('one.db.key'))).toBe(true);
    expect(tool(['backup', at('one.db')], hub.dataDir)).toMatchObject({ code: 1 });
  });

  it('[T2] a restored backup serves the same numbers, under a new epoch', async () => {
    expect(tool(['restore', at('one.db')], at('restored'))).toMatchObject({ code: 0, err: '' });
    const again = await startHub({ dataDir: at('restored') });
    const before = (await hub.caller().get('/api/health')).body;
    const after = (await again.caller().get('/api/health')).body;
    expect(after.epoch).not.toBe(before.epoch);
    const { ticket } = await again.caller().done('issue-ticket', { service: 'ss-card' });
    expect(ticket.number).toBe('A006');
    await again.close();
    expect(tool(['check'], at('restored'))).toMatchObject({ code: 0 });
  });

  it('[T3] a restore never touches a folder that holds data, nor takes a damaged backup', () => {
    expect(tool(['restore', at('one.db')], hub.dataDir)).toMatchObject({ code: 1 });
    const bytes = readFileSync(at('one.db'));
    bytes.fill(0x5a, 4096 * 3, 4096 * 6);
    writeFileSync(at('torn.db'), bytes);
    copyFileSync(at('one.db.key'), at('torn.db.key'));
    mkdirSync(at('empty'));
    const refused = tool(['restore', at('torn.db')], at('empty'));
    expect(refused.code).toBe(1);
    expect(refused.err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(at('empty'))).toEqual([]);
  });

  it('[T4] check finds a number that is missing, and says which', () => {
    copyFileSync(at('one.db'), at('gap.db'));
    mkdirSync(at('gap'));
    const db = new Database(at('gap.db'));
    db.pragma('foreign_keys = OFF');
    db.exec('DELETE FROM job; DELETE FROM forecast; DELETE FROM ticket WHERE n = 3');
    db.close();
    copyFileSync(at('gap.db'), join(at('gap'), 'hub.db'));
    const found = tool(['check'], at('gap'));
    expect(found.code).toBe(1);
    expect(found.out).toContain('numbers of A');
  });

  it('[T5] a hall file is checked with every fault by its path', () => {
    writeFileSync(at('hall.json'), JSON.stringify(smallHall()));
    expect(tool(['hall', at('hall.json')], folder)).toMatchObject({ code: 0 });
    writeFileSync(
      at('bad.json'),
      JSON.stringify(
        smallHall((hall) => {
          hall.counters[0]!.queues = ['Z'];
          Object.assign(hall.hall, { nmae: 'x' });
        }),
      ),
    );
    const faults = tool(['hall', at('bad.json')], folder);
    expect(faults.code).toBe(1);
    expect(faults.out).toContain('hall.nmae');
  });

  it("[T6] the hub's own backups lie in the data folder, the newest fourteen", async () => {
    mkdirSync(join(hub.dataDir, 'backups'), { recursive: true });
    for (let i = 10; i < 25; i++) writeFileSync(join(hub.dataDir, 'backups', `2020-01-${i}.db`), '');
    expect(await backUp(hub.dataDir, '2026-11-22')).toMatchObject({ code: 0 });
    const kept = readdirSync(join(hub.dataDir, 'backups'))
      .filter((name) => name.endsWith('.db'))
      .sort();
    expect(kept).toHaveLength(14);
    expect(kept.at(-1)).toBe('2026-11-22.db');
  });

  it('[T8] a backup that fails says so in a sentence and leaves nothing', () => {
    const failed = tool(['backup', at('no-such-folder/two.db')], hub.dataDir);
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err.trim().split('\n')).toEqual([expect.stringMatching(/^There is no backup .+two\.db: .+\.$/)]);
    const missing = tool(['backup', at('three.db')], at('nothing-here'));
    expect(missing.code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('three'))).toEqual([]);
  });

  it('[T8] a key that lies there is never written over', () => {
    writeFileSync(at('four.db.key'), 'the key of another hall');
    expect(tool(['backup', at('four.db')], hub.dataDir)).toMatchObject({
      code: 1,
      err: expect.stringContaining('four.db.key is there already'),
    });
    expect(readFileSync(at('four.db.key'), 'utf8')).toBe('the key of another hall');
    expect(existsSync(at('four.db'))).toBe(false);
  });

  it('[T10] a PIN is piped in and comes out as a hash, with which its owner signs in', async () => {
    const made = tool(['hash-pin'], folder, '314159\n');
    expect(made).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^\$argon2id\$\S+\n$/) });
    expect(tool(['hash-pin'], folder, '31\n')).toMatchObject({ code: 1, out: '' });
    const hall = smallHall(({ staff }) => Object.assign(staff[0]!, { pinHash: made.out.trim() }));
    writeFileSync(at('both.json'), JSON.stringify(hall));
    expect(tool(['hall', at('both.json')], folder).out).toContain('staff[0].pinHash: a PIN or its hash, not both');
    delete hall.staff[0]!.pin;
    const own = await startHub({ hall });
    expect((await own.caller().ask('POST', '/api/session', { jobNo: '1001', pin: '314158' })).status).toBe(401);
    await own.caller().signIn('1001', '314159');
    await own.close();
  });
});
