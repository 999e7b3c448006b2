import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alertsOf } from '../../server/views/alerts.ts';
import { askedView } from '../../server/views/asked.ts';
import { myPostView } from '../../server/views/my-post.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { settingOf } from './setting.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom({
    hall: smallHall((file) => {
      file.cover = { preset: 'O' };
    }),
  });
  await room.post(1);
});
afterEach(() => room.close());

const ask = (staff: string, by = '1001', counter = 1) => room.say('ask-cover', { counter, staff }, room.staff(by));
const asksOf = (jobNo: string) => askedView(settingOf(room), jobNo).asks;
const leaving = () => myPostView(settingOf(room), '1001').leaving!;

describe('asking a colleague to stand in', () => {
  it('[PO190] who stands the counter asks B, a stand-by or a leader in the hall; it is answered by signing in there, and then one may leave', async () => {
    await room.signIn('2001');
    expect(await ask('2001')).toBe('done');
    expect(asksOf('2001')).toMatchObject([{ task: 'cover', as: 'B', counter: 1, by: '甲1' }]);
    expect(leaving().asked).toMatchObject([{ jobNo: '2001', state: 'asked' }]);
    expect(leaving().covers[0]).toMatchObject({ jobNo: '2001', reported: false });
    expect(await room.say('take-cover', { counter: 1 }, room.staff('2001'))).toBe('done');
    expect(asksOf('2001')).toEqual([]);
    expect(leaving().asked).toMatchObject([{ jobNo: '2001', state: 'came' }]);
    expect(leaving().covers[0]).toMatchObject({ jobNo: '2001', reported: true });
  });

  it('[PO190] a leader who is asked is offered the counter, and answers by naming somebody too', async () => {
    await room.signIn('9002');
    const offered = () => myPostView(settingOf(room), '9002').mayCover.filter(({ counter }) => counter === 1);
    expect(offered()).toEqual([]);
    expect(await ask('9002')).toBe('done');
    expect(offered()).toMatchObject([{ counter: 1, named: true }]);
    expect(await room.say('name-cover', { counter: 1, staff: '2001' }, room.staff('9002'))).toBe('done');
    expect(asksOf('9002')).toEqual([]);
    expect(leaving().asked).toMatchObject([{ jobNo: '9002', state: 'came' }]);
  });

  it('[PO193] a leader who is asked to name somebody is told at once, of another who does not come after the hall’s minutes; naming ends it', async () => {
    const alerts = () =>
      alertsOf(settingOf(room)).flatMap(({ code, about }) => (code === 'cover-asked' ? [about] : []));
    await room.signIn('2001');
    await ask('2001');
    room.clock.pass(3 * 60 - 1);
    expect(alerts()).toEqual([]);
    room.clock.pass(1);
    expect(alerts()).toEqual(['1']);
    await room.done('take-cover', { counter: 1 }, room.staff('2001'));
    expect(alerts()).toEqual([]);
    await room.signIn('9002');
    await ask('9002');
    expect(alerts()).toEqual(['1']);
    await room.done('name-cover', { counter: 1, staff: '2001' }, room.staff('9002'));
    expect(alerts()).toEqual([]);
  });

  it('[PO191] only from the own counter, of one who may stand there and is free; nobody twice, but again after a no', async () => {
    await room.signIn('2001');
    expect(await ask('2001', '1002')).toBe('not-your-post');
    expect(await ask('1001')).toBe('not-their-post');
    expect(await ask('9001')).toBe('not-their-post');
    expect(await ask('9002')).toBe('cover-not-on-post');
    expect(await ask('7777')).toBe('unknown-staff');
    expect(await ask('2001')).toBe('done');
    expect(await ask('2001')).toBe('asked-already');
    const [open] = asksOf('2001');
    expect(await room.say('decline-ask', { ask: open!.id }, room.staff('2001'))).toBe('done');
    expect(leaving().asked).toMatchObject([{ jobNo: '2001', state: 'declined' }]);
    expect(await ask('2001')).toBe('done');
  });

  it('[PO191] nobody is called away from the counter where they stand', async () => {
    await room.signIn('2001');
    await room.done('take-cover', { counter: 1 }, room.staff('2001'));
    await room.done('close-counter', { counter: 1 }, room.staff('1001'));
    expect(room.looks.counterOf('2001')).toBe(1);
    await room.signIn('9002');
    await room.done('open-counter', { counter: 2 }, room.staff('9002'));
    expect(await ask('1001', '2001')).toBe('done');
    expect(asksOf('1001')).toMatchObject([{ as: 'A', task: 'cover' }]);
    expect(await ask('9002', '2001')).toBe('done');
  });

  it('[PO192] an ask is over with its reason: who asked has left, so nobody need come', async () => {
    await room.signIn('2001');
    await ask('2001');
    expect(asksOf('2001')).toHaveLength(1);
    await room.done('close-counter', { counter: 1, reason: '断电' }, room.staff('1001'));
    expect(asksOf('2001')).toEqual([]);
  });
});
