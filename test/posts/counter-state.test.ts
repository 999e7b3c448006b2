import { describe, expect, it } from 'vitest';
import { atWork, type CounterNow, stateOf } from '../../server/posts/counter.ts';
import { queuesWithin, standsAs } from '../../server/posts/authority.ts';
import type { StaffMember } from '../../server/hall/staff.ts';
import { counter, sign } from '../queue/by-hand.ts';

const called = { id: 5, number: 'A005', state: 'called' as const };
const serving = { id: 5, number: 'A005', state: 'serving' as const };

describe('a counter explains itself', () => {
  const evidence: [string, Partial<CounterNow>, string, boolean][] = [
    ['nobody has the post', { staff: null, as: null, present: false }, 'closed', false],
    ['the clerk is there and nobody in front', {}, 'free', true],
    ['a number is being called', { ticket: called }, 'calling', true],
    ['a visitor is being served', { ticket: serving }, 'serving', true],
    ['the sign is up', { sign }, 'away', false],
    ['the sign is up and the clerk signed out', { sign, present: false }, 'away', false],
    ['nobody is there, and no sign', { present: false }, 'unattended', false],
    ['a visitor is being served, whatever became of the session', { ticket: serving, present: false }, 'serving', true],
    ['a number is being called, whatever became of the session', { ticket: called, present: false }, 'calling', true],
  ];

  it.each(evidence)('[PO1] %s: %s is %s', (_, change, state, works) => {
    expect(stateOf(counter(change))).toBe(state);
    expect(atWork(counter(change))).toBe(works);
  });
});

describe('who may stand a post', () => {
  const post = { id: 'p1', counter: 1, a: '1001', b: '2001', bMayDo: ['A'] };
  const person = (
    jobNo: string,
    roles: StaffMember['roles'] = ['clerk'],
    department: string | null = 'hrss',
  ): StaffMember => ({ jobNo, name: '甲', title: null, department, roles });
  const as = (who: StaffMember, cover: string | null = null) => standsAs(who, post, cover, ['hrss']);

  it('[PO2] A stands as A, B as B, the cover named on the sign as a substitute', () => {
    expect([as(person('1001')), as(person('2001')), as(person('3001'), '3001')]).toEqual(['A', 'B', 'substitute']);
  });

  it('[PO2] a leader may stand any post, a chief those of the own department, a stranger none', () => {
    expect(as(person('9002', ['leader'], null))).toBe('substitute');
    expect(as(person('8001', ['chief']))).toBe('substitute');
    expect(as(person('8002', ['chief'], 'tax'))).toBeNull();
    expect(as(person('8003', ['chief'], null))).toBeNull();
    expect(as(person('1002'))).toBeNull();
    expect(as(person('1002'), '3001')).toBeNull();
  });

  it('[PO2] a counter without a post is anybody’s', () => {
    expect(standsAs(person('1002'), undefined, null, [])).toBe('A');
  });

  it('[PO3] B does what the authorisation names; A and a substitute do everything', () => {
    expect(queuesWithin(['A', 'B'], post, 'B')).toEqual(['A']);
    expect(queuesWithin(['A', 'B'], post, 'A')).toEqual(['A', 'B']);
    expect(queuesWithin(['A', 'B'], post, 'substitute')).toEqual(['A', 'B']);
    expect(queuesWithin(['A', 'B'], { ...post, bMayDo: 'all' }, 'B')).toEqual(['A', 'B']);
    expect(queuesWithin(['B'], post, 'B')).toEqual([]);
  });
});
