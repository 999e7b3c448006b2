import { describe, expect, it } from 'vitest';
import { clockOf } from '../../server/cases/clock.ts';
import { type Calendar, noCalendar } from '../../server/hall/calendar.ts';
import { countAfter, countBefore, isWorkingDay } from '../../server/hall/working-days.ts';
import { officialCalendar } from '../../server/official-calendar.ts';
import { officialMonths } from './official-months.ts';
import { workedClocks, workedRows } from './worked.ts';

const calendar = officialCalendar();
const spans = workedRows('spans');
const back = workedRows('back');
const clocks = workedClocks();

/** The rows a calendar, or a way of counting, gets wrong. */
const wrongSpans = (count: (from: string, days: number) => string) =>
  spans.filter(([from, days, due]) => count(from!, Number(days)) !== due).map((row) => row.join(' | '));
const countedBy = (by: Calendar) => (from: string, days: number) => countAfter(from, days, by).date;

describe('the calendar that comes with the program', () => {
  it('[CA200] has every day of 2024 to 2026 as the State Council’s notices have it', () => {
    const differing = Object.entries(officialMonths).flatMap(([month, days]) =>
      [...days.replaceAll(' ', '')].flatMap((sign, i) => {
        const day = `${month}-${String(i + 1).padStart(2, '0')}`;
        return isWorkingDay(day, calendar) === (sign === '1') ? [] : [day];
      }),
    );
    expect(differing).toEqual([]);
    expect(Object.values(officialMonths).join('').replaceAll(' ', '')).toHaveLength(366 + 365 + 365);
  });
});

describe('working days', () => {
  it('[CA201] end where the worked table has them, over every holiday, make-up day and year’s end of three years', () => {
    expect(spans.length + back.length + clocks.length).toBeGreaterThanOrEqual(400);
    expect(wrongSpans(countedBy(calendar))).toEqual([]);
  });

  it('[CA201] are found wrong when the day of receipt is counted, make-up days are left out, or holidays are worked', () => {
    const withoutMadeUp: Calendar = {
      ...calendar,
      kindOf: (day) => (calendar.kindOf(day) === 'work' ? 'plain' : calendar.kindOf(day)),
    };
    const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    expect(wrongSpans((from, days) => countedBy(calendar)(dayBefore(from), days)).length).toBeGreaterThan(100);
    expect(wrongSpans(countedBy(withoutMadeUp)).length).toBeGreaterThan(50);
    expect(wrongSpans(countedBy(noCalendar)).length).toBeGreaterThan(100);
  });

  it('[CA202] before a day are counted back the same way', () => {
    expect(
      back
        .filter(([day, days, by]) => countBefore(day!, Number(days), calendar).date !== by)
        .map((row) => row.join(' | ')),
    ).toEqual([]);
  });

  it('[CA203] of a date open to its sum: every day on the way once, its number or why it has none', () => {
    const { counted, certain } = countAfter('2024-09-27', 5, calendar);
    expect(counted.map(({ date, n, why, name }) => `${date} ${n ?? '-'} ${why}${name ? ` ${name.zh}` : ''}`)).toEqual([
      '2024-09-28 - weekend',
      '2024-09-29 1 made-up 国庆节',
      '2024-09-30 2 weekday',
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => `2024-10-0${day} - holiday 国庆节`),
      '2024-10-08 3 weekday',
      '2024-10-09 4 weekday',
      '2024-10-10 5 weekday',
    ]);
    expect(certain).toBe(true);
  });
});

describe('clocks', () => {
  const shown = (row: (typeof clocks)[number], clock = clockOf) => {
    const { promised, statutory, recall, deliverBy, tellBy, acceptedOn } = clock(
      row.terms,
      row.events,
      calendar,
      row.today,
    );
    const dates: Record<string, string | undefined> = {
      promised: promised.date,
      statutory: statutory.date,
      recall: recall?.date,
      deliverBy: deliverBy?.date,
      tellBy: tellBy?.date,
      acceptedOn: acceptedOn ?? '-',
    };
    return Object.fromEntries(Object.keys(row.expected).map((key) => [key, dates[key]]));
  };

  it('[CA204] end where the worked table has them: pauses, supplements, extensions, joint handling, delivery, silence, recall, delay', () => {
    expect(clocks.map((row) => ({ why: row.why, ...shown(row) }))).toEqual(
      clocks.map(({ why, expected }) => ({ why, ...expected })),
    );
  });

  it('[CA204] are found wrong when silence counts from the day it ended, or a supplement holds up the law', () => {
    const wrong = (clock: typeof clockOf) =>
      clocks.filter((row) => JSON.stringify(shown(row, clock)) !== JSON.stringify(row.expected)).length;
    const silenceFromItsEnd: typeof clockOf = (terms, events, by, today) => {
      const right = clockOf(terms, events, by, today);
      return right.bySilence
        ? clockOf(
            terms,
            [
              { kind: 'received', at: today },
              { kind: 'accepted', at: today },
            ],
            by,
            today,
          )
        : right;
    };
    const supplementHoldsTheLaw: typeof clockOf = (terms, events, by, today) =>
      clockOf(
        terms,
        events.map((event) => {
          if (event.kind === 'notified') return { kind: 'paused', at: event.at, ground: 'hearing', told: true };
          return event.kind === 'supplemented' ? { kind: 'resumed', at: event.at } : event;
        }),
        by,
        today,
      );
    expect(wrong(silenceFromItsEnd)).toBeGreaterThan(10);
    expect(wrong(supplementHoldsTheLaw)).toBeGreaterThan(10);
  });
});
