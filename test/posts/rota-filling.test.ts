import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRules } from '../../protocol/rota-settings.ts';
import { nextDay } from '../../server/hall/local-time.ts';
import { fillRota, withFilled } from '../../server/posts/rota-filling.ts';
import { rotaFindings } from '../../server/posts/rota-findings.ts';
import type { Rota } from '../../server/posts/rota.ts';
import { weekCopy } from '../../server/posts/week-copy.ts';
import { anyRota, front, monday, rota } from './rota-by-hand.ts';
import { atMinute, workedOn } from './rota-minute.ts';

const last = nextDay(monday, 15);
const sunday = nextDay(monday, 6);
/** Every half hour and the minutes beside it: all the times of chance lie on these. */
const minutes = Array.from({ length: 48 }, (_, i) => i * 30);
const keyOf = ({ code, day, counter }: { code: string; day: string; counter: number | null }) =>
  `${day} ${code}${counter === null ? '' : ` ${counter}`}`;
/** Everybody who is in two places, or planned while on leave, minute by minute. */
const clashes = (of: Rota) =>
  of.days.flatMap((day) =>
    minutes.flatMap((minute) => {
      const now = atMinute(of, day, minute);
      return [...now.twice(), ...now.onLeave().map((person) => `${person} on leave`)].map(
        (clash) => `${day.day} ${minute} ${clash}`,
      );
    }),
  );
const lacks = new Set([
  'empty-counter',
  'meeting-uncovered',
  'no-stand-by',
  'no-noon-duty',
  'no-rest-day-duty',
  'no-duty-leader',
]);

