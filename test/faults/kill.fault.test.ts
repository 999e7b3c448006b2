import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { chance, Insistent } from './crowd.ts';
import { check } from './whole.ts';

const kills = 12;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
let hub: RunningHub;

beforeAll(async () => {
  hub = await startHub({ hall: smallHall(() => undefined, 4) });
});
afterAll(() => hub.close());

describe(`a hub killed ${kills} times in the midst of work (SEED=${seed})`, () => {
  it('[F1] loses nothing it acknowledged, gives no number twice and leaves none out; a lost answer asked for again is the same answer', {
    timeout: 120_000,
  }, async () => {
    const next = chance(seed);
    const clerks = await Promise.all(['1001', '1002', '1003', '1004'].map(async (jobNo) => hub.caller().signIn(jobNo)));
    for (const [i, clerk] of clerks.entries()) await clerk.done('open-counter', { counter: i + 1 });
    let over = false;

    const kiosk = async (client: Insistent) => {
      while (!over) await client.tell('issue-ticket', { service: next() < 0.5 ? 'ss-card' : 'id-card', printer: null });
    };
    const counter = async (client: Insistent, number: number) => {
      while (!over) {
        const { status, body } = await client.tell('call-next', { counter: number });
        if (status !== 200) continue;
        await client.tell('begin-service', { ticket: body.ticket.id });
        await client.tell('finish-service', { ticket: body.ticket.id });
      }
    };
    const kiosks = Array.from({ length: 4 }, () => new Insistent(() => new Caller(hub.url)));
    const counters = clerks.map((clerk) => new Insistent(() => clerk));
    const work = [...kiosks.map(kiosk), ...counters.map((client, i) => counter(client, i + 1))];
    for (let kill = 0; kill < kills; kill++) {
      await new Promise((resolve) => setTimeout(resolve, 40 + next() * 260));
      hub = await hub.restart({ signal: 'SIGKILL' });
    }
    over = true;
    await Promise.all(work);

    const everyone = [...kiosks, ...counters];
    const issued = kiosks.flatMap(({ kept }) => kept.map(({ answer }) => answer.ticket));
    expect(issued.length).toBeGreaterThan(50);
    expect(new Set(issued.map(({ number }) => number)).size).toBe(issued.length);
    for (const letter of ['A', 'B']) {
      const numbers = issued
        .filter(({ queue }) => queue === letter)
        .map(({ number }) => Number(number.slice(1)))
        .sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
    }
    const calls = counters.flatMap(({ kept }) =>
      kept.flatMap(({ answer }) => (answer.call ? [answer.call.number] : [])),
    );
    expect(new Set(calls).size).toBe(calls.length);
    const seqs = everyone.flatMap(({ kept }) => kept.map(({ answer }) => answer.seq));
    expect(new Set(seqs).size).toBe(seqs.length);

    // Asked once more by its key, every answer is the same: nothing acknowledged was lost or changed.
    const again = hub.caller();
    for (const { key, name, body, answer } of kiosks.flatMap(({ kept }) => kept)) {
      const replay = await again.tell(name, body, { key });
      expect(replay.body).toEqual(answer);
      expect(replay.headers.get('idempotent-replay')).toBe('true');
    }
    const { entries } = (await (await hub.caller().signIn('9103')).get('/api/journal?limit=1000')).body;
    expect(entries.length).toBeGreaterThan(0);
    expect((await hub.caller().get('/api/health')).body.seq).toBeGreaterThanOrEqual(Math.max(...seqs));
    await hub.end();
    expect(await check(hub.dataDir)).toEqual({ code: 0, says: expect.stringMatching(/^whole: \d+ tickets/) });
  });
});
