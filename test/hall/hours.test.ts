import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hours } from '../../protocol/hall-file.ts';
import { calendarOf, noCalendar } from '../../server/hall/calendar.ts';
import { timeZone } from '../../server/hall/local-time.ts';
import { hoursAt } from '../../server/hall/opening.ts';
import { officialCalendar } from '../../server/official-calendar.ts';

const worked: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];
const week = { mon: worked, tue: worked, wed: worked, thu: worked, fri: worked, sat: [], sun: [] };
const shanghai = timeZone('Asia/Shanghai');
/** The hours of an ordinary hall at a time of its own clock, such as `2026-11-23 11:59`. */
function hours(wall: string, more: object = {}, calendar = noCalendar, zone = shanghai) {
  const [day, clock] = wall.split(' ') as [string, string];
  const [hour, minutes] = clock.split(':').map(Number) as [number, number];
  return hoursAt(zone.at(day, hour * 60 + minutes), Hours.parse({ week, issueBeforeMin: 15, ...more }), calendar, zone);
}
const shown = (at: number | null, zone = shanghai) =>
  at === null ? null : zone.iso(at).slice(0, 16).replace('T', ' ');

describe('the hall’s hours', () => {
  it.each([
    ['08:29', false, false, 'not-yet', '08:30'],
    ['08:30', true, true, 'open', null],
    ['11:59', true, true, 'open', null],
    ['12:00', false, false, 'noon', '13:30'],
    ['13:29', false, false, 'noon', '13:30'],
    ['13:30', true, true, 'open', null],
    ['17:14', true, true, 'open', null],
    ['17:15', true, false, 'last-issue-past', 'tomorrow'],
    ['17:29', true, false, 'last-issue-past', 'tomorrow'],
  ] as const)('[HA1] on a Monday at %s: open %s, gives numbers %s, %s', (clock, open, issuing, why, next) => {
    const found = hours(`2026-11-23 ${clock}`);
    expect([found.now, found.issuing, found.why, shown(found.nextOpenAt)]).toEqual([
      open,
      issuing,
      why,
      next && (next === 'tomorrow' ? '2026-11-24 08:30' : `2026-11-23 ${next}`),
    ]);
    expect(shown(found.lastIssueAt)).toBe('2026-11-23 17:15');
    expect(found.today).toEqual(worked);
  });

  it('[HA1] in the evening it says when it opens again, and on Friday that is Monday', () => {
    const [evening, friday] = [hours('2026-11-23 17:30'), hours('2026-11-27 18:00')];
    expect([evening.why, shown(evening.nextOpenAt), evening.until]).toEqual(['closed', '2026-11-24 08:30', null]);
    expect([friday.why, shown(friday.nextOpenAt)]).toEqual(['closed', '2026-11-30 08:30']);
  });

  it('[HA1] while open it says until when, before and after noon', () => {
    expect([hours('2026-11-23 09:00'), hours('2026-11-23 14:00')].map(({ until }) => shown(until))).toEqual([
      '2026-11-23 12:00',
      '2026-11-23 17:30',
    ]);
  });

  it('[HA2] on a day without hours it is closed all day', () => {
    expect(hours('2026-11-28 10:00')).toMatchObject({
      now: false,
      issuing: false,
      why: 'closed-today',
      today: [],
      lastIssueAt: null,
    });
  });

  it('[HA3] open day and night means to the last minute, without a gap at midnight', () => {
    const always = {
      week: Object.fromEntries(Object.keys(week).map((day) => [day, [['00:00', '24:00']]])),
      issueBeforeMin: 0,
    };
    for (const wall of ['2026-11-23 00:00', '2026-11-23 23:59', '2026-11-24 00:00'])
      expect(hours(wall, always)).toMatchObject({ now: true, issuing: true, why: 'open' });
    expect(shown(hours('2026-11-23 23:59', always).until)).toBe('2026-11-24 00:00');
  });

  it('[HA4] an exception of the hall goes before the calendar and the week', () => {
    const exceptions = [
      { date: '2026-11-23', hours: [] },
      { date: '2026-11-28', hours: [['09:00', '11:00']] },
      { date: '2026-10-01', hours: [['10:00', '11:00']] },
    ];
    const holiday = calendarOf(['2026-10-01'], []);
    expect(hours('2026-11-23 10:00', { exceptions }).why).toBe('closed-today');
    expect(hours('2026-11-28 10:00', { exceptions }).now).toBe(true);
    expect(hours('2026-10-01 10:30', { exceptions }, holiday).now).toBe(true);
  });

  it('[HA5] on an official holiday it is closed; a weekend day that is made up is worked like a Monday', () => {
    const calendar = calendarOf(['2026-11-23', '2026-11-24'], ['2026-11-28']);
    expect(hours('2026-11-23 10:00', {}, calendar).why).toBe('closed-today');
    expect(shown(hours('2026-11-23 10:00', {}, calendar).nextOpenAt)).toBe('2026-11-25 08:30');
    expect(hours('2026-11-28 10:00', {}, calendar)).toMatchObject({ now: true, today: worked });
    expect(hours('2026-11-29 10:00', {}, calendar).now).toBe(false);
  });

  it('[HA5] a made-up Saturday of a hall that is open on Saturdays has its own hours', () => {
    const saturday = { week: { ...week, sat: [['09:00', '12:00']] } };
    expect(hours('2026-11-28 13:45', saturday, calendarOf([], ['2026-11-28'])).now).toBe(false);
  });

  it('[HA6] across the National Day week of 2026 it knows when it opens again', () => {
    const calendar = officialCalendar();
    expect(hours('2026-10-01 10:00', {}, calendar).why).toBe('closed-today');
    expect(shown(hours('2026-09-30 18:00', {}, calendar).nextOpenAt)).toBe('2026-10-08 08:30');
    expect(hours('2026-10-10 10:00', {}, calendar)).toMatchObject({ now: true, today: worked });
  });

  it('[HA6] a hall that never opens says so instead of searching for ever', () => {
    expect(hours('2026-11-23 10:00', { week: {} })).toMatchObject({ now: false, nextOpenAt: null });
  });

  it('[HA7] of a year without published holidays it says that it does not know', () => {
    const calendar = calendarOf(['2026-01-01'], ['2026-01-04']);
    expect(['2026-01-01', '2026-01-04', '2026-01-05', '2031-01-01'].map((day) => calendar.kindOf(day))).toEqual([
      'off',
      'work',
      'plain',
      'unknown',
    ]);
    expect([calendar.completeTo, calendarOf([], []).completeTo]).toEqual([2026, null]);
  });
});