describe('filling a rota', () => {
  it('[PO102] nobody is put twice at once, on leave, or on a day of rest that is due, whatever the hall', () => {
    fc.assert(
      fc.property(anyRota, fc.constantFrom(...fillRules), (before, rule) => {
        const filled = fillRota(before, monday, last, rule);
        const after = withFilled(before, filled);
        // What was planned wrongly before is not this rule's doing; nothing is added to it.
        expect(clashes(after)).toEqual(clashes(before));
        for (const { staff, day } of [...filled.assigned, ...filled.leaders]) {
          if (workedOn(before, staff).includes(day)) continue;
          const worked = workedOn(after, staff);
          const { daysInARowMost: most, restDaysPerMonth: rest } = after.rules;
          let run = 1;
          for (let at = nextDay(day, -1); worked.includes(at); at = nextDay(at, -1)) run += 1;
          for (let at = nextDay(day); worked.includes(at); at = nextDay(at)) run += 1;
          if (most > 0) expect([staff, day, run <= most]).toEqual([staff, day, true]);
          const month = worked.filter((one) => one.slice(0, 7) === day.slice(0, 7)).length;
          if (rest > 0) expect([staff, day, month <= (day < '2026-12' ? 30 : 31) - rest]).toEqual([staff, day, true]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('[PO102] what it could not fill is exactly what is found lacking, minute by minute; A and B are both away nowhere else', () => {
    fc.assert(
      fc.property(anyRota, fc.constantFrom(...fillRules), (before, rule) => {
        const filled = fillRota(before, monday, last, rule);
        const after = withFilled(before, filled);
        const left = new Set(filled.left.map(keyOf));
        const found = rotaFindings(after, monday, last);
        expect(new Set(found.filter(({ code }) => lacks.has(code)).map(keyOf))).toEqual(left);
        const byMinute = new Set<string>();
        for (const day of after.days)
          for (const minute of minutes)
            for (const lack of atMinute(after, day, minute).lacking()) byMinute.add(`${day.day} ${lack}`);
        const bySpan = new Set(
          found.filter(({ code }) => (lacks.has(code) || code === 'both-away') && code !== 'no-duty-leader').map(keyOf),
        );
        expect(byMinute).toEqual(bySpan);
        for (const { code, day, counter } of found)
          if (code === 'both-away')
            expect(left.has(`${day} empty-counter ${counter}`) || left.has(`${day} meeting-uncovered ${counter}`)).toBe(
              true,
            );
      }),
      { numRuns: 80 },
    );
  });

  it('[PO102] what is planned stays, and a rota that is full is left alone', () => {
    fc.assert(
      fc.property(anyRota, fc.constantFrom(...fillRules), (before, rule) => {
        const after = withFilled(before, fillRota(before, monday, last, rule));
        expect(after.assignments.slice(0, before.assignments.length)).toEqual(before.assignments);
        const again = fillRota(after, monday, last, rule);
        expect([again.assigned, again.leaders]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('[PO103] A stands unless they cannot, then B, then the third who stands by; each with its reason', () => {
    const absences = [
      { staff: 'a', day: nextDay(monday), from: 0, to: 1440 },
      ...['a', 'b'].map((staff) => ({ staff, day: nextDay(monday, 2), from: 600, to: 660 })),
    ];
    const { assigned, left } = fillRota(rota({ absences }), monday, nextDay(monday, 2), 'a-then-b');
    expect(assigned.map(({ day, shift, staff, why }) => [day.slice(8), shift, staff, why])).toEqual([
      ['23', 'opening-1', 'a', 'A'],
      ['23', 'opening-2', 'a', 'A'],
      ['24', 'opening-1', 'b', 'B-for-A'],
      ['24', 'opening-2', 'b', 'B-for-A'],
      ['25', 'opening-1', 'c', 'third'],
      ['25', 'opening-2', 'a', 'A'],
    ]);
    expect(left).toEqual([]);
  });

  it('[PO103] in turns A and B stand as many days each', () => {
    const { assigned } = fillRota(rota(), monday, last, 'turns');
    const days = (person: string) =>
      new Set(assigned.filter(({ staff }) => staff === person).map(({ day }) => day)).size;
    expect([days('a'), days('b'), days('c')]).toEqual([5, 5, 0]);
    expect(new Set(assigned.map(({ why }) => why))).toEqual(new Set(['turn']));
  });

  it('[PO103] as last week means the same people on the same weekday, else the plain rule', () => {
    const before = rota({
      assignments: [...front(monday, 'c'), ...front(nextDay(monday, 1), 'b')],
      absences: [{ staff: 'b', day: nextDay(monday, 8), from: 0, to: 1440 }],
    });
    const { assigned } = fillRota(before, nextDay(monday, 7), nextDay(monday, 8), 'as-last-week');
    expect(assigned.map(({ staff, why }) => [staff, why])).toEqual([
      ['c', 'as-last-week'],
      ['c', 'as-last-week'],
      ['a', 'A'],
      ['a', 'A'],
    ]);
  });

  it('[PO103] whoever goes to a meeting has a named cover: B first, who is then no longer to be had elsewhere', () => {
    const meetings = [{ id: '1', day: monday, from: 840, to: 900, what: { zh: '例会' }, staff: ['a'] }];
    const { assigned, left } = fillRota(rota({ meetings }), monday, monday, 'a-then-b');
    expect(assigned.map(({ shift, kind, counter, staff }) => [shift, kind, counter, staff])).toEqual([
      ['opening-1', 'front', 1, 'a'],
      ['opening-2', 'front', 1, 'a'],
      ['opening-2', 'stand-by', 1, 'b'],
    ]);
    expect(left).toEqual([]);
    const everybody = [{ ...meetings[0]!, staff: ['a', 'b'] }];
    expect(
      fillRota(rota({ meetings: everybody }), monday, monday, 'a-then-b').assigned.map(({ kind, staff }) => [
        kind,
        staff,
      ]),
    ).toEqual([
      ['front', 'a'],
      ['front', 'a'],
      ['stand-by', 'c'],
    ]);
  });
});

describe('copying a week', () => {
  it('[PO101] keeps weekday, duty and counter; what would conflict is dropped and told, nothing is lost', () => {
    fc.assert(
      fc.property(anyRota, fc.boolean(), (any, full) => {
        const to = nextDay(monday, 7);
        const before = full ? withFilled(any, fillRota(any, to, last, 'turns')) : any;
        const copy = weekCopy(before, monday, to, monday);
        const source = before.assignments.filter(({ day }) => day >= monday && day <= sunday);
        const back = [...copy.assigned, ...copy.dropped].map(({ day, shift, kind, counter, staff }) =>
          [nextDay(day, -7), shift, kind, counter, staff].join(' '),
        );
        expect(back.sort()).toEqual(
          source.map(({ day, shift, kind, counter, staff }) => [day, shift, kind, counter, staff].join(' ')).sort(),
        );
        const after = withFilled(before, { assigned: copy.assigned, leaders: [] });
        expect(clashes(after)).toEqual(clashes(before));
        // Each that was dropped would have conflicted: put there all the same, it is there twice, at once twice, on leave, or on a day of rest.
        for (const { because, ...one } of copy.dropped) {
          const forced = withFilled(after, { assigned: [{ ...one, why: 'copied' }], leaders: [] });
          const day = forced.days.find((plan) => plan.day === one.day)!;
          const times = minutes.map((minute) => atMinute(forced, day, minute));
          if (because === 'twice-at-once' || because === 'already-there')
            expect(times.some((now) => now.twice().includes(one.staff))).toBe(true);
          else if (because === 'on-leave') expect(times.some((now) => now.onLeave().includes(one.staff))).toBe(true);
          else if (because === 'rest-due')
            expect(workedOn(forced, one.staff).length).toBe(workedOn(after, one.staff).length + 1);
          else expect(because).toBe('no-such-shift');
        }
      }),
      { numRuns: 80 },
    );
  });
});
