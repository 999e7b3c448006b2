import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonRecordView, SignRecordView } from '../../protocol/sign-record-view.ts';
import { HallView } from '../../protocol/views.ts';
import { dayStripView } from '../../server/views/day-strip.ts';
import { hallView } from '../../server/views/hall.ts';
import { personRecordView, signRecordView } from '../../server/views/sign-record.ts';
import type { Setting } from '../../server/views/setting.ts';
import { mayWatch } from '../../server/views/may-watch.ts';
import { readTopic } from '../../server/views/topics.ts';
import { touchedBy } from '../../server/views/touched.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { settingOf } from '../posts/setting.ts';

const counters = 60;
const day = '2026-11-23';
let room: Room;
let setting: Setting;

beforeAll(async () => {
  room = await openRoom({
    hall: smallHall((file) => {
      file.peak = { waiting: 20 };
      file.posts[57]!.standBy = ['2057'];
      file.cover = { takeOver: 'by-hand', bothAway: 'stated' };
    }, counters),
  });
  room.db.pragma('synchronous = OFF');
  for (let counter = 1; counter <= 56; counter++) await room.post(counter);
  for (let i = 0; i < 30; i++) await room.issue();
  await room.signIn('2057');
  setting = settingOf(room);
});
afterAll(() => room.close());

const sizeOf = (view: object) => Buffer.byteLength(JSON.stringify(view));

describe('the plan of the hall', () => {
  it('[S60] tells who stands for whom, who could come to a closed counter, what is crowded and what was asked; of sixty counters under 30 KB', async () => {
    await room.signIn('2059');
    await room.done('open-counter', { counter: 59 }, room.staff('2059'));
    await room.done('ask-to-counter', { counter: 58, staff: '2057' }, room.staff('9002'));
    const view = hallView(setting);
    expect(HallView.parse(JSON.parse(JSON.stringify(view)))).toEqual(JSON.parse(JSON.stringify(view)));
    const at = (number: number) => view.counters.find((one) => one.number === number)!;
    expect(at(1)).not.toHaveProperty('standsFor');
    expect(at(59)).toMatchObject({ standsFor: '甲59', staff: { name: '乙59', as: 'B' } });
    expect(at(58).standBy).toBe('乙57');
    expect(at(60)).not.toHaveProperty('standBy');
    expect(view.peaks.map(({ queue, by, whyNot }) => [queue, by, whyNot])).toEqual([['A', 'people', 'asked']]);
    expect(view.asks).toMatchObject([{ counter: 58, name: '乙57', by: '带班', state: 'asked' }]);
    expect(view.counts).toMatchObject({ unattendedMin: 0, countersDue: 57 });
    expect(view.counts).not.toHaveProperty('casesOverdue');
    expect(sizeOf(view)).toBeLessThan(30 * 1024);
  });

  it('[S60] tells how many have waited too long, by when they first came', () => {
    expect(hallView(setting).waiting.find(({ queue }) => queue === 'A')!.late).toBe(0);
    room.clock.pass(30 * 60);
    expect(hallView(setting).waiting.find(({ queue }) => queue === 'A')!.late).toBe(30);
  });

  it('[S64] tells hour by hour how the forecasts held', async () => {
    await room.done('call-next', { counter: 1 }, room.staff('1001'));
    const { accuracy, counts } = hallView(setting);
    expect(accuracy).toEqual([{ at: '2026-11-23T09:00:00.000+08:00', scored: 1, hits: counts.forecastHits }]);
    room.clock.pass(3600);
    await room.done('call-next', { counter: 3 }, room.staff('1003'));
    expect(hallView(setting).accuracy.map(({ at, scored }) => [at.slice(11, 16), scored])).toEqual([
      ['09:00', 1],
      ['10:00', 1],
    ]);
  });
});

