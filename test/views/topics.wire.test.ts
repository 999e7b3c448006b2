import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from '../web/elsewhere.ts';

const topics = [
  'board',
  'board/a',
  'counter/1',
  'desk/1',
  'console/1',
  'intake/1',
  'kiosk',
  'hall',
  'photos',
  'duty',
  'attendance',
  'leave',
  'leave/1001',
  'my-post/1001',
  'my-day/1001',
  'my-month/1001/2026-11',
  'rota/2026-12',
  'ticket',
];
/** What each kind of asker is shown; everything else is refused. */
const shown: Record<string, string> = {
  nobody: 'ticket',
  'the hub’s own PC': 'board board/a counter/1 desk/1 kiosk ticket',
  clerk:
    'board board/a counter/1 desk/1 console/1 intake/1 kiosk leave/1001 my-post/1001 my-day/1001 my-month/1001/2026-11 ticket',
  guide: 'board board/a counter/1 desk/1 console/1 kiosk hall ticket',
  leader:
    'board board/a counter/1 desk/1 console/1 intake/1 kiosk hall photos duty attendance leave rota/2026-12 ticket',
  supervisor: 'board board/a counter/1 desk/1 console/1 intake/1 kiosk hall duty attendance leave rota/2026-12 ticket',
  'system-admin': 'hall photos ticket',
  'audit-admin': 'duty ticket',
  kiosk: 'board board/a kiosk ticket',
  board: 'board board/a counter/1 ticket',
  sign: 'board board/a counter/1 ticket',
  desk: 'board board/a counter/1 desk/1 ticket',
  console: 'board board/a counter/1 ticket',
  'print-agent': 'ticket',
  other: 'ticket',
  'another’s ticket': 'ticket',
};
const jobNos: Record<string, string> = {
  clerk: '1001',
  guide: '9001',
  leader: '9002',
  supervisor: '9003',
  'system-admin': '9101',
  'audit-admin': '9103',
};
const kinds = ['kiosk', 'board', 'sign', 'desk', 'console', 'print-agent', 'other'];

let hub: RunningHub;
let stranger: Elsewhere;
let token = '';
const askers: Record<string, (path: string) => ReturnType<Caller['get']>> = {};

beforeAll(async () => {
  hub = await startHub();
  stranger = new Elsewhere(hub.url);
  token = (await hub.caller().done('issue-ticket', { service: 'ss-card', printer: null })).ticket.token;
  const bearer = (of: string) => (path: string) => stranger.get(path, { Authorization: `Bearer ${of}` });
  askers.nobody = (path) => stranger.get(path);
  askers['the hub’s own PC'] = (path) => hub.caller().get(path);
  askers['another’s ticket'] = bearer(
    (await hub.caller().done('issue-ticket', { service: 'id-card', printer: null })).ticket.token,
  );
  for (const [role, jobNo] of Object.entries(jobNos)) {
    const person = await new Elsewhere(hub.url).signIn(jobNo);
    askers[role] = (path) => person.get(path);
  }
  const leader = await hub.caller().signIn('9002');
  for (const kind of kinds) {
    const device = await stranger.done('pair-device', { kind, label: kind });
    await leader.done('accept-device', { code: device.code });
    askers[kind] = bearer(device.token);
  }
});
afterAll(async () => {
  stranger.close();
  await hub.close();
});

describe('who is shown what', () => {
  it('[S6] each person and each kind of screen is shown its own topics and refused every other', async () => {
    const seen: Record<string, string> = {};
    for (const [who, get] of Object.entries(askers)) {
      const granted = [];
      for (const topic of topics) {
        const { status, body } = await get(`/api/views/${topic === 'ticket' ? `ticket/${token}` : topic}`);
        if (status === 200) granted.push(topic);
        else
          expect({ who, topic, status, code: body.code }).toEqual({
            who,
            topic,
            ...(jobNos[who] ? { status: 403, code: 'not-allowed' } : { status: 401, code: 'sign-in' }),
          });
      }
      seen[who] = granted.join(' ');
    }
    expect(seen).toEqual(shown);
  });
});
