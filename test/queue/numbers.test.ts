import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, readRef, refOf } from '../../server/queue/ticket.ts';
import { openRoom } from '../support/room.ts';

describe('numbers', () => {
  it('[Q4] numbers read A001, A002 … A999, and A1000 after that', () => {
    expect([1, 23, 999, 1000, 12_345].map((n) => numberOf('A', n))).toEqual([
      'A001',
      'A023',
      'A999',
      'A1000',
      'A12345',
    ]);
    expect(numberOf('BC', 7)).toBe('BC007');
  });

  it('[Q5] numbers of a queue follow one another without a gap, each queue for itself', async () => {
    const room = await openRoom();
    const services = ['ss-card', 'id-card', 'pension', 'id-card', 'ss-card'];
    const numbers = await Promise.all(services.map(async (service) => (await room.issue({ service })).number));
    expect(numbers).toEqual(['A001', 'B001', 'A002', 'B002', 'A003']);
    room.close();
  });

  it('[Q5] a refused visitor uses up no number', async () => {
    const room = await openRoom();
    await room.issue({ holder: { phone: '13800005210' } });
    expect(
      await room.say('issue-ticket', { service: 'ss-card', holder: { phone: '13800005210' } }, room.staff('9001')),
    ).toBe('one-live-ticket');
    expect((await room.issue()).number).toBe('A002');
    room.close();
  });

  it('[Q5] the thousandth visitor of a queue gets A1000, found again by its id', async () => {
    const room = await openRoom();
    room.db.prepare("INSERT INTO numbering VALUES (?, 'A', 999)").run(room.store.day());
    const { number, id } = await room.issue();
    expect([number, id]).toEqual(['A1000', 'TH-20261123-A1000']);
    expect(room.ticket(id).number).toBe('A1000');
    room.close();
  });

  it('[Q5] every day begins at 1 again, and yesterday’s ticket keeps its id', async () => {
    const room = await openRoom();
    const before = await room.issue();
    room.clock.pass(24 * 3600);
    const after = await room.issue();
    expect([before.number, after.number]).toEqual(['A001', 'A001']);
    expect([before.id, after.id]).toEqual(['TH-20261123-A001', 'TH-20261124-A001']);
    expect(room.ticket(before.id).token).toBe(before.token);
    room.close();
  });
});

describe('ids', () => {
  const letter = fc.stringMatching(/^[A-Z]{1,2}$/);
  const hall = fc.stringMatching(/^[A-Z0-9]{1,8}$/);
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('[Q6] an id read again is the same hall, day and number', () => {
    fc.assert(
      fc.property(hall, day, letter, fc.integer({ min: 1, max: 99_999 }), (code, on, queue, n) => {
        expect(readRef(code, refOf(code, on, numberOf(queue, n)))).toEqual({ day: on, letter: queue, n });
      }),
    );
  });

  it('[Q6] no other text is read as an id than the one that was written', () => {
    const near = fc.tuple(day, letter, fc.integer({ min: 1, max: 9999 })).chain(([on, queue, n]) => {
      const ref = refOf('TH', on, numberOf(queue, n));
      return fc
        .tuple(fc.integer({ min: 0, max: ref.length }), fc.string({ unit: 'grapheme', maxLength: 3 }))
        .map(([i, put]) => ref.slice(0, i) + put + ref.slice(i + put.length));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 64 }), near), (text) => {
        const read = readRef('TH', text);
        if (read) expect(refOf('TH', read.day, numberOf(read.letter, read.n))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['', 'nothing'],
    ['TH-20261123-A1', 'a number too short'],
    ['TH-20261123-A0023', 'a zero too many'],
    ['LJ-20261123-A023', 'another hall’s'],
    ['th-20261123-A023', 'small letters'],
    ['TH-20261123-A023\n', 'a line break behind it'],
    ['TH-20261123-A０２３', 'full-width digits'],
    ['TH-2026-11-23-A023', 'a day with hyphens'],
    ["TH-20261123-A023' OR 1=1", 'SQL behind it'],
    ['TH-20261123-A9999999999', 'a number no hall has'],
    ['__proto__', 'a name of the language'],
  ])('[Q6] %j (%s) is nobody’s ticket', async (ref) => {
    expect(readRef('TH', ref)).toBeNull();
    const room = await openRoom();
    expect(await room.say('recall', { ticket: ref }, await room.post(1))).toBe('unknown-ticket');
    room.close();
  });
});
