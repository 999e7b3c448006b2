import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { Elsewhere } from './elsewhere.ts';
import { sampleBodies, staffOnly } from './sample-bodies.ts';

const kinds = ['kiosk', 'board', 'sign', 'desk', 'console', 'print-agent', 'other'];
const jobNos = {
  clerk: '1001',
  guide: '9001',
  leader: '9002',
  supervisor: '9003',
  'system-admin': '9101',
  'audit-admin': '9103',
  'security-admin': '9102',
  complaints: '9004',
  chief: '9005',
  'social-supervisor': '9006',
};

/** Who asks: what the person or screen is called in the document, and how it asks. */
interface Who {
  as: string;
  means: string[];
  tell(name: string, body: object): Promise<{ status: number }>;
}

let hub: RunningHub;
const callers: Caller[] = [];
const everybody: Who[] = [];
let described: { paths: Record<string, { post?: { description?: string } }> };

const elsewhere = () => {
  const caller = new Elsewhere(hub.url);
  callers.push(caller);
  return caller;
};

beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      file.staff.push(
        { jobNo: '9102', name: '安全', roles: ['security-admin'], pin: '246810' },
        { jobNo: '9004', name: '投诉', roles: ['complaints'], pin: '246810' },
        { jobNo: '9005', name: '首席', roles: ['chief'], pin: '246810' },
        { jobNo: '9006', name: '社会监督', roles: ['social-supervisor'], pin: '246810' },
      );
    }),
  });
  const local = hub.caller();
  described = (await local.get('/api/openapi.json')).body;
  const stranger = elsewhere();
  everybody.push({ as: 'nobody', means: [], tell: (name, body) => stranger.tell(name, body) });
  everybody.push({ as: 'a screen on the hub itself', means: kinds, tell: (name, body) => local.tell(name, body) });
  for (const [role, jobNo] of Object.entries(jobNos)) {
    const person = await elsewhere().signIn(jobNo);
    everybody.push({ as: role, means: [role], tell: (name, body) => person.tell(name, body) });
  }
  const leader = await hub.caller().signIn('9002');
  for (const kind of kinds) {
    const { code, token } = await stranger.done('pair-device', { kind, label: kind });
    await leader.done('accept-device', { code });
    everybody.push({
      as: `a paired ${kind}`,
      means: [kind],
      tell: (name, body) => stranger.tell(name, body, { Authorization: `Bearer ${token}` }),
    });
  }
  const { token } = (await local.done('issue-ticket', { service: 'pension', printer: null })).ticket;
  everybody.push({
    as: 'a ticket holder',
    means: ['holder'],
    tell: (name, body) => stranger.tell(name, body, { Authorization: `Bearer ${token}` }),
  });
  everybody.push({
    as: 'an unknown token',
    means: [],
    tell: (name, body) => stranger.tell(name, body, { Authorization: `Bearer ${'x'.repeat(22)}` }),
  });
});
afterAll(async () => {
  for (const caller of callers) caller.close();
  await hub.close();
});

const mayOf = (name: string) =>
  /^May: (.+)$/.exec(described.paths[`/api/commands/${name}`]?.post?.description ?? '')?.[1]?.split(', ') ?? [];
const isStaff = (who: Who) => Object.keys(jobNos).includes(who.as);

describe('who may', () => {
  it('[W30] every command of the document has a row here, and says who may', () => {
    const named = Object.keys(described.paths).flatMap((path) =>
      path.startsWith('/api/commands/') ? [path.slice('/api/commands/'.length)] : [],
    );
    expect(named.toSorted()).toEqual(Object.keys(sampleBodies).toSorted());
    for (const name of named) expect({ name, may: mayOf(name).length > 0 }).toEqual({ name, may: true });
  });

  it('[W31] each command is open to exactly those its document names: every role, every screen, a holder, nobody', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const [name, body] of Object.entries(sampleBodies)) {
      const may = mayOf(name);
      const answers = await Promise.all(
        everybody.map(async (who) => ({ who, status: (await who.tell(name, body)).status })),
      );
      for (const { who, status } of answers) {
        cells += 1;
        const granted = may.includes('anyone') || who.means.some((is) => may.includes(is));
        const right = granted
          ? status !== 401 && status !== 403 && status < 500
          : status === (isStaff(who) ? 403 : 401);
        if (!right) wrong.push(`${name} by ${who.as}: ${status}, may: ${may.join()}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBe(Object.keys(sampleBodies).length * everybody.length);
  });

  it('[W32] no work of the staff is done without a session, from wherever it is asked', async () => {
    const stranger = elsewhere();
    for (const name of staffOnly) {
      for (const asking of [stranger.tell(name, sampleBodies[name]), hub.caller().tell(name, sampleBodies[name])]) {
        expect({ name, answer: await asking }).toMatchObject({
          name,
          answer: { status: 401, body: { code: 'sign-in' } },
        });
      }
    }
  });

  it('[W33] a guide and a supervisor do no work at a counter', async () => {
    const atCounters = [
      'open-counter',
      'call-next',
      'call-ticket',
      'recall',
      'begin-service',
      'finish-service',
      'mark-missed',
      'hold-ticket',
      'resume-ticket',
      'transfer-ticket',
      'put-up-sign',
      'take-down-sign',
    ];
    for (const jobNo of ['9001', '9003']) {
      const person = await elsewhere().signIn(jobNo);
      for (const name of atCounters)
        expect({ name, answer: await person.tell(name, sampleBodies[name]) }).toMatchObject({
          answer: { status: 403, body: { code: 'not-allowed' } },
        });
    }
  });
});
