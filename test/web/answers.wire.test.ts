import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';

/** The commands of CONTRACT §3 that the first house must know. */
const fixed = [
  'issue-ticket',
  'open-counter',
  'close-counter',
  'call-next',
  'call-ticket',
  'recall',
  'begin-service',
  'finish-service',
  'mark-missed',
  'return-ticket',
  'hold-ticket',
  'resume-ticket',
  'transfer-ticket',
  'cancel-ticket',
  'reprint-ticket',
  'put-up-sign',
  'take-down-sign',
  'pair-device',
  'accept-device',
  'revoke-device',
  'delay-ticket',
];
const pin = '9753108642';
let hub: RunningHub;

beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      for (const person of file.staff) person.pin = pin;
      file.staff.push({ jobNo: '8008', name: '王不在岗', roles: ['clerk'], pin });
      file.classes.push({ id: 'vip', name: { zh: '关系户' }, rate: 9, basis: '无', off: true });
    }),
  });
});
afterAll(() => hub.close());

describe('what anyone may read', () => {
  it('[W80] the health of the hub says who it is, how far it has come and that it keeps what it is told', async () => {
    const { status, body } = await hub.caller().get('/api/health');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        ok: true,
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        epoch: expect.stringMatching(/^[\w-]{12}$/),
        seq: expect.any(Number),
        businessDay: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        hall: 'TH',
        open: true,
      },
    });
    expect(body.durability.synchronous).toBe('FULL');
    const version = String(body.durability.sqlite).split('.').map(Number) as [number, number, number];
    expect(version[0] * 1e6 + version[1] * 1e3 + version[2]).toBeGreaterThanOrEqual(3_051_003);
    hub = await hub.restart();
    const again = (await hub.caller().get('/api/health')).body;
    expect(again).toMatchObject({ epoch: body.epoch, seq: body.seq, durability: { synchronous: 'FULL' } });
  });

  it('[W81] the document names every command, every answer and every view', async () => {
    const { body } = await hub.caller().get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    for (const path of ['/api/health', '/api/hall', '/api/session', '/api/views/{topic}', '/api/journal'])
      expect(Object.keys(body.paths)).toContain(path);
    for (const name of fixed) {
      const { post } = body.paths[`/api/commands/${name}`];
      const schema = post.requestBody.content['application/json'].schema;
      expect({ name, strict: schema.additionalProperties }).toEqual({ name, strict: false });
      expect(post.responses['200'].content['application/json'].schema.required).toContain('seq');
      expect(Object.keys(post.responses)).toEqual(
        expect.arrayContaining(['200', '400', '401', '403', '404', '409', '422', '429', '503']),
      );
      expect(post.parameters[0]).toMatchObject({ name: 'Idempotency-Key', in: 'header', required: true });
    }
    for (const [, ref] of JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      expect(Object.keys(body.components.schemas)).toContain(ref);
  });

  it('[W82] the hall tells its hours, services with guides, and counters with who is posted there: nobody else, and no class that is off', async () => {
    const { body } = await hub.caller().get('/api/hall');
    expect(body).toMatchObject({
      hall: { code: 'TH', name: { zh: '试验大厅' }, timezone: 'Asia/Shanghai' },
      zones: [{ id: 'a' }, { id: 'b' }],
      queues: [{ code: 'A' }, { code: 'B' }],
    });
    expect(body.services.map(({ id }: { id: string }) => id)).toEqual(['ss-card', 'pension', 'id-card']);
    expect(body.services[0]).toMatchObject({
      name: { zh: '社会保障卡申领' },
      guide: { statutoryDays: 20, materials: [{ id: 'id' }] },
    });
    for (const { name, pinyin } of body.services) expect(pinyin).toHaveLength([...name.zh].length);
    expect(body.counters[0].posts).toEqual([
      { name: '甲1', title: { zh: '科员', en: 'Officer' }, jobNo: '1001', as: 'A' },
      { name: '乙1', title: { zh: '科员', en: 'Officer' }, jobNo: '2001', as: 'B' },
    ]);
    expect(body.classes.map(({ id }: { id: string }) => id)).toEqual(['elderly']);
    expect(body).not.toHaveProperty('staff');
    for (const hidden of ['8008', '王不在岗', '9003', '督查', '关系户', 'virtual'])
      expect(JSON.stringify(body)).not.toContain(hidden);
  });

  it('[W83] no PIN and no hash is in any answer, nor on the disk in clear, nor in what the hub prints', async () => {
    const leader = await hub.caller().signIn('9002', pin);
    const clerk = await hub.caller().signIn('1001', pin);
    await clerk.done('open-counter', { counter: 1 });
    const { ticket } = await clerk.done('issue-ticket', { service: 'ss-card' });
    const auditor = await hub.caller().signIn('9103', pin);
    const topics = ['board', 'board/a', 'counter/1', 'desk/1', 'console/1', 'kiosk', 'hall', `ticket/${ticket.token}`];
    const paths = [
      '/',
      '/api/health',
      '/api/hall',
      '/api/session',
      '/api/journal',
      '/api/openapi.json',
      '/api/paper',
      ...topics.map((topic) => `/api/views/${topic}`),
    ];
    for (const asker of [leader, clerk, auditor, hub.caller()]) {
      for (const path of paths) {
        const text = JSON.stringify((await asker.get(path)).body);
        expect({
          path,
          pin: text.includes(pin),
          hash: text.includes('$argon2'),
          cookie: text.includes(asker.cookie.split('=')[1] || pin),
        }).toEqual({ path, pin: false, hash: false, cookie: false });
      }
    }
    for (const name of readdirSync(hub.dataDir).filter((file) => file.startsWith('hub.')))
      expect({ name, clear: readFileSync(join(hub.dataDir, name)).includes(pin) }).toEqual({ name, clear: false });
    expect(hub.stdout + hub.stderr).not.toContain(pin);
  });
});
