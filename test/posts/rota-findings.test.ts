import { describe, expect, it } from 'vitest';
import { HallFile } from '../../protocol/hall-file.ts';
import { calendarOf } from '../../server/hall/calendar.ts';
import { checkHallFile } from '../../server/hall/check-hall-file.ts';
import { hallOf } from '../../server/hall/hall.ts';
import { nextDay } from '../../server/hall/local-time.ts';
import { coveredBy, intersection, union, without } from '../../server/posts/minutes.ts';
import { rotaFindings } from '../../server/posts/rota-findings.ts';
import { daysBetween, lastOf, mondayOf, monthAfter, regularMeetings, rotaDay } from '../../server/posts/rota-days.ts';
import { rotaRulesOf } from '../../server/posts/rota-presets.ts';
import { smallHall } from '../support/small-hall.ts';
import { front, monday, rota } from './rota-by-hand.ts';

const week: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];
const file = smallHall((hall) => {
  hall.hours.week = { mon: week, tue: week, wed: week, thu: week, fri: week, sat: [], sun: [] };
});
const found = (change: Parameters<typeof rota>[0], to = monday) =>
  rotaFindings(rota(change), monday, to).map(({ code, day, counter, people, spans }) => [
    code,
    day.slice(8),
    counter,
    people.join(),
    spans.map((span) => span.join('-')).join(),
  ]);
const morning = { day: monday, from: 0, to: 720 };

describe('the rules a rota is held to', () => {
  it('[PO90] a hall that says nothing is asked for nothing but people at its counters', () => {
    expect(rotaRulesOf({})).toMatchObject({ standBy: 0, noonDuty: 0, dutyLeader: false, fileDaysBefore: null });
    expect(rotaRulesOf({}).restDayDuty.people + rotaRulesOf({}).meetings.length).toBe(0);
  });

  it('[PO90] presets are the sources’, taken together in their order, and each field may say otherwise', () => {
    expect(rotaRulesOf({ preset: '000/K' })).toMatchObject({ standBy: 1, fileDaysBefore: 0 });
    expect(rotaRulesOf({ preset: ['000/K', '002/O', '000/C'], standBy: 3 })).toMatchObject({
      standBy: 3,
      restDaysPerMonth: 4,
      daysInARowMost: 6,
      dutyLeader: true,
      fileDaysBefore: 0,
    });
    expect(rotaRulesOf({ preset: '002/M' }).shifts.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '08:00-17:00',
      '12:00-21:00',
      '17:00-21:00',
    ]);
    expect(rotaRulesOf({ preset: '002/L' }).meetings[0]).toMatchObject({ from: '14:00', to: '15:00', who: 'A' });
    expect(rotaRulesOf({ preset: ['002/F', '002/J'] }).restDayDuty).toEqual({ people: 1, hours: [['00:00', '24:00']] });
  });

  it('[PO113] what a rota names must be there: people, times in order, no shift twice', () => {
    const faults = (settings: object) => {
      const checked = checkHallFile({ ...file, rota: settings });
      return 'faults' in checked ? checked.faults.map(({ path }) => path) : [];
    };
    const meeting = { id: 'm', what: { zh: '会' }, days: ['mon'], from: '14:00', to: '15:00', who: ['1001'] };
    const shift = { id: 's', name: { zh: '班' }, from: '08:00', to: '12:00' };
    expect(faults({ shifts: [shift], meetings: [meeting] })).toEqual([]);
    expect(faults({ shifts: [shift, { ...shift, to: '07:00' }] })).toEqual(['rota.shifts[1].id', 'rota.shifts[1]']);
    expect(faults({ meetings: [{ ...meeting, who: ['7777'], to: '13:00' }] })).toEqual([
      'rota.meetings[0].who[0]',
      'rota.meetings[0]',
    ]);
    expect(faults({ preset: '000/X', night: true })).toEqual(['rota.preset', 'rota.night']);
    expect(HallFile.parse({ ...file, rota: undefined }).rota).toEqual({});
  });
});

