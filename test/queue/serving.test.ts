import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginService } from '../../server/queue/begin-service.ts';
import { finishService } from '../../server/queue/finish-service.ts';
import { holdTicket } from '../../server/queue/hold-ticket.ts';
import { markMissed } from '../../server/queue/mark-missed.ts';
import { resumeTicket } from '../../server/queue/resume-ticket.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { openRoom, type Room } from '../support/room.ts';
import { at, clerk, counter, minute, moment, sign, ticket } from './by-hand.ts';

const called = ticket(5, { state: 'called', counter: 1, recalls: 2, calledAt: at - 3 * minute });
const serving = ticket(5, { state: 'serving', counter: 1, calledAt: at - 3 * minute, begunAt: at - 2 * minute });
const theirs = counter({ staff: '1002' });
const body = { ticket: called.ref };
/** A visit of which no case was taken in. */
const visit = { number: 'A005', cases: [], asked: [], immediate: true, required: false, today: '2026-11-23' };
const name = { id: 5, ref: called.ref, number: 'A005', queue: 'A', counter: 1 };

describe('the rules of serving', () => {
  it('[Q24] who stands at the counter begins, finishes, puts aside, holds', () => {
    const own = counter();
    expect(beginService.decide({ ticket: called, counter: own }, body, clerk(), moment)).toEqual({
      facts: [{ fact: 'service-begun', ...name }],
    });
    expect(holdTicket.decide({ ticket: serving, counter: own }, { ...body, reason: '复印' }, clerk(), moment)).toEqual({
      facts: [{ fact: 'ticket-held', ...name, reason: '复印' }],
    });
    expect(markMissed.decide({ ticket: called, counter: own, recallsFirst: 2 }, body, clerk(), moment)).toEqual({
      facts: [{ fact: 'ticket-missed', ...name }],
    });
    expect(
      finishService.decide({ ticket: serving, counter: own, visit }, { ...body, outcome: '办结' }, clerk(), moment),
    ).toEqual({
      facts: [{ fact: 'service-finished', ...name, service: 'ss-card', tookS: 180, outcome: '办结' }],
    });
  });

  it('[Q24] nobody else does', () => {
    const no = { refused: 'not-yours', values: { number: 'A005', counter: 1 } };
    expect(beginService.decide({ ticket: called, counter: theirs }, body, clerk(), moment)).toEqual(no);
    expect(finishService.decide({ ticket: serving, counter: theirs, visit }, body, clerk(), moment)).toEqual(no);
    expect(holdTicket.decide({ ticket: serving, counter: theirs }, body, clerk(), moment)).toEqual(no);
    expect(markMissed.decide({ ticket: called, counter: theirs, recallsFirst: 0 }, body, clerk(), moment)).toEqual(no);
  });

  it('[Q23] nobody is put aside before the hall’s number of recalls', () => {
    const decide = (recalls: number, recallsFirst: number) =>
      markMissed.decide({ ticket: { ...called, recalls }, counter: counter(), recallsFirst }, body, clerk(), moment);
    expect(decide(0, 2)).toEqual({ refused: 'recall-first', values: { number: 'A005', left: 2 } });
    expect(decide(1, 2)).toEqual({ refused: 'recall-first', values: { number: 'A005', left: 1 } });
    expect(decide(2, 2)).toHaveProperty('facts');
    expect(decide(0, 0)).toHaveProperty('facts');
  });

  it.each([
    ['closed', 'counter-closed', { staff: null }],
    ['another’s', 'not-your-post', { staff: '1002' }],
    ['away', 'counter-away', { sign }],
    ['busy', 'finish-first', { ticket: { id: 9, number: 'A009', state: 'serving' as const } }],
  ])('[Q26] somebody held is not taken to a counter that is %s: %s', (_, code, change) => {
    const held = ticket(5, { state: 'held', counter: 1 });
    expect(
      resumeTicket.decide({ ticket: held, counter: counter(change) }, { ...body, counter: 1 }, clerk(), moment),
    ).toMatchObject({ refused: code });
  });

  it('[Q25] a visit never took less than nothing', () => {
    const early = { ...serving, calledAt: at + minute };
    expect(finishService.decide({ ticket: early, counter: counter(), visit }, body, clerk(), moment)).toMatchObject({
      facts: [{ tookS: 0, outcome: null }],
    });
  });
});

describe('serving in the hall', () => {
  let room: Room;
  let one: Asker;
  let three: Asker;
  beforeEach(async () => {
    room = await openRoom();
    one = await room.post(1);
    three = await room.post(3);
  });
  afterEach(() => room.close());
  const serve = async () => {
    const {
      ticket: { id },
    } = await room.done('call-next', { counter: 1 }, one);
    room.clock.pass(60);
    await room.done('begin-service', { ticket: id }, one);
    return id;
  };

  it('[Q25] the visit counts from the call, frees the counter, and is in the day’s figures', async () => {
    await room.issue();
    const id = await serve();
    room.clock.pass(240);
    expect((await room.done('finish-service', { ticket: id }, one)).ticket.state).toBe('served');
    expect(room.looks.counter(1)!.ticket).toBeNull();
    expect(room.db.prepare('SELECT n, sum_s FROM service_time').get()).toEqual({ n: 1, sum_s: 300 });
    expect(room.db.prepare('SELECT served FROM business_day').pluck().get()).toBe(1);
    expect(room.db.prepare('SELECT served FROM counter_day WHERE counter = 1').pluck().get()).toBe(1);
  });

  it('[Q26] somebody held frees the counter, and is served again anywhere without waiting', async () => {
    await room.issue();
    await room.issue();
    const id = await serve();
    await room.done('hold-ticket', { ticket: id, reason: '去复印' }, one);
    const { ticket: second } = await room.done('call-next', { counter: 1 }, one);
    expect(second.number).toBe('A002');
    expect((await room.done('resume-ticket', { ticket: id, counter: 3 }, three)).ticket).toMatchObject({
      number: 'A001',
      state: 'serving',
      counter: 3,
    });
    expect(await room.say('finish-service', { ticket: id }, one)).toBe('not-yours');
    expect(await room.say('finish-service', { ticket: id }, three)).toBe('done');
    expect(room.looks.counter(1)!.ticket!.number).toBe('A002');
  });

  it('[Q23] a missed call frees the counter at once', async () => {
    const { id } = await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    expect(await room.say('mark-missed', { ticket: id }, one)).toBe('recall-first');
    await room.done('recall', { ticket: id }, one);
    await room.done('recall', { ticket: id }, one);
    expect((await room.done('mark-missed', { ticket: id }, one)).ticket.state).toBe('missed');
    expect(room.looks.counter(1)!.ticket).toBeNull();
  });

  it('[Q23] whoever came back is called as if for the first time: recalls are counted afresh', async () => {
    const { id } = await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    for (const name of ['recall', 'recall', 'mark-missed', 'return-ticket'] as const)
      await room.done(name, { ticket: id }, one);
    expect((await room.done('call-next', { counter: 1 }, one)).call.times).toBe(1);
    expect(await room.say('mark-missed', { ticket: id }, one)).toBe('recall-first');
  });
});
