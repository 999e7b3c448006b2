import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bestOpening, crowdedOf, type Opening } from '../../server/posts/peak.ts';
import { peakRules } from '../../server/posts/peak-rules.ts';
import { whoMayCome } from '../../server/posts/who-may-come.ts';
import type { Crowd } from '../../server/queue/forecast.ts';
import { waitCourse } from '../../server/queue/wait-course.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import { askedView } from '../../server/views/asked.ts';
import { hallView } from '../../server/views/hall.ts';
import { peaksNow } from '../../server/views/peaks.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { settingOf } from './setting.ts';

const minute = 60_000;
const rules = { waiting: 4, waitMin: 30, askMin: 3 };
const line = (since: number[], p90Min: number | null = null) => ({
  queue: 'A',
  since: since.map((min) => min * minute),
  forecast: p90Min === null ? null : { p50S: 0, p90S: p90Min * 60 },
});

describe('a crowded queue', () => {
  it('[PO140] by how many wait, by how long the first has waited, or by what nine in ten who came now would wait', () => {
    const now = 100 * minute;
    const crowded = (since: number[], p90?: number) => crowdedOf(line(since, p90), rules, now);
    expect(crowded([98, 99, 99.5])).toBeNull();
    expect(crowded([90, 95, 96, 97, 98])).toEqual({ queue: 'A', since: 97 * minute, by: 'people' });
    expect(crowded([70.1])).toBeNull();
    expect(crowded([70])).toEqual({ queue: 'A', since: 100 * minute, by: 'waited' });
    expect(crowded([60, 90, 91, 92])).toEqual({ queue: 'A', since: 90 * minute, by: 'waited' });
    expect(crowded([80, 95], 29.9)).toBeNull();
    expect(crowded([80, 95], 30)).toEqual({ queue: 'A', since: 95 * minute, by: 'forecast' });
    expect(crowded([], 60)).toBeNull();
  });

  it('[PO140] the hall’s own numbers go before ours, one by one', () => {
    expect(peakRules({})).toEqual({ waiting: 15, waitMin: 30, askMin: 3 });
    expect(peakRules({ peak: { waitMin: 20 } })).toEqual({ waiting: 15, waitMin: 20, askMin: 3 });
  });
});

describe('how the wait goes on', () => {
  const crowd = (over: Partial<Crowd> = {}): Crowd => ({
    ahead: 10,
    counters: 2,
    idle: 0,
    meanS: 600,
    breakAhead: null,
    ...over,
  });

  it('[PO143] grows by who comes, shrinks by whom the counters finish, and is the hall’s own forecast at each step', () => {
    const steady = waitCourse(crowd(), 2 / 600, 600, 6);
    expect(new Set(steady).size).toBe(1);
    const falling = waitCourse(crowd(), 1 / 600, 600, 6);
    const rising = waitCourse(crowd(), 3 / 600, 600, 6);
    for (let i = 1; i < 7; i++) {
      expect(falling[i]!).toBeLessThan(falling[i - 1]!);
      expect(rising[i]!).toBeGreaterThan(rising[i - 1]!);
    }
    expect(falling[0]).toBe(rising[0]);
  });

  it('[PO143] one counter more never makes it longer, and an empty line is served at once', () => {
    const without = waitCourse(crowd(), 2.5 / 600, 600, 12);
    const withOne = waitCourse(crowd({ counters: 3, idle: 1 }), 2.5 / 600, 600, 12);
    expect(withOne.every((s, i) => s <= without[i]!)).toBe(true);
    expect(waitCourse(crowd({ ahead: 1 }), 0, 600, 2).at(-1)).toBeLessThanOrEqual(30);
  });
});

