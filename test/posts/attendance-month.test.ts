import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttendanceTotals } from '../../protocol/attendance-view.ts';
import { attendancePresets } from '../../server/posts/attendance-presets.ts';
import { attendanceDay, type DayAsked } from '../../server/posts/attendance-day.ts';
import { addTotals, monthSheet, suggestionsOf } from '../../server/posts/month-sheet.ts';
import { punchWindows } from '../../server/posts/punch-window.ts';
import { margins, ordinary } from './days.ts';

const totals = (change: Partial<AttendanceTotals>): AttendanceTotals => ({ ...addTotals([]), ...change });
const steps = (preset: 'O' | 'S' | 'S2', change: Partial<AttendanceTotals>) =>
  suggestionsOf(totals(change), attendancePresets[preset].monthRules).map(({ step, source }) => `${step} ${source}`);

describe('what a month suggests', () => {
  it('[PO79] 000/S: from the fourth time late, early or off post on, added up, the unit takes the person back', () => {
    const returned = 'return-to-unit 000/S 3(1)';
    expect(steps('S', { late: 1, early: 1, offPost: 1 })).not.toContain(returned);
    expect(steps('S', { late: 2, early: 1, offPost: 1 })).toContain(returned);
    expect(steps('S', { missing: 9, leaveDays: 9 })).toEqual([]);
  });

  it('[PO79] 000/S: more than two days absent, not two', () => {
    const returned = 'return-to-unit 000/S 3(1)';
    expect(steps('S', { absentDays: 2 })).not.toContain(returned);
    expect(steps('S', { absentDays: 2.5 })).toContain(returned);
  });

  it('[PO79] 002/S: late or early more than three times counts as a day’s absence', () => {
    expect(steps('S2', { late: 2, early: 1 })).toEqual(['warn product default: the last that 002/S 二4 lets pass']);
    expect(steps('S2', { late: 2, early: 2 })).toContain('counts-as-absent-day 002/S 二4');
    expect(steps('S2', { offPost: 9 })).toEqual([]);
  });

  it('[PO79] it is warned one before, 000/O brings nothing about, and no suggestion changes what it was reckoned from', () => {
    expect(steps('S', { late: 3 })).toEqual(['warn product default: one before 000/S 3(1)']);
    expect(steps('S', { absentDays: 1.5 })).toEqual(['warn product default: one before 000/S 3(1)']);
    expect(steps('O', { late: 20, absentDays: 20 })).toEqual([]);
    const sheet = monthSheet(
      [{ jobNo: '1', name: '甲', department: null, days: late(5) }],
      attendancePresets.S2.monthRules,
    );
    expect(sheet.people[0]).toMatchObject({ totals: { late: 5, absentDays: 0 }, suggestions: [{}, { reached: 5 }] });
  });
});

const windows = {
  2: punchWindows(ordinary, { ...margins, punches: 2 }),
  4: punchWindows(ordinary, { ...margins, punches: 4 }),
};
const blank: DayAsked = {
  windows: windows[2],
  off: 'rest',
  punches: [],
  repairs: [],
  excuses: [],
  offPosts: [],
  graceMin: 0,
  nowMin: null,
};
function late(days: number) {
  return Array.from({ length: days }, (_, i) => ({
    day: `2026-11-${String(i + 2).padStart(2, '0')}`,
    asked: { ...blank, punches: [515, 1050] },
  }));
}

const minute = fc.integer({ min: 0, max: 1439 });
const minutes = fc.tuple(minute, minute).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const anyDay: fc.Arbitrary<DayAsked> = fc.record({
  windows: fc.constantFrom(windows[2], windows[4], windows[4], []),
  off: fc.constantFrom('holiday' as const, 'rest' as const),
  punches: fc.array(fc.oneof(minute, fc.constantFrom(510, 720, 810, 1050)), { maxLength: 8 }),
  repairs: fc.array(fc.record({ slot: fc.constantFrom('in', 'noon-out', 'noon-in', 'out'), minute }), { maxLength: 3 }),
  excuses: fc.array(fc.record({ kind: fc.constantFrom('leave', 'trip', 'rest'), minutes }), { maxLength: 3 }),
  offPosts: fc.array(minutes, { maxLength: 4 }),
  graceMin: fc.integer({ min: 0, max: 15 }),
  nowMin: fc.option(minute, { freq: 5 }),
});
const workMin = 450;

