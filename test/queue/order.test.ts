import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callingOrder, mostPatient, placeBehind, scoreAt, whyThisOne } from '../../server/queue/order.ts';
import { at, minute, moment, ticket } from './by-hand.ts';

/** Somebody who has waited some minutes in line A. */
const waited = (n: number, minutes: number, rate = 1, change: Parameters<typeof ticket>[1] = {}) =>
  ticket(n, {
    rate,
    firstWaited: at - minutes * minute,
    ...change,
    place: { since: at - minutes * minute, ...change.place },
  });

describe('who is next', () => {
  it('[Q13] priority is the class’s rate times the minutes waited', () => {
    expect(scoreAt(waited(1, 10).place, at)).toBe(10);
    expect(scoreAt(waited(1, 10, 2).place, at)).toBe(20);
    expect(scoreAt(waited(1, 10, 2).place, at + minute)).toBe(22);
  });

  it('[Q13] a priority visitor is next as soon as twice their wait is longer than the ordinary one’s', () => {
    const ordinary = waited(1, 10);
    expect(mostPatient([ordinary, waited(2, 4.9, 2)], at)?.number).toBe('A001');
    expect(mostPatient([ordinary, waited(2, 5.1, 2)], at)?.number).toBe('A002');
  });

  it('[Q13] of equal priority the longer wait goes first, then the smaller number, then the order of coming back', () => {
    expect(mostPatient([waited(2, 5, 2), waited(1, 10)], at)?.number).toBe('A001');
    expect(mostPatient([waited(4, 10), waited(3, 10)], at)?.number).toBe('A003');
    const returned = waited(9, 10, 1, { place: { tie: 3, back: 5 } });
    expect([returned, waited(3, 10)].toSorted(callingOrder(at)).map(({ number }) => number)).toEqual(['A003', 'A009']);
  });

  it('[Q13] nobody is next where nobody waits', () => {
    expect(mostPatient([], at)).toBeNull();
  });

  it('[Q13] the most patient of the heads of line is the most patient of all', () => {
    const someone = fc.record({ minutes: fc.integer({ min: 0, max: 90 }), rate: fc.constantFrom(1, 1.5, 2, 3) });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 40 }), (people) => {
        const all = people.map(({ minutes, rate }, i) => waited(i + 1, minutes, rate));
        const heads = [1, 1.5, 2, 3].flatMap((rate) =>
          all
            .filter((one) => one.rate === rate)
            .toSorted((a, b) => a.place.since - b.place.since || a.id - b.id)
            .slice(0, 1),
        );
        const best = Math.max(...all.map(({ rate, firstWaited }) => rate * (at - firstWaited)));
        const next = mostPatient(heads, at);
        expect(next && next.rate * (at - next.firstWaited)).toBe(best);
      }),
    );
  });
});

describe('why this one', () => {
  it('[Q18] priority is named with the class and with whom it passed', () => {
    const elderly = waited(3, 6, 2, { class: 'elderly' });
    expect(whyThisOne(elderly, [elderly, waited(1, 10), waited(5, 2)], at)).toEqual({
      code: 'priority',
      rate: 2,
      score: 12,
      class: 'elderly',
      passed: ['A001'],
    });
  });

  it('[Q18] who passes nobody is called as they came', () => {
    const first = waited(1, 10);
    expect(whyThisOne(first, [first, waited(2, 4, 2)], at)).toMatchObject({ code: 'arrival', passed: [], score: 10 });
    const back = waited(4, 10, 1, { origin: 'returned' });
    expect(whyThisOne(back, [back], at).code).toBe('returned');
  });
});

describe('the place behind the next few', () => {
  const own = { line: 'A', rate: 1, id: 9 };

  it('[Q30] it is the place of the last of them, a step behind', () => {
    const next = [waited(1, 10), waited(2, 8, 2)];
    expect(placeBehind(next, own, moment)).toEqual({ line: 'A', rate: 2, since: at - 8 * minute, tie: 2, back: 77 });
  });

  it('[Q30] the place stays in the own line, also behind somebody of another', () => {
    expect(placeBehind([waited(1, 10, 1, { place: { line: 'B' } })], own, moment).line).toBe('A');
  });

  it('[Q31] where nobody waits it is the front of the line, from now on', () => {
    expect(placeBehind([], own, moment)).toEqual({ line: 'A', rate: 1, since: at, tie: 9, back: 77 });
  });
});
