import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCounter } from '../../server/posts/open-counter.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { clerk, counter, moment, sign } from '../queue/by-hand.ts';

const post = { id: 'p1', counter: 1, a: '1001', b: '2001', bMayDo: 'all' as const };

describe('the rule of taking a post', () => {
  const take = (change: Parameters<typeof counter>[0], jobNo = '1001', elsewhere: number | null = null) =>
    openCounter.decide(
      { counter: counter(change), post, departments: ['hrss'], elsewhere },
      { counter: 1 },
      clerk(jobNo),
      moment,
    );

  it('[PO2] an empty post is taken by A or B', () => {
    expect(take({ staff: null, as: null })).toEqual({
      facts: [{ fact: 'counter-opened', counter: 1, staff: '1001', as: 'A' }],
    });
    expect(take({ staff: null, as: null }, '2001')).toMatchObject({ facts: [{ as: 'B' }] });
    expect(take({ staff: null, as: null }, '1002')).toMatchObject({ refused: 'not-your-post' });
  });

  it('[PO4] a post where somebody stands is not taken from them', () => {
    expect(take({ staff: '1001' }, '2001')).toMatchObject({ refused: 'taken' });
    expect(take({ staff: '1001', sign }, '2001')).toMatchObject({ refused: 'taken' });
    expect(take({ staff: '1001', ticket: { id: 1, number: 'A001', state: 'serving' } }, '2001')).toMatchObject({
      refused: 'taken',
    });
  });

  it('[PO4] one that somebody left without a word may be taken over', () => {
    expect(take({ staff: '1001', present: false }, '2001')).toMatchObject({ facts: [{ staff: '2001', as: 'B' }] });
  });

  it('[PO4] a visitor who was called by somebody whose session ended is served by whoever takes over', async () => {
    const ticket = { id: 1, number: 'A001', state: 'called' as const };
    expect(take({ staff: '1001', present: false, ticket }, '2001')).toMatchObject({
      facts: [{ staff: '2001', as: 'B' }],
    });
  });

  it('[PO5] the cover named on the sign takes the post of who is away, and nobody else does', () => {
    const covered = { staff: '1001', sign: { ...sign, cover: '3001' } };
    expect(take(covered, '3001')).toMatchObject({ facts: [{ staff: '3001', as: 'substitute' }] });
    expect(take(covered, '2001')).toMatchObject({ refused: 'taken' });
    expect(take(covered, '3002')).toMatchObject({ refused: 'not-your-post' });
  });

  it('[PO6] nobody stands at two counters', () => {
    expect(take({ staff: null, as: null }, '1001', 3)).toEqual({
      refused: 'signed-in-elsewhere',
      values: { counter: 3 },
    });
    expect(take({ staff: '1001' }, '1001', 1)).toHaveProperty('facts');
  });
});

describe('taking a post in the hall', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom({
      hall: smallHall((file) => {
        file.staff.push(
          { jobNo: '8001', name: '首代', department: 'hrss', roles: ['chief'] },
          { jobNo: '8002', name: '他局', department: 'tax', roles: ['chief'] },
        );
        file.departments.push({ id: 'tax', name: { zh: '税务' } });
      }),
    });
  });
  afterEach(() => room.close());
  const open = async (counterNumber: number, jobNo: string) =>
    room.say('open-counter', { counter: counterNumber }, await room.signIn(jobNo));

  it('[PO2] the counter then shows who stands there, and as what', async () => {
    await room.signIn('2001');
    expect((await room.done('open-counter', { counter: 1 }, room.staff('2001'))).counter).toEqual({
      number: 1,
      state: 'free',
      staff: { name: '乙1', title: { zh: '科员', en: 'Officer' }, jobNo: '2001', as: 'B' },
    });
  });

  it('[PO2] a leader and the department’s chief may, a chief of another and a stranger may not', async () => {
    expect([await open(1, '9002'), await open(2, '8001'), await open(3, '8002'), await open(3, '1001')]).toEqual([
      'done',
      'done',
      'not-your-post',
      'not-your-post',
    ]);
    expect([room.looks.counter(1)!.as, room.looks.counter(2)!.as]).toEqual(['substitute', 'substitute']);
    expect(await room.say('open-counter', { counter: 1 }, room.staff('9003'))).toBe('not-allowed');
  });

  it('[PO4] once A’s session is over B takes the counter, and A finds it taken', async () => {
    await room.post(1);
    expect(await open(1, '2001')).toBe('taken');
    await room.signOut('1001');
    expect(await room.say('open-counter', { counter: 1 }, room.staff('2001'))).toBe('done');
    expect(room.looks.counter(1)).toMatchObject({ staff: '2001', as: 'B' });
    expect(await room.say('open-counter', { counter: 1 }, room.staff('1001'))).toBe('taken');
  });

  it('[PO5] the cover takes over while A is away: the sign comes down, and B’s limits do not bind', async () => {
    const one = await room.post(1);
    await room.signIn('2003');
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 20, cover: '2003' }, one);
    expect(await room.say('open-counter', { counter: 1 }, room.staff('2003'))).toBe('done');
    expect(room.looks.counter(1)).toMatchObject({ staff: '2003', as: 'substitute', sign: null });
    await room.issue();
    expect(await room.say('call-next', { counter: 1 }, room.staff('2003'))).toBe('done');
  });

  it('[PO6] who opens the own counter again changes nothing of it, not even its sign', async () => {
    const one = await room.post(1);
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 20 }, one);
    const before = room.looks.counter(1);
    room.clock.pass(60);
    expect(await room.say('open-counter', { counter: 1 }, one)).toBe('done');
    expect(room.looks.counter(1)).toEqual(before);
    expect(await room.say('open-counter', { counter: 2 }, room.staff('9002'))).toBe('done');
    expect(await room.say('open-counter', { counter: 3 }, room.staff('9002'))).toBe('signed-in-elsewhere');
  });

  it('[PO6] a counter this hall does not have is not opened', async () => {
    expect(await open(77, '1001')).toBe('unknown-counter');
  });
});
