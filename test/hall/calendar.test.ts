import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../protocol/calendar.ts';
import { calendarOfDays } from '../../server/hall/calendar.ts';
import { dueAfter } from '../../server/hall/due.ts';
import { countAfter } from '../../server/hall/working-days.ts';
import { keepCalendar } from '../../server/keep-calendar.ts';
import { missingYear } from '../../server/views/calendar-missing.ts';
import { emptyFolder, openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const hall = smallHall((file) => {
  file.hours.calendar = 'cn';
});
const off = (...dates: string[]): CalendarDay[] => dates.map((date) => ({ date, kind: 'off', name: { zh: '放假' } }));
const wholeYear = (year: number): CalendarDay[] =>
  off(...['01-01', '05-01', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`));

describe('the hall’s own calendar', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ hall, calendar: 'own' });
  });
  afterAll(() => room.close());

  it('[HA50] at the first start it holds every year that came with the program, with the names of the holidays', () => {
    const years = room.looks.calendarYears();
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, i) => 2026 - i));
    expect(years[0]).toMatchObject({ year: 2026, off: 33, work: 6, source: 'chinese-days', by: null });
    expect(room.hall.official.nameOf('2026-10-10')).toEqual({ zh: '国庆节', en: 'National Day' });
    expect(room.hall.official.completeTo).toBe(2026);
    expect(room.store.journal.since(0, 10).map(({ verb }) => verb)).toContain('seed-calendar');
  });

  it('[HA51] a year that is imported is whole in the journal, and hours and limits are counted by it at once', async () => {
    const day = Date.parse('2027-03-10T09:00:00+08:00');
    expect(countAfter('2027-03-05', 3, room.hall.official)).toMatchObject({ date: '2027-03-10', certain: false });
    expect(room.hall.hours(day).now).toBe(true);
    const days = [...wholeYear(2027), ...off('2027-03-10'), { date: '2027-03-13', kind: 'work' } as const];
    const { year } = await room.done('import-calendar', { year: 2027, source: '国办发明电', days }, room.staff('9101'));
    expect(year).toMatchObject({ year: 2027, off: 6, work: 1, source: '国办发明电', by: '9101' });
    expect(countAfter('2027-03-05', 3, room.hall.official)).toMatchObject({ date: '2027-03-11', certain: true });
    expect(room.hall.hours(day)).toMatchObject({ now: false, why: 'closed-today' });
    const [entry] = room.store.journal.since(room.store.journal.head().seq - 1, 1);
    expect(entry).toMatchObject({ who: 'staff:9101', verb: 'import-calendar' });
    expect(JSON.parse(entry!.facts)[0].days).toHaveLength(7);
  });

  it('[HA51] the same year again takes the place of what was known of it, and of nothing else', async () => {
    await room.done('import-calendar', { year: 2027, days: wholeYear(2027) }, room.staff('9101'));
    expect(room.looks.calendarYear(2027)).toHaveLength(5);
    expect(room.hall.official.kindOf('2027-03-10')).toBe('plain');
    expect(room.looks.calendarYear(2026)).toHaveLength(39);
  });

  it('[HA51] a notice may touch the last days of the year before, and those stay when that year is asked for', async () => {
    const days = [...wholeYear(2028), ...off('2027-12-31'), { date: '2027-12-26', kind: 'work' } as const];
    await room.done('import-calendar', { year: 2028, days }, room.staff('9101'));
    expect(room.looks.calendarYear(2027)!.map(({ date }) => date)).toContain('2027-12-31');
    expect(countAfter('2027-12-24', 5, room.hall.official).date).toBe('2027-12-30');
  });

  it('[HA52] a list that lacks a day every year has off is refused by that day, and nothing is changed', async () => {
    const before = room.rows();
    for (const missing of wholeYear(2027)) {
      const reply = await room.ask(
        'import-calendar',
        { year: 2027, days: wholeYear(2027).filter(({ date }) => date !== missing.date) },
        room.staff('9101'),
      );
      expect(reply).toMatchObject({
        no: { refused: 'calendar-incomplete', values: { year: 2027, missing: missing.date } },
      });
    }
    expect(room.rows()).toEqual(before);
  });
});

it('[HA50] a later start adds years the hall lacks, and leaves alone what an administrator entered', async () => {
  const dir = emptyFolder();
  const first = await openRoom({ hall, dir, calendar: 'own' });
  await first.done('import-calendar', { year: 2026, source: '更正', days: wholeYear(2026) }, first.staff('9101'));
  first.db.prepare('DELETE FROM calendar_day WHERE year = 2025').run();
  first.db.prepare('DELETE FROM calendar_year WHERE year = 2025').run();
  first.leave();
  const again = await openRoom({ hall, dir, calendar: 'own' });
  expect(again.looks.calendarYear(2026)).toHaveLength(5);
  expect(again.looks.calendarYear(2025)).toHaveLength(33);
  const { seq } = again.store.journal.head();
  keepCalendar(again.store, again.clock.now());
  expect(again.store.journal.head().seq).toBe(seq);
  again.close();
});

describe('a year nobody has entered', () => {
  const known = calendarOfDays(
    wholeYear(2026).map(({ date, kind }) => ({ date, kind, name: null })),
    [2024, 2026],
  );

  it('[HA53] is never counted as if it were known: the day says that it may move', () => {
    const within = dueAfter('2026-12-28', 3, known);
    expect(within).toMatchObject({ due: '2026-12-31', certain: true });
    const beyond = dueAfter('2026-12-28', 6, known);
    expect(beyond).toMatchObject({ due: '2027-01-05', certain: false });
    expect(beyond.days.map(({ date, why }) => `${date.slice(5)} ${why}`)).toEqual([
      '12-29 weekday',
      '12-30 weekday',
      '12-31 weekday',
      '01-01 unknown',
      '01-02 weekend',
      '01-03 weekend',
      '01-04 unknown',
      '01-05 unknown',
    ]);
  });

  it('[HA53] a weekend of such a year is not certain either: it may be worked', () => {
    const friday = calendarOfDays([], [2027]);
    expect(dueAfter('2027-12-30', 1, friday).certain).toBe(true);
    expect(dueAfter('2027-12-31', 1, friday)).toMatchObject({ due: '2028-01-03', certain: false });
  });

  it('[HA53] a year beyond a gap does not make the calendar complete', () => {
    expect([known.completeTo, calendarOfDays([], []).completeTo]).toEqual([2024, null]);
    expect(dueAfter('2026-03-02', 1, known).calendarCompleteTo).toBe('2024-12-31');
  });

  it('[HA54] is asked for from October of the year before, and all through a year that began without', () => {
    expect(
      ['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01', '2027-06-30'].map((day) => missingYear(known, day)),
    ).toEqual([null, 2027, 2027, 2027, 2027]);
    expect(missingYear(calendarOfDays([], [2026, 2027]), '2026-12-31')).toBe(null);
  });
});
