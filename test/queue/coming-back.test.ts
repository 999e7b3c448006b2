import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../server/hall/asker.ts';
import { delayTicket } from '../../server/queue/delay-ticket.ts';
import { returnTicket } from '../../server/queue/return-ticket.ts';
import { anyone, openRoom, type Room } from '../support/room.ts';
import { clerk, holderOf, kiosk, moment, ticket } from './by-hand.ts';

describe('the rules of coming back', () => {
  const missed = ticket(1, { state: 'missed', rate: 2 });
  const come = (asker: Asker, change = {}, next = [ticket(2), ticket(3)]) =>
    returnTicket.decide({ ticket: { ...missed, ...change }, next }, { ticket: missed.ref }, asker, moment);

  it('[Q30] the place is right behind the next few, at their rate', () => {
    expect(come(clerk())).toMatchObject({
      facts: [{ fact: 'ticket-returned', id: 1, behind: 2, place: { ...ticket(3).place, back: 77 } }],
    });
  });

  it('[Q31] where fewer wait it is behind those, and where nobody waits it is next', () => {
    expect(come(clerk(), {}, [ticket(2)])).toMatchObject({ facts: [{ behind: 1, place: { tie: 2, back: 77 } }] });
    expect(come(clerk(), {}, [])).toMatchObject({ facts: [{ behind: 0, place: { tie: 1, rate: 2 } }] });
  });

  it('[Q32] the own phone, a kiosk and staff may say that somebody is back; another’s phone may not', () => {
    for (const asker of [holderOf(1), kiosk, clerk()]) expect(come(asker)).toHaveProperty('facts');
    expect(come(holderOf(2))).toMatchObject({ refused: 'not-yours' });
  });

  it('[Q33] yesterday’s missed number is not called today', () => {
    expect(come(clerk(), { day: '2026-11-22' })).toMatchObject({ refused: 'wrong-state' });
    expect(
      delayTicket.decide(
        { ticket: ticket(1, { day: '2026-11-22' }), after: [] },
        { token: 't', behind: 1 },
        anyone,
        moment,
      ),
    ).toMatchObject({ refused: 'wrong-state' });
  });
});

describe('coming back to the hall', () => {
  let room: Room;
  let one: Asker;
  beforeEach(async () => {
    room = await openRoom();
    one = await room.post(1);
  });
  afterEach(() => room.close());

  const issue = async (count: number, service = 'ss-card') => {
    const tickets = [];
    for (let i = 0; i < count; i++) {
      room.clock.pass(30);
      tickets.push(await room.issue({ service }));
    }
    return tickets;
  };
  const miss = async () => {
    const {
      ticket: { id, number },
    } = await room.done('call-next', { counter: 1 }, one);
    for (const name of ['recall', 'recall', 'mark-missed'] as const) await room.done(name, { ticket: id }, one);
    return { id, number };
  };
  const line = () => room.looks.next(['A'], 50, room.clock.now()).map(({ number }) => number);
  const back = (id: string) => room.done('return-ticket', { ticket: id }, one);

  it('[Q30] a missed ticket comes back behind the next two, and is told so', async () => {
    await issue(5);
    const { id } = await miss();
    expect(await back(id)).toMatchObject({
      behind: 2,
      ticket: { number: 'A001', state: 'waiting', ahead: 2, counter: null },
    });
    expect(line()).toEqual(['A002', 'A003', 'A001', 'A004', 'A005']);
  });

  it('[Q30] nobody who comes later gets between, however long it takes', async () => {
    await issue(4);
    const { id } = await miss();
    await back(id);
    await issue(3);
    await room.issue({ class: 'elderly' });
    room.clock.pass(7200);
    const order = line();
    expect(order.indexOf('A001')).toBe(order.indexOf('A003') + 1);
  });

  it('[Q30] who comes back behind a priority visitor stays right behind them while their priorities grow', async () => {
    await issue(2);
    room.clock.pass(240);
    await room.issue({ class: 'elderly' });
    const { id } = await miss();
    await back(id);
    for (const seconds of [0, 30, 300, 3600]) {
      room.clock.pass(seconds);
      const order = line();
      expect(order.indexOf('A001')).toBe(order.indexOf('A003') + 1);
    }
  });

  it('[Q31] several who come back stand in the order in which they came back, and pass nobody', async () => {
    await issue(6);
    const [a, b, c] = [await miss(), await miss(), await miss()];
    for (const { id } of [b, a, c]) await back(id);
    expect(line()).toEqual(['A004', 'A005', 'A002', 'A001', 'A003', 'A006']);
  });

  it('[Q31] two who come back one call apart keep their order too', async () => {
    await issue(5);
    const [a, b] = [await miss(), await miss()];
    await back(a.id);
    await miss();
    await back(b.id);
    expect(line()).toEqual(['A004', 'A001', 'A002', 'A005']);
  });

  it('[Q31] with one waiting it is second, with nobody it is next', async () => {
    await issue(2);
    const first = await miss();
    expect((await back(first.id)).behind).toBe(1);
    expect(line()).toEqual(['A002', 'A001']);
    const [second, third] = [await miss(), await miss()];
    expect((await back(third.id)).behind).toBe(0);
    expect((await back(second.id)).behind).toBe(1);
    expect(line()).toEqual(['A001', 'A002']);
  });

  it('[Q32] a phone brings back its own ticket and no other', async () => {
    const [, other] = await issue(2);
    const { id } = await miss();
    expect(await room.say('return-ticket', { ticket: id }, room.holder(other!.id))).toBe('not-yours');
    expect(await room.say('return-ticket', { ticket: id }, room.holder(id))).toBe('done');
  });

  it('[Q34] who wishes to wait a little lets the next two go first', async () => {
    const [first] = await issue(4);
    const { ticket: delayed } = await room.done('delay-ticket', { token: first!.token, behind: 2 }, anyone);
    expect(delayed).toMatchObject({ number: 'A001', state: 'waiting', ahead: 2 });
    expect(line()).toEqual(['A002', 'A003', 'A001', 'A004']);
    expect(room.looks.waitingIn('A')).toBe(4);
  });

  it('[Q34] at the end of the line there is nobody to let go first: the place stays', async () => {
    const [, last] = await issue(2);
    const { place } = room.ticket(last!.id);
    await room.done('delay-ticket', { token: last!.token, behind: 3 }, anyone);
    expect(room.ticket(last!.id).place).toEqual(place);
    expect(line()).toEqual(['A001', 'A002']);
  });

  it('[Q34] a wish to wait never gains a place, also among visitors of the same instant', async () => {
    for (let i = 0; i < 5; i++) await room.issue();
    const elderly = await room.issue({ class: 'elderly' });
    await room.done('delay-ticket', { token: elderly.token, behind: 1 }, anyone);
    expect(line().at(-1)).toBe(elderly.number);
  });

  it('[Q34] only the token of a ticket speaks for its holder', async () => {
    await issue(2);
    expect(await room.say('delay-ticket', { token: 'TH-20261123-A001', behind: 1 }, anyone)).toBe('unknown-ticket');
  });
});