describe('a day of the rota', () => {
  const calendar = calendarOf([monday], [nextDay(monday, -1)]);
  const hall = hallOf({ ...file, hours: { ...file.hours, calendar: 'cn' } }, calendar);
  const dayOf = (settings: Parameters<typeof rotaRulesOf>[0], day: string) => rotaDay(hall, rotaRulesOf(settings), day);

  it('[PO91] has a shift for each opening, and a noon break between them', () => {
    const day = dayOf({}, nextDay(monday, 1));
    expect(day.shifts.map(({ id, name, spans }) => [id, name.zh, spans])).toEqual([
      ['opening-1', '08:30–12:00', [[510, 720]]],
      ['opening-2', '13:30–17:30', [[810, 1050]]],
    ]);
    expect([day.noon, day.rest]).toEqual([[[720, 810]], []]);
  });

  it('[PO91] has the hall’s own shifts, in opening minutes only, and none that has no such minute', () => {
    expect(dayOf({ preset: '002/M' }, nextDay(monday, 1)).shifts.map(({ id, spans }) => [id, spans])).toEqual([
      [
        'early',
        [
          [510, 720],
          [810, 1020],
        ],
      ],
      ['late', [[810, 1050]]],
      ['evening', [[1020, 1050]]],
    ]);
    const short = hallOf(
      { ...file, hours: { ...file.hours, exceptions: [{ date: monday, hours: [['09:00', '11:00']] }] } },
      calendar,
    );
    expect(rotaDay(short, rotaRulesOf({ preset: '002/M' }), monday).shifts.map(({ id }) => id)).toEqual(['early']);
  });

  it('[PO91] on a holiday has no shift but the duty of rest days, on a day that is made up works like a Monday', () => {
    const holiday = dayOf({ preset: '002/F' }, monday);
    expect([holiday.openings, holiday.shifts, holiday.rest]).toEqual([[], [], [[540, 720]]]);
    expect(dayOf({}, nextDay(monday, -1)).openings).toHaveLength(2);
    expect(regularMeetings(hall, rotaRulesOf({ preset: '002/L' }), holiday)).toEqual([]);
  });

  it('[PO91] knows its week and its month', () => {
    expect([mondayOf('2026-11-29'), mondayOf(monday), monthAfter('2026-12'), lastOf('2028-02')]).toEqual([
      monday,
      monday,
      '2027-01',
      '2028-02-29',
    ]);
    expect(daysBetween('2026-11-29', '2026-12-02')).toHaveLength(4);
  });

  it('[PO91] minutes are counted once, and the end of one is the beginning of the next', () => {
    expect(union([[5, 9]], [[1, 5]], [[12, 12]])).toEqual([[1, 9]]);
    expect(
      without(
        [[0, 10]],
        [
          [3, 5],
          [9, 20],
        ],
      ),
    ).toEqual([
      [0, 3],
      [5, 9],
    ]);
    expect(
      intersection(
        [[0, 10]],
        [
          [10, 12],
          [8, 11],
        ],
      ),
    ).toEqual([[8, 10]]);
    expect(coveredBy(2, [[[0, 10]], [[5, 15]], [[8, 20]]])).toEqual([[5, 15]]);
  });
});

