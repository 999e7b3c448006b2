import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../server/hall/asker.ts';
import { transferTicket } from '../../server/queue/transfer-ticket.ts';
import { openRoom, type Room } from '../support/room.ts';
import { clerk, counter, moment, ticket } from './by-hand.ts';

describe('the rule of sending on', () => {
  const serving = ticket(5, { state: 'serving', counter: 1, rate: 2, place: { rate: 1, tie: 3, back: 9 } });
  const target = { queue: 'B', service: 'id-card', line: 'B' };
  const body = { ticket: serving.ref, to: { queue: 'B' }, reason: '事项不符' };

  it('[Q27] the ticket waits elsewhere from the time it first waited, at its own class’s rate', () => {
    expect(transferTicket.decide({ ticket: serving, target, counter: counter() }, body, clerk(), moment)).toEqual({
      facts: [
        {
          fact: 'ticket-transferred',
          id: 5,
          ref: serving.ref,
          number: 'A005',
          from: { queue: 'A', counter: 1 },
          queue: 'B',
          service: 'id-card',
          place: { line: 'B', rate: 2, since: serving.firstWaited, tie: 5, back: 0 },
          reason: '事项不符',
        },
      ],
    });
  });

  it('[Q24] only who has the visitor sends them on', () => {
    expect(
      transferTicket.decide({ ticket: serving, target, counter: counter({ staff: '1002' }) }, body, clerk(), moment),
    ).toMatchObject({ refused: 'not-yours' });
  });
});

describe('sending on in the hall', () => {
  let room: Room;
  let one: Asker;
  let two: Asker;
  beforeEach(async () => {
    room = await openRoom();
    one = await room.post(1);
    two = await room.post(2);
  });
  afterEach(() => room.close());
  const called = async () => {
    const ticket = await room.issue();
    room.clock.pass(600);
    await room.done('call-next', { counter: 1 }, one);
    return ticket;
  };

  it('[Q27] number and first wait are kept, the counter is free, and the new queue calls it by its old place in time', async () => {
    const { id, number, issuedAt } = await called();
    await room.issue({ service: 'id-card' });
    const { ticket: sent } = await room.done(
      'transfer-ticket',
      { ticket: id, to: { queue: 'B' }, reason: '户口事项' },
      one,
    );
    expect(sent).toMatchObject({
      id,
      number,
      queue: 'B',
      service: 'ss-card',
      state: 'waiting',
      issuedAt,
      ahead: 0,
      counter: null,
    });
    expect(room.looks.counter(1)!.ticket).toBeNull();
    expect(room.ticket(id).firstWaited).toBe(Date.parse(issuedAt));
    expect((await room.done('call-next', { counter: 2 }, two)).ticket).toMatchObject({
      number,
      queue: 'B',
      counter: 2,
    });
  });

  it('[Q28] sent to a counter, only that counter calls it', async () => {
    const { id, number } = await called();
    expect(
      (await room.done('transfer-ticket', { ticket: id, to: { counter: 2 }, reason: '同一人办理' }, one)).ticket,
    ).toMatchObject({ queue: 'A', state: 'waiting' });
    expect(room.ticket(id).place.line).toBe('#2');
    expect(await room.say('call-next', { counter: 1 }, one)).toBe('nobody-waiting');
    expect((await room.done('call-next', { counter: 2 }, two)).ticket.number).toBe(number);
  });

  it('[Q28] a counter that does not serve the ticket’s queue takes it into one of its own', async () => {
    const household = await room.issue({ service: 'id-card' });
    await room.done('call-next', { counter: 2 }, two);
    expect(
      (await room.done('transfer-ticket', { ticket: household.id, to: { counter: 1 }, reason: '综合受理' }, two))
        .ticket,
    ).toMatchObject({ queue: 'A', number: 'B001' });
  });

  it('[Q29] sent to another matter, it waits in that matter’s queue', async () => {
    const { id } = await called();
    expect(
      (await room.done('transfer-ticket', { ticket: id, to: { service: 'id-card' }, reason: '先换证' }, one)).ticket,
    ).toMatchObject({ queue: 'B', service: 'id-card' });
  });

  it.each([
    [{ queue: 'Z' }, 'unknown-queue'],
    [{ counter: 99 }, 'unknown-counter'],
    [{ service: 'no-such' }, 'unknown-service'],
  ])('[Q29] %j is nowhere in this hall: %s', async (to, code) => {
    const { id } = await called();
    expect(await room.say('transfer-ticket', { ticket: id, to, reason: '事项不符' }, one)).toBe(code);
    expect(room.ticket(id).state).toBe('called');
  });

  it('[Q27] a missed ticket that was sent on comes back into its new queue', async () => {
    const { id } = await called();
    await room.done('transfer-ticket', { ticket: id, to: { queue: 'B' }, reason: '户口事项' }, one);
    await room.done('call-next', { counter: 2 }, two);
    for (const name of ['recall', 'recall', 'mark-missed', 'return-ticket'] as const)
      await room.done(name, { ticket: id }, two);
    expect(room.ticket(id).place.line).toBe('B');
  });
});
