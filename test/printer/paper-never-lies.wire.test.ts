import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { openToRead } from '../../server/store/open.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { chance } from '../faults/crowd.ts';
import { startHub } from '../support/running-hub.ts';
import type { RunningHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { ThermalPrinter } from '../support/thermal-printer/thermal-printer.ts';
import { evidenceOf } from './paper-never-lies/hall-data.ts';
import { judge } from './paper-never-lies/verdict.ts';

const rounds = 12;
const ticketsMost = 4;
const killWithinMs = 300;
/** Nothing on this day is waited for longer: the deadline of a slip. */
const longestJobMs = 8_000;
const publicUrl = 'http://hall.test';
const env = { PUBLIC_URL: publicUrl };

const open: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of open.reverse()) await close();
});

it('[X20] a hub that is killed twelve times while tickets are issued never lies on paper either', async () => {
  const seed = Number(process.env.PAPER_SEED ?? Math.floor(Math.random() * 1e9));
  const next = chance(seed);
  const bench = await ThermalPrinter.start({
    lineMs: 1,
    bufferBytes: 1_024,
    troubles: [
      { kind: 'reset', after: { bytes: 2_500 } },
      { kind: 'cover-open', after: { lines: 60 }, mendedMs: 300 },
      { kind: 'power-lost', after: { lines: 100 }, mendedMs: 400 },
      { kind: 'paper-low', after: { lines: 50 }, mendedMs: null },
    ],
  });
  open.push(() => bench.stop());
  const hall = smallHall((file) => {
    file.printers = [
      {
        ...file.printers[0]!,
        id: 'k1',
        at: { kind: 'tcp', host: bench.host, port: bench.port },
        answers: 'process-id',
      },
    ];
  });
  let hub = await startHub({ hall, env });
  open.push(() => hub.close());

  const given: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const issued = issueAll(hub, 1 + Math.floor(next() * ticketsMost));
    await wait(next() * killWithinMs);
    const restarted = hub.restart({ signal: 'SIGKILL', env });
    given.push(...(await issued));
    hub = await restarted;
  }
  const db = openToRead(hub.dataDir);
  const unsettled = db
    .prepare("SELECT count(*) FROM job WHERE state IN ('queued', 'sending') OR (state = 'failed' AND tries < 3)")
    .pluck();
  await expect.poll(() => unsettled.get(), { timeout: 40_000 }).toBe(0);
  await hub.end();
  await bench.quiet();

  const evidence = evidenceOf(db, openViewLooks(db, 'TH'), (token) => `${publicUrl}/t/${token}`);
  db.close();
  const benches = [{ id: 'k1', instead: [], printer: bench }];
  const { wrongs, counts, told } = judge({ ...evidence, benches, restless: [], longestJobMs });
  console.info(`Killed ${rounds} times from PAPER_SEED=${seed} on: ${JSON.stringify(counts)}`);
  expect(wrongs, told.join('\n')).toEqual([]);
  // Whoever was given a number finds it in the database.
  expect([...evidence.codes.keys()]).toEqual(expect.arrayContaining(given));
  expect(counts['whole slips']).toBeGreaterThan(2);
}, 120_000);

/** So many tickets, one after the other; those whose answer still came. */
async function issueAll({ url }: RunningHub, tickets: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let at = 0; at < tickets; at += 1) {
    const answer = await fetch(`${url}/api/commands/issue-ticket`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ service: 'ss-card', printer: 'k1' }),
    })
      .then((response) => response.json() as Promise<{ ticket?: { number: string } }>)
      // The hub was killed meanwhile: nobody was given this number.
      .catch(() => null);
    if (answer?.ticket === undefined) break;
    numbers.push(answer.ticket.number);
  }
  return numbers;
}
