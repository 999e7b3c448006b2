import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellings } from '../../protocol/consultation.ts';
import { applicant, caseHall } from '../cases/case-scene.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from './elsewhere.ts';

let hub: RunningHub;
let clerk: Caller;
let supervisor: Caller;
let today: string;

const formula = '=HYPERLINK("http://x","看")';

beforeAll(async () => {
  hub = await startHub({ hall: caseHall() });
  clerk = await hub.caller().signIn('1001');
  supervisor = await hub.caller().signIn('9003');
  today = (await clerk.get('/api/health')).body.businessDay;
  await clerk.done('open-counter', { counter: 1 });
  const serve = async (service: string) => {
    const holder = { ...applicant, phone: `1380000${service.length}210` };
    const { ticket } = await hub.caller().done('issue-ticket', { service, printer: null, holder });
    await clerk.done('call-next', { counter: 1 });
    await clerk.done('begin-service', { ticket: ticket.id });
    const ids = service === 'pension' ? ['id', 'form', 'photo'] : ['id'];
    const materials = ids.map((id) => ({ id, state: 'received' }));
    const taken = (await clerk.done('take-in-case', { ticket: ticket.id, service, materials })).case;
    return { ticket: ticket.id as string, taken };
  };
  const card = await serve('ss-card');
  const agency = { case: card.taken.id, asked: 'oral', told: ['flow', 'promise', 'fees'], papers: [] };
  await clerk.done('take-on-agency', agency);
  await clerk.done('settle-on-the-spot', { case: card.taken.id });
  await clerk.done('finish-service', { ticket: card.ticket });
  const pension = await serve('pension');
  await clerk.done('accept-case', { case: pension.taken.id });
  await clerk.done('finish-service', { ticket: pension.ticket });
  const caller = { name: '吴建国', contact: '13800001234', employer: '临江纸业' };
  const body = { channel: 'phone', told: [...tellings], question: formula, answer: '不能', caller };
  await clerk.done('record-consultation', body);
});
afterAll(() => hub.close());

describe('the day in numbers', () => {
  it('[W110] counts what was done by person, counter, department and service, and adds it up', async () => {
    const { status, body } = await supervisor.get(`/api/cases/day/${today}`);
    expect(status).toBe(200);
    const expected = { consulted: 1, received: 2, accepted: 1, settled: 1, notices: 0, refused: 0, overdue: 0 };
    expect(body).toMatchObject({ day: today, running: true, total: expected });
    expect(body.people).toMatchObject([{ jobNo: '1001', name: '甲1', unitName: { zh: '人社局' }, counts: expected }]);
    expect(body.counters).toMatchObject([{ counter: 1, counts: expected }]);
    expect(body.units).toMatchObject([{ unit: 'hrss', counts: expected }]);
    expect(body.services).toMatchObject([
      { service: 'pension', counts: { received: 1, accepted: 1, settled: 0 } },
      { service: 'ss-card', counts: { received: 1, accepted: 0, settled: 1 } },
    ]);
    expect((await supervisor.get('/api/cases/day/2026-01-01')).body).toMatchObject({
      running: false,
      people: [],
      total: { received: 0 },
    });
  });

  it('[W111] is read whole by those who oversee the hall, by others their own part, and as a file', async () => {
    expect((await new Elsewhere(hub.url).get(`/api/cases/day/${today}`)).status).toBe(401);
    expect((await (await hub.caller().signIn('9101')).get(`/api/cases/day/${today}`)).status).toBe(403);
    expect((await (await hub.caller().signIn('1002')).get(`/api/cases/day/${today}`)).body.people).toEqual([]);
    expect((await clerk.get(`/api/cases/day/${today}`)).body.total.received).toBe(2);
    expect((await clerk.get('/api/cases/day/2026-13-01')).body).toMatchObject({ errors: [{ path: 'day' }] });
    const file = (await supervisor.get(`/api/cases/day/${today}.csv`)).body as string;
    expect(file.startsWith(`办件日报 ${today},当日未结束，数字仍会增加\r\n`)).toBe(true);
    expect(file).toContain('\r\n人员,1001,甲1,人社局,1,2,1,1,0,0,0,0,0,0,0\r\n');
    expect(file.endsWith('\r\n合计,,,,1,2,1,1,0,0,0,0,0,0,0\r\n')).toBe(true);
  });
});

describe('ledgers as files', () => {
  const ledger = (name: string, who = supervisor) => who.get(`/api/ledgers/${name}.csv?from=${today}&to=${today}`);

  it('[W112] every link of every case is a row, the applicant masked and nothing sealed in it', async () => {
    const { status, body, headers } = await ledger('cases');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain(`cases-${today}-${today}.csv`);
    const rows = (body as string).split('\r\n').filter((row) => row !== '');
    expect(rows[0]).toContain('办件编号');
    const steps = rows.slice(1).map((row) => row.split(',')[5]);
    for (const step of ['收件', '受理代办', '当场办结', '受理', '出具文书']) expect(steps).toContain(step);
    expect(rows.filter((row) => row.includes('周*兰'))).toHaveLength(rows.length - 1);
    expect(body).not.toMatch(/周小兰|330203196003152041|1380000/);
  });

  it('[W113] what people said never becomes a formula, and who asked is masked', async () => {
    const { body } = await ledger('consultations');
    expect(body).toContain(`"'${formula.replaceAll('"', '""')}"`);
    expect(body).toContain('吴*国');
    expect(body).not.toContain('13800001234');
    const agencies = (await ledger('agencies')).body as string;
    expect(agencies.split('\r\n')[1]).toMatch(/社会保障卡申领,周\*兰,甲1,口头,0,,,$/);
  });

  it('[W114] ledgers are for those who oversee the hall, and for a time that is named', async () => {
    expect((await ledger('cases', clerk)).status).toBe(403);
    expect((await new Elsewhere(hub.url).get('/api/ledgers/cases.csv')).status).toBe(401);
    expect((await ledger('nothing')).status).toBe(404);
    const wrong = await supervisor.get('/api/ledgers/cases.csv?from=2026-12-01&to=2026-11-01');
    expect(wrong.body).toMatchObject({ code: 'invalid', errors: [{ path: 'to' }] });
    const long = await supervisor.get('/api/ledgers/cases.csv?from=2020-01-01&to=2026-11-01');
    expect(long.body).toMatchObject({ code: 'invalid', errors: [{ path: 'to' }] });
  });
});