describe('what a rota lacks', () => {
  it('[PO92] a counter without anybody at its front in opening minutes, with those minutes', () => {
    expect(found({ assignments: front(monday, 'a') })).toEqual([]);
    expect(found({ assignments: front(monday, 'a').slice(1) })).toEqual([
      ['empty-counter', '23', 1, '', '510-720'],
      ['both-away', '23', 1, 'a,b', '510-720'],
    ]);
    expect(found({})).toEqual([['empty-counter', '23', 1, '', '510-720,810-1050']]);
    expect(found({}, nextDay(monday, 6)).map(([, day]) => day)).toEqual(['23', '24', '25', '26', '27']);
  });

  it('[PO93] A and B both away is a meeting, leave or rest of both, unless a third is named', () => {
    const meetings = [{ id: '1', day: monday, from: 600, to: 660, what: { zh: '会' }, staff: ['a'] }];
    const standBy = front(monday, 'c', { kind: 'stand-by' });
    expect(found({ assignments: front(monday, 'a'), meetings })).toContainEqual([
      'both-away',
      '23',
      1,
      'a,b',
      '600-660',
    ]);
    expect(found({ assignments: [...front(monday, 'a'), ...standBy], meetings })).toEqual([]);
    const elsewhere = front(monday, 'b', { kind: 'stand-by', counter: null });
    expect(found({ assignments: [...front(monday, 'a'), ...elsewhere], meetings }).map(([code]) => code)).toEqual([
      'meeting-uncovered',
    ]);
    expect(found({ assignments: front(monday, 'c') })).toEqual([]);
    // Nobody has planned the day yet: only who is on leave or in a meeting is away.
    const leave = [{ staff: 'b', ...morning }];
    expect(found({ meetings, absences: leave })).toContainEqual(['both-away', '23', 1, 'a,b', '600-660']);
    expect(found({ absences: leave }).map(([code]) => code)).toEqual(['empty-counter']);
  });

  it('[PO94] a person in two places at once, the leader on duty from opening to closing', () => {
    const twice = [...front(monday, 'a'), ...front(monday, 'a', { kind: 'stand-by', counter: null }).slice(1)];
    expect(found({ assignments: twice })).toEqual([['twice-at-once', '23', null, 'a', '810-1050']]);
    expect(found({ assignments: front(monday, 'a'), leaders: new Map([[monday, 'a']]) })).toEqual([
      ['twice-at-once', '23', null, 'a', '510-720,810-1050'],
    ]);
    const noon = [
      ...front(monday, 'a'),
      ...front(monday, 'a', { kind: 'noon-duty', shift: 'noon', counter: null }).slice(1),
    ];
    expect(found({ assignments: noon })).toEqual([]);
  });

  it('[PO95] a person planned while on leave, and the minutes nobody then stands there', () => {
    expect(found({ assignments: front(monday, 'a'), absences: [{ staff: 'a', ...morning }] })).toEqual([
      ['empty-counter', '23', 1, '', '510-720'],
      ['both-away', '23', 1, 'a,b', '510-720'],
      ['on-leave', '23', null, 'a', '510-720'],
    ]);
    expect(
      found({
        assignments: front(monday, 'a'),
        leaders: new Map([[monday, 'l']]),
        absences: [{ staff: 'l', ...morning }],
      }),
    ).toEqual([['on-leave', '23', null, 'l', '510-720']]);
  });

  it('[PO96] more days in a row than allowed, said on the first day too many, also across months', () => {
    const days = Array.from({ length: 10 }, (_, i) => nextDay(monday, i)).filter((_, i) => i !== 5);
    const assignments = days.flatMap((day) => front(day, 'a'));
    const rest = (most: number) =>
      rotaFindings(rota({ assignments, settings: { daysInARowMost: most } }), monday, nextDay(monday, 13))
        .filter(({ code }) => code === 'days-in-a-row')
        .map(({ day, people }) => [day, people]);
    expect(rest(5)).toEqual([]);
    expect(rest(4)).toEqual([['2026-11-27', ['a']]]);
    expect(rest(3)).toEqual([
      ['2026-11-26', ['a']],
      ['2026-12-02', ['a']],
    ]);
  });

  it('[PO96] fewer rest days in a month than due', () => {
    const days = daysBetween('2026-11-01', '2026-11-27');
    const plan = { assignments: days.flatMap((day) => front(day, 'a')) };
    const short = (restDaysPerMonth: number) =>
      rotaFindings(rota({ ...plan, settings: { restDaysPerMonth } }), '2026-11-01', '2026-11-30')
        .filter(({ code }) => code === 'rest-days')
        .map(({ day }) => day);
    expect([short(3), short(4)]).toEqual([[], ['2026-11-27']]);
  });

  it('[PO97] as many stand by, at noon and on rest days as the hall asks for, and a leader each working day', () => {
    const settings = {
      standBy: 2,
      noonDuty: 1,
      dutyLeader: true,
      restDayDuty: { people: 1, hours: [['09:00', '12:00']] as [string, string][] },
    };
    const assignments = [...front(monday, 'a'), ...front(monday, 'b', { kind: 'stand-by', counter: null })];
    expect(found({ assignments, settings })).toEqual([
      ['no-stand-by', '23', null, '', '510-720,810-1050'],
      ['no-noon-duty', '23', null, '', '720-810'],
      ['no-duty-leader', '23', null, '', ''],
    ]);
    const more = [
      ...assignments,
      ...front(monday, 'c', { kind: 'stand-by', counter: null }),
      ...front(monday, 'a', { kind: 'noon-duty', shift: 'noon', counter: null }).slice(1),
    ];
    expect(found({ assignments: more, settings, leaders: new Map([[monday, 'l']]) })).toEqual([]);
    expect(found({ settings }, nextDay(monday, 5)).filter(([, day]) => day === '28')).toEqual([
      ['no-rest-day-duty', '28', null, '', '540-720'],
    ]);
  });

  it('[PO98] a meeting takes people from their counter, and nobody named covers it', () => {
    const meetings = [{ id: '1', day: monday, from: 840, to: 900, what: { zh: '会' }, staff: ['a'] }];
    const both = [...front(monday, 'a'), ...front(monday, 'b')];
    expect(found({ assignments: both, meetings })).toEqual([]);
    expect(found({ assignments: front(monday, 'a'), meetings })).toContainEqual([
      'meeting-uncovered',
      '23',
      1,
      'a',
      '840-900',
    ]);
  });

  it('[PO98] each finding says in words what to do, with names and times, in both languages', () => {
    const [first] = rotaFindings(
      rota({ assignments: front(monday, 'a'), absences: [{ staff: 'a', ...morning }] }),
      monday,
      monday,
    );
    expect(first!.words).toEqual({
      zh: '1 号窗口 08:30–12:00 无人值守，请安排人员。',
      en: 'Nobody is at counter 1, 08:30–12:00: please assign somebody.',
    });
  });
});
