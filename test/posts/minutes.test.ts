import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersection, type Minutes, union, without } from '../../server/posts/minutes.ts';

const length = 30;
const list = fc.array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 6 });
/** Counted minute by minute. */
const has = (spans: readonly Minutes[], minute: number) => spans.some(([from, to]) => from <= minute && minute < to);
const same = (made: readonly Minutes[], is: (minute: number) => boolean) => {
  for (let minute = 0; minute < length; minute++) expect(has(made, minute)).toBe(is(minute));
  for (const [i, [from, to]] of made.entries()) expect(from < to && (i === 0 || made[i - 1]![1] < from)).toBe(true);
};

describe('minutes of a day', () => {
  it('[PO155] joined, shared and taken away are what counting minute by minute gives, in order and apart', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        same(union(a, b, c), (minute) => has(a, minute) || has(b, minute) || has(c, minute));
        same(intersection(a, b), (minute) => has(a, minute) && has(b, minute));
        same(without(a, b), (minute) => has(a, minute) && !has(b, minute));
      }),
    );
  });
});
