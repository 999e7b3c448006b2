import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

interface Entry {
  seq: number;
  at: string;
  who: string;
  device: string;
  verb: string;
  facts: unknown[];
  prev: string;
  hash: string;
}

let hub: RunningHub;
let auditor: Caller;
let token: string;

/** The documented hash, computed from what the wire shows: the row before, then every field with its length in bytes. */
function hashOf({ seq, at, who, device, verb, facts, prev }: Entry): string {
  const hash = createHash('sha256').update(prev);
  for (const field of [String(seq), String(Date.parse(at)), who, device, verb, JSON.stringify(facts)])
    hash.update(`${Buffer.byteLength(field)}:${field}`);
  return hash.digest('hex');
}

beforeAll(async () => {
  hub = await startHub();
  const kiosk = hub.caller();
  const clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  await kiosk.done('issue-ticket', {
    service: 'ss-card',
    printer: null,
    holder: { name: '周玉兰', idNo: '330203195602182041', phone: '13812345210' },
  });
  const { ticket } = await clerk.done('call-next', { counter: 1 });
  token = ticket.token;
  await clerk.done('begin-service', { ticket: ticket.id });
  await clerk.done('hold-ticket', { ticket: ticket.id, reason: '“复印”，\n马上回来 👍' });
  await clerk.tell('call-next', { counter: 1 });
  auditor = await hub.caller().signIn('9103');
});
afterAll(() => hub.close());

const entries = async (query = ''): Promise<{ entries: Entry[]; head: number }> =>
  (await auditor.get(`/api/journal${query}`)).body;

describe('the journal', () => {
  it('[W75] only auditors and supervisors read it; no screen, no clerk, no other administrator', async () => {
    expect((await auditor.get('/api/journal')).status).toBe(200);
    expect((await (await hub.caller().signIn('9003')).get('/api/journal')).status).toBe(200);
    for (const jobNo of ['1001', '9001', '9002', '9101'])
      expect(await (await hub.caller().signIn(jobNo)).get('/api/journal')).toMatchObject({
        status: 403,
        body: { code: 'not-allowed' },
      });
    expect(await hub.caller().get('/api/journal')).toMatchObject({ status: 401, body: { code: 'sign-in' } });
  });

  it('[W76] every command stands in it once, in order, with who, from where and what came of it; a refusal does not', async () => {
    const { entries: all, head } = await entries();
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: head }, (_, i) => i + 1));
    expect(all.slice(0, 9).map(({ verb, who }) => `${verb} ${who}`)).toEqual([
      'keep-hall hub',
      'seed-calendar hub',
      'open-day hub',
      'sign-in device:local',
      'open-counter staff:1001',
      'issue-ticket device:local',
      'call-next staff:1001',
      'begin-service staff:1001',
      'hold-ticket staff:1001',
    ]);
    expect(all.filter(({ verb }) => verb === 'call-next')).toHaveLength(1);
    expect(all[6]!.facts).toMatchObject([
      { fact: 'ticket-called', number: 'A001', counter: 1, why: { code: 'arrival', passed: [] } },
    ]);
  });

  it('[W77] its chain is whole when anybody computes it anew, and no longer when one letter is changed', async () => {
    const { entries: all } = await entries();
    const broken = (rows: Entry[]) =>
      rows.findIndex((row, i) => row.prev !== (rows[i - 1]?.hash ?? '0'.repeat(64)) || hashOf(row) !== row.hash);
    expect(broken(all)).toBe(-1);
    const changes: ((row: Entry) => Partial<Entry>)[] = [
      ({ who }) => ({ who: who.replace('1001', '1002') }),
      ({ at }) => ({ at: new Date(Date.parse(at) + 1).toISOString() }),
      () => ({ facts: [] }),
      () => ({ verb: 'recall' }),
      () => ({ device: 'local2' }),
    ];
    for (const change of changes)
      expect(broken(all.map((row, i) => (i === 6 ? { ...row, ...change(row) } : row)))).toBe(6);
    expect(broken(all.filter((_, i) => i !== 6))).toBe(6);
  });

  it('[W78] it is read page by page; a page that cannot be is refused', async () => {
    const { entries: all, head } = await entries();
    expect(await entries('?since=2&limit=3')).toEqual({ entries: all.slice(2, 5), head });
    expect(await entries(`?since=${head}`)).toEqual({ entries: [], head });
    for (const query of [
      '?since=-1',
      '?since=x',
      '?limit=0',
      '?limit=1001',
      '?limit=1e3',
      '?since=1&since=2',
      '?since=99999999999999999',
    ]) {
      expect({ query, ...(await auditor.get(`/api/journal${query}`)) }).toMatchObject({
        query,
        status: 400,
        body: { code: 'invalid' },
      });
    }
  });

  it('[W79] nothing that tells a person lies in it in clear', async () => {
    const text = JSON.stringify(await entries());
    for (const secret of ['周玉兰', '玉兰', '330203195602182041', '13812345210', '246810', '$argon2', token])
      expect({ secret, found: text.includes(secret) }).toEqual({ secret, found: false });
  });
});
