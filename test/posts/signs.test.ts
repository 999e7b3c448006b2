import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putUpSign } from '../../server/posts/put-up-sign.ts';
import { takeDownSign } from '../../server/posts/take-down-sign.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { at, clerk, counter, minute, moment, sign } from '../queue/by-hand.ts';

const { rules } = smallHall();

describe('the rule of the away sign', () => {
  const looked = { counter: counter(), rules, partnerAway: null, coverPresent: false, instead: [2, 3] };
  const body = { counter: 1, reason: '取档案', backInMin: 10 };
  const hang = (change: Partial<typeof looked> | { partnerAway: string }, more = {}, jobNo = '1001') =>
    putUpSign.decide({ ...looked, ...change }, { ...body, ...more }, clerk(jobNo), moment);

  it('[PO9] it says why, until when, and where to go instead', () => {
    expect(hang({})).toEqual({
      facts: [
        {
          fact: 'sign-put-up',
          counter: 1,
          staff: '1001',
          reason: { zh: '取档案', en: 'Fetching files' },
          note: null,
          backAt: at + 10 * minute,
          goTo: [2, 3],
          cover: null,
          usual: true,
          coverDue: false,
        },
      ],
    });
    expect(hang({}, { goTo: [3] })).toMatchObject({ facts: [{ goTo: [3] }] });
  });

  it('[PO9] a reason in the hall’s own words has its English, in either language; another stands as it was said', () => {
    const reasonOf = (reason: string | { zh: string }) => hang({}, { reason });
    expect(reasonOf('Meeting')).toMatchObject({ facts: [{ reason: { zh: '开会', en: 'Meeting' } }] });
    expect(reasonOf('身体不适')).toMatchObject({ facts: [{ reason: { zh: '身体不适' } }] });
    expect(reasonOf({ zh: '送材料' })).toMatchObject({ facts: [{ reason: { zh: '送材料' } }] });
  });

  it.each([
    ['a closed counter', 'counter-closed', { counter: counter({ staff: null, as: null }) }, {}],
    ['somebody else’s', 'not-your-post', { counter: counter({ staff: '1002' }) }, {}],
    [
      'one with somebody in front',
      'finish-first',
      { counter: counter({ ticket: { id: 9, number: 'A009', state: 'serving' as const } }) },
      {},
    ],
    ['longer than the hall allows', 'too-long', {}, { backInMin: 31 }],
    ['one whose partner is away', 'both-away', { partnerAway: '乙1' }, {}],
    ['one whose cover is not there', 'cover-not-on-post', {}, { cover: '3001' }],
  ])('[PO10] no sign on %s: %s', (_, code, change, more) => {
    expect(hang(change, more)).toMatchObject({ refused: code });
  });

  it('[PO10] as long as the hall allows it may hang, and with a cover who is there', () => {
    expect(hang({}, { backInMin: 30 })).toMatchObject({ facts: [{ backAt: at + 30 * minute }] });
    expect(hang({ coverPresent: true }, { cover: '3001' })).toMatchObject({ facts: [{ cover: '3001' }] });
  });

  it('[PO11] who hung it out takes it in, or a leader; it is kept how long it hung', () => {
    const take = (change: Parameters<typeof counter>[0], asker = clerk()) =>
      takeDownSign.decide({ counter: counter(change) }, { counter: 1 }, asker, moment);
    expect(take({ sign: { ...sign, since: at - 5 * minute } })).toEqual({
      facts: [{ fact: 'sign-taken-down', counter: 1, upS: 300 }],
    });
    expect(take({ sign }, clerk('1002'))).toMatchObject({ refused: 'not-your-post' });
    expect(take({ sign }, { ...clerk(), staff: { ...clerk('9002').staff!, roles: ['leader'] } })).toHaveProperty(
      'facts',
    );
    expect(take({})).toMatchObject({ refused: 'no-sign' });
    expect(take({ staff: null, as: null })).toMatchObject({ refused: 'counter-closed' });
  });
});

describe('the away sign in the hall', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.close());
  const hang = (counterNumber: number, jobNo: string, more = {}) =>
    room.say('put-up-sign', { counter: counterNumber, reason: '开会', backInMin: 10, ...more }, room.staff(jobNo));

  it('[PO9] without a wish it sends people to the counters at work that serve the same, most shared first', async () => {
    const one = await room.post(1);
    await room.post(2);
    expect((await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, one)).sign).toEqual({
      reason: { zh: '开会', en: 'Meeting' },
      since: '2026-11-23T09:00:00.000+08:00',
      backAt: '2026-11-23T09:10:00.000+08:00',
      goTo: [2],
      cover: null,
    });
    const three = await room.post(3);
    expect((await room.done('put-up-sign', { counter: 3, reason: '开会', backInMin: 10 }, three)).sign.goTo).toEqual([
      2,
    ]);
  });

  it('[PO9] where nobody else works it sends people nowhere', async () => {
    await room.post(1);
    await hang(1, '1001');
    expect(room.looks.counter(1)!.sign!.goTo).toEqual([]);
  });

  it('[PO9] nobody is called while it hangs, and the counter says away until it is taken in', async () => {
    const one = await room.post(1);
    await room.issue();
    await hang(1, '1001');
    expect(await room.say('call-next', { counter: 1 }, one)).toBe('counter-away');
    expect((await room.done('take-down-sign', { counter: 1 }, one)).sign).toBeNull();
    expect(await room.say('call-next', { counter: 1 }, one)).toBe('done');
  });

  it('[PO10] A and B are never both away, wherever the other stands', async () => {
    const pair = await openRoom({
      hall: smallHall((file) => {
        file.posts[2] = { id: 'p3', counter: 3, a: '2001', b: '1001', bMayDo: 'all' };
      }),
    });
    await pair.post(1);
    await pair.post(3, '2001');
    const go = (counterNumber: number, jobNo: string) =>
      pair.say('put-up-sign', { counter: counterNumber, reason: '开会', backInMin: 10 }, pair.staff(jobNo));
    expect([await go(1, '1001'), await go(3, '2001')]).toEqual(['done', 'both-away']);
    await pair.done('take-down-sign', { counter: 1 }, pair.staff('1001'));
    expect(await go(3, '2001')).toBe('done');
    pair.close();
  });

  it('[PO10] a cover must be there before anybody leaves', async () => {
    await room.post(1);
    expect(await hang(1, '1001', { cover: '2003' })).toBe('cover-not-on-post');
    await room.signIn('2003');
    expect(await hang(1, '1001', { cover: '2003' })).toBe('done');
    expect(room.looks.counter(1)!.sign!.cover).toBe('2003');
  });

  it('[PO10] nobody and nowhere of another hall stands on a sign', async () => {
    await room.post(1);
    expect([
      await hang(1, '1001', { cover: '7777' }),
      await hang(1, '1001', { goTo: [99] }),
      await hang(99, '1001'),
    ]).toEqual(['unknown-staff', 'unknown-counter', 'unknown-counter']);
  });
});
