import { describe, expect, it } from 'vitest';
import { CalendarOfYear } from '../../protocol/calendar.ts';
import { readCalendarFile } from '../../staff-console/calendar/calendar-file.ts';

const faults = (text: string) => readCalendarFile(text).faults.map(({ line, fault }) => `${line} ${fault}`);

describe('a year of holidays as people have it', () => {
  it('[P190] is read from lines with a day or a span, however the dates and words are written', () => {
    const file = readCalendarFile(
      [
        '\uFEFF日期,类型,节日',
        '2027-01-01,休,元旦',
        '2027年5月1日至2027年5月3日 放假 劳动节',
        '"2027/10/1"~"2027/10/7";off;National Day',
        '',
        '2027.10.9\twork\tNational Day',
        '2026-12-27,班,元旦',
      ].join('\r\n'),
    );
    expect(file.faults).toEqual([]);
    expect(file.year).toBe(2027);
    expect(file.days.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-12-27 work',
      '2027-01-01 off',
      ...[1, 2, 3].map((day) => `2027-05-0${day} off`),
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => `2027-10-0${day} off`),
      '2027-10-09 work',
    ]);
    expect(file.days[2]).toEqual({ date: '2027-05-01', kind: 'off', name: { zh: '劳动节' } });
    expect(CalendarOfYear.safeParse({ year: 2027, days: file.days }).success).toBe(true);
  });

  it('[P190] is read from the JSON lists that go around, and from the hub’s own answer', () => {
    const going = {
      year: 2025,
      days: [
        { name: '元旦', date: '2025-01-01', isOffDay: true },
        { name: '春节', date: '2025-01-26', isOffDay: false },
      ],
    };
    expect(readCalendarFile(JSON.stringify(going))).toEqual({
      year: 2025,
      faults: [],
      days: [
        { date: '2025-01-01', kind: 'off', name: { zh: '元旦' } },
        { date: '2025-01-26', kind: 'work', name: { zh: '春节' } },
      ],
    });
    const own = [{ date: '2025-01-01', kind: 'off', name: { zh: '元旦', en: 'New Year' } }];
    expect(readCalendarFile(JSON.stringify(own)).days).toEqual([
      { date: '2025-01-01', kind: 'off', name: { zh: '元旦' } },
    ]);
  });

  it('[P191] names each fault by its line', () => {
    expect(
      faults(
        [
          '2027-01-01,休,元旦',
          '2027-02-30,休,春节',
          '2027-02-15,班,春节',
          '4月5日,休,清明',
          '2027-05-01,劳动节',
          '2027-10-07至2027-10-01,休,国庆节',
          '2027-01-01,休,元旦',
          '2028-01-01,休,元旦',
        ].join('\n'),
      ),
    ).toEqual(['2 no-such-day', '3 not-weekend', '4 no-date', '5 no-kind', '6 backwards', '7 twice', '8 other-year']);
    expect(faults('{"days": 1}')).toEqual(['1 no-date']);
    expect(faults('[{"date":')).toEqual(['1 no-date']);
    expect(faults('[null]')).toEqual(['1 no-date']);
    expect(readCalendarFile('')).toEqual({ year: null, days: [], faults: [] });
  });
});