describe('the hall’s own clock', () => {
  it('[HA8] opens at the same time of the wall clock on both sides of a change to summer time and back', () => {
    const berlin = timeZone('Europe/Berlin');
    const openings = ['2026-03-27', '2026-03-30', '2026-10-23', '2026-10-26'].map(
      (day) => hours(`${day} 08:00`, {}, noCalendar, berlin).nextOpenAt!,
    );
    expect(openings.map((at) => berlin.iso(at))).toEqual([
      '2026-03-27T08:30:00.000+01:00',
      '2026-03-30T08:30:00.000+02:00',
      '2026-10-23T08:30:00.000+02:00',
      '2026-10-26T08:30:00.000+01:00',
    ]);
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'])(
    '[HA8] in %s any instant written is the same instant read, and falls on its own day and minute',
    (name) => {
      const zone = timeZone(name);
      const instant = fc.oneof(
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2032, 0) }),
        // The nights in which clocks change somewhere.
        fc.integer({ min: Date.UTC(2026, 2, 28, 22), max: Date.UTC(2026, 2, 29, 4) }),
        fc.integer({ min: Date.UTC(2026, 9, 24, 22), max: Date.UTC(2026, 9, 25, 4) }),
      );
      fc.assert(
        fc.property(instant, (at) => {
          const iso = zone.iso(at);
          const { day, minute } = zone.local(at);
          expect(Date.parse(iso)).toBe(at);
          expect(iso.slice(0, 10)).toBe(day);
          expect(Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16))).toBe(minute);
          // The same wall time may be lived twice in autumn: an hour, or half an hour on Lord Howe, at most.
          const again = zone.local(zone.at(day, minute));
          expect([again.day, again.minute]).toEqual([day, minute]);
        }),
        { numRuns: 500 },
      );
    },
  );
});
