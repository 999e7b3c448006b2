import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hours } from '../../protocol/hall-file.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { clockTime, hallClock } from './hall-clock.ts';

type Opening = [string, string];
const { timezone, day, minute } = hallClock();
const allWeek = (openings: Opening[]): Hours['week'] => ({
  mon: openings,
  tue: openings,
  wed: openings,
  thu: openings,
  fri: openings,
  sat: openings,
  sun: openings,
});
const at = (offsetMin: number) => clockTime(minute + offsetMin);
const early: Opening = ['00:00', at(-30)];
const later: Opening = [at(30), '24:00'];

let hub: RunningHub;
let kiosk: Caller;
const wish = { service: 'ss-card', printer: null };

beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      file.hall.timezone = timezone;
    }),
  });
  kiosk = hub.caller();
});
afterAll(() => hub.close());

/** The same hall with other hours: the kept hall is changed while nobody holds the data. */
async function withHours(change: Partial<Hours>): Promise<void> {
  hub = await hub.restart({
    between: () => {
      const db = new Database(join(hub.dataDir, 'hub.db'));
      const file = JSON.parse(db.prepare('SELECT file FROM hall').pluck().get() as string);
      file.hours = {
        week: allWeek([['00:00', '24:00']]),
        calendar: 'none',
        exceptions: [],
        issueBeforeMin: 0,
        issueAfterClosing: 'while-staffed',
        ...change,
      };
      db.prepare('UPDATE hall SET file = ?').run(JSON.stringify(file));
      db.close();
    },
  });
}
const opening = async () => (await kiosk.get('/api/views/kiosk')).body.view.opening;

async function refusedWith(why: string, zh: RegExp, en: RegExp): Promise<void> {
  expect(await opening()).toMatchObject({ issuing: false, why });
  expect(await kiosk.tell('issue-ticket', wish)).toMatchObject({
    status: 409,
    body: { code: 'not-issuing', detail: expect.stringMatching(zh) },
  });
  expect(await kiosk.tell('issue-ticket', wish, { 'Accept-Language': 'en' })).toMatchObject({
    status: 409,
    body: { code: 'not-issuing', detail: expect.stringMatching(en) },
  });
}

describe('the hours of the hall', () => {
  it('[W65] whoever took a number before closing is called after it, and nobody else is given one', async () => {
    const clerk = await hub.caller().signIn('1001');
    await clerk.done('open-counter', { counter: 1 });
    const before = (await kiosk.done('issue-ticket', wish)).ticket;
    await withHours({ week: allWeek([early]), issueAfterClosing: 'never' });
    await refusedWith('closed', /今天已经下班/, /closed for today/);
    expect((await kiosk.get('/api/health')).body.open).toBe(false);
    expect(await clerk.done('call-next', { counter: 1 })).toMatchObject({ ticket: { id: before.id, state: 'called' } });
    await clerk.done('begin-service', { ticket: before.id });
    await clerk.done('finish-service', { ticket: before.id });
    expect(await clerk.tell('issue-ticket', wish)).toMatchObject({ status: 409, body: { code: 'not-issuing' } });
  });

  it('[W66] before the first opening no number is given, and the time of the first is told', async () => {
    await withHours({ week: allWeek([later]) });
    await refusedWith('not-yet', new RegExp(`还没到上班时间.*${at(30)}`), new RegExp(`not open yet.*${at(30)}`));
    expect((await opening()).nextOpenAt).toContain(`${day}T${at(30)}`);
  });

  it('[W67] in the noon break no number is given, and when it ends is told', async () => {
    await withHours({ week: allWeek([early, later]) });
    await refusedWith('noon', new RegExp(`午休.*${at(30)}`), new RegExp(`noon break.*${at(30)}`));
  });

  it('[W68] on a day off no number is given, and the next day’s opening is told', async () => {
    await withHours({ week: allWeek([['08:30', '24:00']]), exceptions: [{ date: day, hours: [] }] });
    await refusedWith('closed-today', /今天不办公.*08:30/, /closed today.*08:30/);
    expect((await opening()).today).toEqual([]);
  });

  it('[W69] after the last issue the kiosk gives none; a guide still may while a counter of the queue is staffed, if the hall says so', async () => {
    const guide = await hub.caller().signIn('9001');
    await withHours({ week: allWeek([['00:00', at(10)]]), issueBeforeMin: 30 });
    await refusedWith('last-issue-past', /停止取号/, /No more numbers today/);
    expect(await opening()).toMatchObject({ now: true, until: expect.stringContaining(at(10)) });
    expect((await guide.tell('issue-ticket', wish)).status).toBe(200);
    expect(await guide.tell('issue-ticket', { ...wish, service: 'id-card' })).toMatchObject({
      status: 409,
      body: { code: 'not-issuing' },
    });
  });

  it('[W70] an exception that opens a closed day gives numbers', async () => {
    await withHours({ week: allWeek([]), exceptions: [{ date: day, hours: [['00:00', '24:00']] }] });
    expect((await kiosk.tell('issue-ticket', wish)).status).toBe(200);
  });
});
