import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cancelTicket } from '../../server/queue/cancel-ticket.ts';
import { reprintTicket } from '../../server/queue/reprint-ticket.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { clerk, holderOf, moment, ticket } from './by-hand.ts';

const body = { ticket: ticket(5).ref, reason: '改天再来' };

describe('giving up a number', () => {
  it('[Q35] whoever waits, is held or was missed may give it up; the reason is kept', () => {
    for (const state of ['waiting', 'held', 'missed'] as const) {
      expect(cancelTicket.decide({ ticket: ticket(5, { state }) }, body, holderOf(5), moment)).toMatchObject({
        facts: [{ fact: 'ticket-cancelled', was: state, reason: '改天再来' }],
      });
    }
  });

  it('[Q35] a phone gives up its own number and no other', () => {
    expect(cancelTicket.decide({ ticket: ticket(5) }, body, holderOf(6), moment)).toMatchObject({
      refused: 'not-yours',
    });
    expect(cancelTicket.decide({ ticket: ticket(5) }, body, clerk(), moment)).toHaveProperty('facts');
  });

  it('[Q32] who works here without a right to other people’s tickets may give up the own one, and no other', async () => {
    const room = await openRoom();
    const [own, other] = [await room.issue(), await room.issue()];
    const auditor = { ...room.staff('9103'), holder: room.ticket(own.id).id };
    const give = (ticket: string) => room.say('cancel-ticket', { ticket, reason: '改天再来' }, auditor);
    expect([await give(other.id), await give(own.id)]).toEqual(['not-yours', 'done']);
    room.close();
  });

  it('[Q35] a number that was given up is called by nobody, and is not given again', async () => {
    const room = await openRoom();
    const one = await room.post(1);
    const { id } = await room.issue();
    await room.done('cancel-ticket', { ticket: id, reason: '改天再来' }, room.holder(id));
    expect(await room.say('call-next', { counter: 1 }, one)).toBe('nobody-waiting');
    expect((await room.issue()).number).toBe('A002');
    expect(room.db.prepare('SELECT issued, cancelled FROM business_day').get()).toEqual({ issued: 2, cancelled: 1 });
    room.close();
  });
});

describe('printing a slip again', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.close());
  const again = (change: Partial<Parameters<typeof reprintTicket.decide>[0]>) =>
    reprintTicket.decide({ ticket: ticket(5), printer: 'k1', slips: 1, ...change }, { ticket: 'x' }, clerk(), moment);

  it('[Q36] the same number once more, marked with how often it was printed', () => {
    expect(again({ slips: 1 })).toMatchObject({
      facts: [{ fact: 'slip-queued', number: 'A005', printer: 'k1', reprint: 1 }],
    });
    expect(again({ slips: 0 })).toMatchObject({ facts: [{ reprint: 0 }] });
  });

  it('[Q36] five copies are enough, and a hall without a printer says so', () => {
    expect(again({ slips: 5 })).toHaveProperty('facts');
    expect(again({ slips: 6 })).toEqual({ refused: 'too-many-copies', values: { number: 'A005', most: 5 } });
    expect(again({ printer: null })).toMatchObject({ refused: 'no-printer' });
  });

  it('[Q36] first the slip, then its copies, up to five', async () => {
    const guide = room.staff('9001');
    const { id } = await room.issue({ printer: 'k1' });
    const reprints = [];
    for (let i = 0; i < 5; i++) reprints.push((await room.done('reprint-ticket', { ticket: id }, guide)).job);
    expect(reprints.map(({ reprint }) => reprint)).toEqual([1, 2, 3, 4, 5]);
    expect(reprints.every((job) => job.ticket === id && job.printer === 'k1' && job.state === 'queued')).toBe(true);
    expect(await room.say('reprint-ticket', { ticket: id }, guide)).toBe('too-many-copies');
    expect(await room.say('reprint-ticket', { ticket: id, printer: 'none' }, guide)).toBe('unknown-printer');
  });

  it('[Q36] in a hall without printers there is no slip to print', async () => {
    const bare = await openRoom({
      hall: smallHall((file) => {
        file.printers = [];
      }),
    });
    const { id } = await bare.issue({ printer: undefined });
    expect(bare.db.prepare('SELECT count(*) FROM job').pluck().get()).toBe(0);
    expect(await bare.say('reprint-ticket', { ticket: id }, bare.staff('9001'))).toBe('no-printer');
    bare.close();
  });
});

describe('a call-back slip', () => {
  it('[Q38] is for whoever was put aside or is back in line; its copies are counted apart from those of the ticket', async () => {
    const room = await openRoom();
    const one = await room.post(1);
    const { id } = await room.issue({ printer: 'k1' });
    const callBack = () => room.say('print-call-back', { ticket: id }, one);
    expect(await callBack()).toBe('nothing-to-call-back');
    await room.done('call-next', { counter: 1 }, one);
    expect(await callBack()).toBe('wrong-state');
    await room.done('begin-service', { ticket: id }, one);
    await room.done('hold-ticket', { ticket: id }, one);
    const first = (await room.done('print-call-back', { ticket: id }, one)).job;
    expect(first).toMatchObject({ document: 'call-back', reprint: 0, printer: 'k1', ticket: id, state: 'queued' });
    expect((await room.done('reprint-ticket', { ticket: id }, one)).job).toMatchObject({
      document: 'ticket',
      reprint: 1,
    });
    for (let n = 1; n <= 5; n++) expect((await room.done('print-call-back', { ticket: id }, one)).job.reprint).toBe(n);
    expect(await callBack()).toBe('too-many-copies');
    room.close();
  });

  it('[Q38] a missed visitor who came back has one too', async () => {
    const room = await openRoom();
    const one = await room.post(1);
    const { id } = await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    for (let i = 0; i < 2; i++) await room.done('recall', { ticket: id }, one);
    await room.done('mark-missed', { ticket: id }, one);
    await room.done('return-ticket', { ticket: id }, room.staff('9001'));
    expect((await room.done('print-call-back', { ticket: id }, room.staff('9001'))).job.document).toBe('call-back');
    room.close();
  });
});