describe('the sheet of a month', () => {
  it('[PO80] the totals of its people add up to the unit’s, and every person is in one unit', () => {
    const person = fc.record({
      jobNo: fc.string({ minLength: 1, maxLength: 4 }),
      name: fc.string({ maxLength: 4 }),
      department: fc.constantFrom('hrss', 'police', null),
      days: fc.array(fc.record({ day: fc.constant('2026-11-02'), asked: fc.option(anyDay) }), { maxLength: 31 }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        const sheet = monthSheet(people, attendancePresets.S.monthRules);
        expect(sheet.units.reduce((sum, unit) => sum + unit.people, 0)).toBe(people.length);
        for (const unit of sheet.units) {
          const own = sheet.people.filter(({ department }) => department === unit.department);
          for (const key of Object.keys(unit.totals) as (keyof AttendanceTotals)[])
            expect(unit.totals[key]).toBe(own.reduce((sum, one) => sum + one.totals[key], 0));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[PO89] each day has one verdict that its numbers bear out, and no minute is negative or more than the work', () => {
    fc.assert(
      fc.property(anyDay, (asked) => {
        const day = attendanceDay(asked);
        const { late, early, missing, offPost, absentDays, lateMin, earlyMin, offPostMin } = day;
        for (const value of [late, early, missing, offPost, absentDays, lateMin, earlyMin, offPostMin])
          expect(value).toBeGreaterThanOrEqual(0);
        expect(lateMin).toBeLessThanOrEqual(workMin);
        expect(earlyMin).toBeLessThanOrEqual(workMin);
        expect(offPostMin).toBeLessThanOrEqual(workMin);
        for (const { missedMin } of day.slots) expect(missedMin).toBeGreaterThanOrEqual(0);
        const wrong = late + early + missing + offPost;
        const borneOut = {
          well: absentDays === 0 && wrong === 0,
          irregular: absentDays === 0 && wrong > 0,
          'half-absent': absentDays === 0.5,
          absent: absentDays === 1 && wrong === 0,
        };
        if (day.verdict in borneOut) expect(borneOut[day.verdict as keyof typeof borneOut]).toBe(true);
        else expect(wrong + absentDays).toBe(0);
        if (asked.windows.length === 0) expect(day.verdict).toBe(asked.off);
      }),
      { numRuns: 2000 },
    );
  });

  it('[PO89] a day does not depend on the order of its punches, excuses and outings', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(), (asked, seed) => {
        const turned = <T>(list: readonly T[]) => list.map((_, i) => list[(i + seed) % list.length]!).toReversed();
        expect(
          attendanceDay({
            ...asked,
            punches: turned(asked.punches),
            excuses: turned(asked.excuses),
            offPosts: turned(asked.offPosts),
          }),
        ).toEqual(attendanceDay(asked));
      }),
      { numRuns: 500 },
    );
  });

  it('[PO89] more leave never makes anybody later, and being there from first to last is never wrong', () => {
    fc.assert(
      fc.property(anyDay, (asked) => {
        const there = { ...asked, punches: [509, 720, 810, 1051], repairs: [], offPosts: [], nowMin: null };
        expect(['well', 'leave', 'trip', 'rest', 'holiday']).toContain(attendanceDay(there).verdict);
        const freed = {
          ...asked,
          excuses: [...asked.excuses, { kind: 'leave' as const, minutes: [0, 1440] as const }],
        };
        expect(attendanceDay(freed)).toMatchObject({ lateMin: 0, earlyMin: 0, absentDays: 0, offPostMin: 0 });
      }),
      { numRuns: 500 },
    );
  });
});
