import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callNext } from '../../server/queue/call-next.ts';
import { callTicket } from '../../server/queue/call-ticket.ts';
import { recall } from '../../server/queue/recall.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { at, clerk, counter, minute, moment, sign, ticket } from './by-hand.ts';

const place = { zone: 'a', hall: 'TH' };

describe('the rule of calling', () => {
  const next = (change: Parameters<typeof counter>[0], heads = [ticket(1)]) =>
    callNext.decide({ ...place, counter: counter(change), heads }, { counter: 1 }, clerk(), moment);

  it('[Q18] the next visitor is called with the reason why', () => {
    const elderly = ticket(4, {
      rate: 2,
      class: 'elderly',
      firstWaited: at - 6 * minute,
      place: { since: at - 6 * minute },
    });
    expect(next({}, [ticket(1), elderly])).toEqual({
      facts: [
        {
          fact: 'ticket-called',
          id: 4,
          ref: 'TH-20261123-A004',
          number: 'A004',
          queue: 'A',
          counter: 1,
          zone: 'a',
          call: 'TH-c77',
          times: 1,
          firstWaited: at - 6 * minute,
          why: { code: 'priority', rate: 2, score: 12, class: 'elderly', passed: ['A001'] },
        },
      ],
    });
  });

  it.each([
    ['nobody waits', 'nobody-waiting', {}, []],
    ['the counter is closed', 'counter-closed', { staff: null, as: null }, undefined],
    ['somebody else stands there', 'not-your-post', { staff: '1002' }, undefined],
    ['the sign is up', 'counter-away', { sign }, undefined],
    [
      'somebody is being called',
      'finish-first',
      { ticket: { id: 9, number: 'A009', state: 'called' as const } },
      undefined,
    ],
    [
      'somebody is being served',
      'finish-first',
      { ticket: { id: 9, number: 'A009', state: 'serving' as const } },
      undefined,
    ],
  ])('[Q21] nobody is called where %s: %s', (_, code, change, heads) => {
    expect(next(change, heads)).toMatchObject({ refused: code });
  });

  it('[Q19] a call by hand keeps the clerk’s reason and whom it passed', () => {
    const late = ticket(5, { firstWaited: at - minute, place: { since: at - minute } });
    const looked = {
      ...place,
      counter: counter(),
      ticket: late,
      beyond: false,
      heads: [ticket(1), ticket(2, { rate: 2, firstWaited: at })],
    };
    expect(callTicket.decide(looked, { counter: 1, ticket: late.ref, reason: '轮椅' }, clerk(), moment)).toMatchObject({
      facts: [{ number: 'A005', why: { code: 'by-hand', reason: '轮椅', passed: ['A001'], score: 1 } }],
    });
  });

  it.each(['called', 'serving', 'held', 'missed', 'served', 'left', 'cancelled'] as const)(
    '[Q2] a ticket that is %s is not called by hand',
    (state) => {
      const looked = { ...place, counter: counter(), ticket: ticket(5, { state }), beyond: false, heads: [] };
      expect(callTicket.decide(looked, { counter: 1, ticket: 'x', reason: '轮椅' }, clerk(), moment)).toEqual({
        refused: 'wrong-state',
        values: { number: 'A005', state },
      });
    },
  );

  it('[Q22] a call again is a call of its own, and counts on', () => {
    const called = ticket(5, { state: 'called', counter: 1, recalls: 1, call: 'TH-c60' });
    expect(
      recall.decide({ ...place, ticket: called, counter: counter() }, { ticket: called.ref }, clerk(), moment),
    ).toMatchObject({ facts: [{ fact: 'ticket-recalled', call: 'TH-c77', times: 3 }] });
    expect(
      recall.decide(
        { ...place, ticket: called, counter: counter({ staff: '1002' }) },
        { ticket: called.ref },
        clerk(),
        moment,
      ),
    ).toMatchObject({ refused: 'not-yours' });
  });
});

describe('calling in the hall', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.close());
  const callAt = (counterNumber: number, jobNo = String(1000 + counterNumber)) =>
    room.done('call-next', { counter: counterNumber }, room.staff(jobNo));

  it('[Q18] ordinary visitors are called as they came; an elderly one as soon as the rule says, and not before', async () => {
    await room.post(1);
    await room.post(3);
    await room.issue();
    room.clock.pass(300);
    await room.issue({ class: 'elderly' });
    room.clock.pass(299);
    expect((await callAt(1)).ticket.number).toBe('A001');
    expect((await callAt(3)).ticket.number).toBe('A002');
  });

  it('[Q18] past that moment the elderly visitor goes first, and the one who was passed can be told why', async () => {
    await room.post(1);
    const passed = await room.issue();
    room.clock.pass(300);
    await room.issue({ class: 'elderly' });
    room.clock.pass(301);
    const { call, ticket: called } = await callAt(1);
    expect(called).toMatchObject({ number: 'A002', state: 'called', counter: 1, ahead: 0, forecast: null });
    const why = room.db.prepare('SELECT why FROM call WHERE id = ?').pluck().get(call.id) as string;
    expect(JSON.parse(why)).toEqual({
      code: 'priority',
      rate: 2,
      score: 10,
      class: 'elderly',
      passed: [passed.number],
    });
  });

  it('[Q20] a counter calls from its own queues only', async () => {
    await room.post(1);
    await room.post(2);
    await room.issue({ service: 'id-card' });
    expect(await room.say('call-next', { counter: 1 }, room.staff('1001'))).toBe('nobody-waiting');
    expect((await callAt(2)).ticket.number).toBe('B001');
  });

  it('[Q20] a B person limited to some queues calls from those alone', async () => {
    const limited = await openRoom({
      hall: smallHall((file) => {
        file.posts[1]!.bMayDo = ['B'];
      }),
    });
    await limited.post(2, '2002');
    const beyond = await limited.issue({ service: 'ss-card' });
    expect(await limited.say('call-next', { counter: 2 }, limited.staff('2002'))).toBe('nobody-waiting');
    const byHand = { counter: 2, ticket: beyond.id, reason: '轮椅' };
    expect(await limited.say('call-ticket', byHand, limited.staff('2002'))).toBe('not-your-post');
    await limited.issue({ service: 'id-card' });
    expect((await limited.done('call-next', { counter: 2 }, limited.staff('2002'))).ticket.number).toBe('B001');
    limited.close();
  });

  it('[Q22] each summons has its own id; only the newest of a ticket is shown', async () => {
    await room.post(1);
    const { id } = await room.issue();
    const ids = [
      (await callAt(1)).call,
      ...[
        await room.done('recall', { ticket: id }, room.staff('1001')),
        await room.done('recall', { ticket: id }, room.staff('1001')),
      ].map(({ call }) => call),
    ];
    expect(ids.map(({ times }) => times)).toEqual([1, 2, 3]);
    expect(new Set(ids.map((call) => call.id)).size).toBe(3);
    expect(room.db.prepare('SELECT id FROM call WHERE latest = 1').pluck().all()).toEqual([ids[2]!.id]);
  });

  it('[Q19] the reason of a call by hand is in the journal', async () => {
    await room.post(1);
    await room.issue();
    const { id } = await room.issue();
    await room.done('call-ticket', { counter: 1, ticket: id, reason: '带婴儿' }, room.staff('1001'));
    expect(room.store.journal.since(0, 100).at(-1)).toMatchObject({
      verb: 'call-ticket',
      who: 'staff:1001',
      facts: expect.stringContaining('"reason":"带婴儿"'),
    });
  });
});