describe('the day of a counter', () => {
  it('[S61] is for leaders, supervisors, chiefs, auditors and those whose post it is', () => {
    const shows = readTopic(setting, `duty/${day}/3`)!;
    const may = (jobNo: string) => mayWatch(shows, room.staff(jobNo));
    expect(['9002', '9003', '9103', '1003', '2003', '1001', '9001', '9101'].map(may)).toEqual([
      'granted',
      'granted',
      'granted',
      'granted',
      'granted',
      'not-allowed',
      'not-allowed',
      'not-allowed',
    ]);
    expect(
      ['duty/2026-11-23/99', 'duty/2026-13-45/1', 'duty//1', 'duty/2026-11-23/1/2'].map((topic) =>
        readTopic(setting, topic),
      ),
    ).toEqual([null, null, null, null]);
  });

  it('[S61] of a hundred visitors it is small, and it is drawn again with each of them', async () => {
    const clerk = room.staff('1003');
    const current = room.looks.counter(3)!.ticket!;
    await room.done('begin-service', { ticket: room.looks.ticket(current.id)!.ref }, clerk);
    room.clock.pass(60);
    await room.done('finish-service', { ticket: room.looks.ticket(current.id)!.ref }, clerk);
    expect(touchedBy(setting, room.heard.at(-1)!.facts).soon).toContain(`duty/${day}/3`);
    for (let i = 0; i < 100; i++) {
      await room.issue();
      const { ticket } = await room.done('call-next', { counter: 3 }, clerk);
      room.clock.pass(20);
      await room.done('begin-service', { ticket: ticket.id }, clerk);
      room.clock.pass(100);
      await room.done('finish-service', { ticket: ticket.id }, clerk);
    }
    const view = dayStripView(setting, day, 3);
    expect(view.sums.served).toBe(101);
    expect(sizeOf(view)).toBeLessThan(16 * 1024);
  });
});

describe('the record of signs', () => {
  it('[S62] counts each person’s signs of a month, how long, how many were right, and who was gone without one', async () => {
    const clerk = room.staff('1005');
    await room.done('put-up-sign', { counter: 5, reason: '取档案', backInMin: 5 }, clerk);
    room.clock.pass(4 * 60);
    await room.done('take-down-sign', { counter: 5 }, clerk);
    await room.done('put-up-sign', { counter: 5, reason: '有事', backInMin: 5 }, clerk);
    room.clock.pass(9 * 60);
    await room.done('take-down-sign', { counter: 5 }, clerk);
    expect(touchedBy(setting, room.heard.at(-1)!.facts).soon).toContain('sign-record/2026-11');
    const view = SignRecordView.parse(signRecordView(setting, '2026-11'));
    expect(view.people[0]).toEqual({
      jobNo: '1005',
      name: '甲5',
      counters: [5],
      signs: 2,
      minutes: 13,
      right: 1,
      offPosts: 0,
      offPostMin: 0,
    });
    expect(view.people).toHaveLength(2 * counters);
    expect(view.findings).toEqual([]);
    expect(sizeOf(view)).toBeLessThan(30 * 1024);
    const person = PersonRecordView.parse(personRecordView(setting, '2026-11', '1005'));
    expect(person.signs.map(({ reason, minutes, faults }) => [reason, minutes, faults])).toEqual([
      ['有事', 9, ['back-late', 'unusual-reason']],
      ['取档案', 4, []],
    ]);
  });

  it('[S62] is for leaders and supervisors', () => {
    const shows = ['sign-record/2026-11', 'sign-record/2026-11/1005'].map((topic) => readTopic(setting, topic)!);
    const may = (jobNo: string) => shows.map((one) => mayWatch(one, room.staff(jobNo)));
    expect([may('9002'), may('9003'), may('1005'), may('9101')]).toEqual([
      ['granted', 'granted'],
      ['granted', 'granted'],
      ['not-allowed', 'not-allowed'],
      ['not-allowed', 'not-allowed'],
    ]);
    expect(
      ['sign-record', 'sign-record/2026', 'sign-record/2026-11/7777'].map((topic) => readTopic(setting, topic)),
    ).toEqual([null, null, null]);
  });

  it('[S63] what somebody is asked is their own to see', () => {
    const shows = readTopic(setting, 'asked/2057')!;
    expect([
      mayWatch(shows, room.staff('2057')),
      mayWatch(shows, room.staff('1001')),
      readTopic(setting, 'asked/7777'),
    ]).toEqual(['granted', 'not-allowed', null]);
  });
});