describe('which counter to open', () => {
  const opening = (counter: number, p90S: number, over: Partial<Opening> = {}): Opening => ({
    counter,
    staff: `200${counter}`,
    as: 'B',
    standBy: false,
    rank: 0,
    after: { p50S: 0, p90S },
    ...over,
  });
  it('[PO142] with stand-by staff first, then where the wait becomes shortest, then in the order people are asked', () => {
    expect(bestOpening([])).toBeNull();
    expect(bestOpening([opening(2, 500), opening(3, 400)])?.counter).toBe(3);
    expect(bestOpening([opening(2, 500, { standBy: true }), opening(3, 400)])?.counter).toBe(2);
    expect(bestOpening([opening(3, 400, { rank: 1, staff: 'x' }), opening(3, 400, { staff: 'y' })])?.staff).toBe('y');
    expect(bestOpening([opening(3, 400), opening(2, 400)])?.counter).toBe(2);
  });
});

describe('a crowded hall', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom({
      hall: smallHall((file) => {
        file.peak = { waiting: 4, waitMin: 60 };
        file.cover = { takeOver: 'by-hand', bothAway: 'stated' };
        file.posts[2]!.standBy = ['2001'];
        file.posts[1]!.bMayDo = ['B'];
      }),
    });
    await room.post(1);
  });
  afterEach(() => room.close());
  const crowd = async (people = 5) => {
    for (let i = 0; i < people; i++) await room.issue();
  };
  const proposed = () => peaksNow(settingOf(room))[0];
  const mayCome = (counter: number, queue: string | null = 'A') =>
    whoMayCome(room.looks, room.looks.counter(counter)!, queue, room.clock.now()).map(({ person }) => person.jobNo);

  it('[PO141] whom to ask: stand-by staff first, then A, then B; only who is in the hall and free', async () => {
    expect(mayCome(3)).toEqual([]);
    for (const jobNo of ['1003', '2003', '2001']) await room.signIn(jobNo);
    expect(mayCome(3)).toEqual(['2001', '1003', '2003']);
    await room.done('open-counter', { counter: 3 }, room.staff('2003'));
    expect(mayCome(3)).toEqual(['2001', '1003']);
  });

  it('[PO141] only who may serve this queue there, and who leaves no other post without both A and B', async () => {
    await room.signIn('2002');
    expect([mayCome(2, 'A'), mayCome(2, 'B')]).toEqual([[], ['2002']]);
    await room.signIn('2001');
    expect(mayCome(3)).toEqual(['2001']);
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, room.staff('1001'));
    expect(mayCome(3)).toEqual([]);
  });

  it('[PO142] is told which counter to open and whom to ask, with the wait before and after by the hall’s own forecast', async () => {
    await crowd();
    expect(proposed()).toMatchObject({ queue: 'A', by: 'people', open: null, whyNot: 'nobody-free' });
    await room.signIn('2001');
    const peak = proposed()!;
    expect(peak.open).toMatchObject({ counter: 3, staff: '2001', name: '乙1', as: 'substitute', standBy: true });
    expect(peak.before).toEqual(room.looks.forecast('A', 5, room.clock.now())!.span);
    const { after, without, with: withIt } = peak.open!;
    expect([without![0], withIt[0]]).toEqual([peak.before!.p90S, after.p90S]);
    expect(after.p90S).toBeLessThan(peak.before!.p90S);
    await room.done('open-counter', { counter: 3 }, room.staff('2001'));
    expect(room.looks.forecast('A', 5, room.clock.now())!.span).toEqual(after);
  });

  it('[PO142] nothing is proposed where nothing is crowded, and a hall without a spare counter is told so', async () => {
    await crowd(3);
    expect(peaksNow(settingOf(room))).toEqual([]);
    await room.post(2);
    await room.post(3);
    await crowd(2);
    expect(proposed()).toMatchObject({ open: null, whyNot: 'no-counter' });
    expect(hallView(settingOf(room)).alerts.map(({ code, about }) => `${code} ${about}`)).toContain('crowded A');
  });

  it('[PO144] who is asked answers by opening the counter; the hall sees it stand and see it gone', async () => {
    await crowd();
    await room.signIn('2001');
    const { ask } = await room.done('ask-to-counter', { counter: 3, staff: '2001' }, room.staff('9002'));
    expect(ask).toMatchObject({ counter: 3, name: '乙1', by: '带班', state: 'asked' });
    expect(askedView(settingOf(room), '2001').asks).toMatchObject([
      { id: ask.id, counter: 3, waiting: 5, oldestMin: 0 },
    ]);
    expect(askedView(settingOf(room), '1003').asks).toEqual([]);
    expect(hallView(settingOf(room)).asks.map(({ id, state }) => `${id} ${state}`)).toEqual([`${ask.id} asked`]);
    expect(proposed()?.open).toBeNull();
    await room.done('open-counter', { counter: 3 }, room.staff('2001'));
    expect(askedView(settingOf(room), '2001').asks).toEqual([]);
    expect(room.looks.asksOf('2026-11-23')).toMatchObject([{ state: 'came' }]);
  });

  it('[PO144] who cannot come says so, once, and is not proposed again for half an hour', async () => {
    await crowd();
    await room.signIn('2001');
    const { ask } = await room.done('ask-to-counter', { counter: 3, staff: '2001' }, room.staff('9002'));
    expect(await room.say('decline-ask', { ask: ask.id }, room.staff('1003'))).toBe('not-asked');
    expect(await room.say('decline-ask', { ask: '99' }, room.staff('2001'))).toBe('unknown-ask');
    expect(await room.say('decline-ask', { ask: ask.id }, room.staff('2001'))).toBe('done');
    expect(await room.say('decline-ask', { ask: ask.id }, room.staff('2001'))).toBe('ask-over');
    await room.signIn('1003');
    expect(proposed()?.open?.staff).toBe('1003');
    await room.signOut('1003');
    expect(proposed()?.open).toBeNull();
    room.clock.pass(30 * 60);
    expect(proposed()?.open?.staff).toBe('2001');
  });

  it('[PO193] asked and not come within the hall’s minutes: nothing else is proposed for that counter meanwhile, then it is proposed anew, to another first, and the leader is told', async () => {
    await crowd();
    await room.signIn('2001');
    await room.signIn('1003');
    const alerts = () => alertsOf(settingOf(room)).filter(({ code }) => code === 'ask-unanswered');
    await room.done('ask-to-counter', { counter: 3, staff: '2001' }, room.staff('9002'));
    room.clock.pass(3 * 60 - 1);
    expect(proposed()).toMatchObject({ open: null, whyNot: 'asked' });
    expect(alerts()).toEqual([]);
    room.clock.pass(1);
    expect(proposed()?.open).toMatchObject({ counter: 3, staff: '1003' });
    expect(alerts()).toMatchObject([{ about: '3' }]);
    await room.signOut('1003');
    expect(proposed()?.open).toMatchObject({ counter: 3, staff: '2001' });
    await room.done('open-counter', { counter: 3 }, room.staff('2001'));
    expect(alerts()).toEqual([]);
  });

  it('[PO144] nobody is asked to a counter that is open, that is not theirs, while they stand elsewhere or are not there', async () => {
    const ask = (counter: number, staff: string) => room.say('ask-to-counter', { counter, staff }, room.staff('9002'));
    expect(await ask(1, '2001')).toBe('already-open');
    expect(await ask(3, '9001')).toBe('not-their-post');
    expect(await ask(3, '7777')).toBe('unknown-staff');
    expect(await ask(3, '1003')).toBe('cover-not-on-post');
    await room.post(2);
    await room.signIn('2003');
    await room.done('open-counter', { counter: 3 }, room.staff('2003'));
    await room.done('close-counter', { counter: 3 }, room.staff('2003'));
    expect(await ask(3, '2003')).toBe('done');
    await room.signIn('2001');
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, room.staff('1001'));
    expect(await ask(3, '2001')).toBe('both-away');
  });
});
