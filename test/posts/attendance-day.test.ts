import { describe, expect, it } from 'vitest';
import { AttendanceSetting } from '../../protocol/attendance-setting.ts';
import { attendancePresets, attendanceRules } from '../../server/posts/attendance-presets.ts';
import { punchWindows } from '../../server/posts/punch-window.ts';
import { dayOf, m, margins, ordinary, span, statuses } from './days.ts';

describe('the windows of the punches', () => {
  it('[PO71] two punches make one part of the day, four make two, parted in the middle of the longest break', () => {
    expect(punchWindows(ordinary, { ...margins, punches: 2 })).toEqual([
      {
        in: 'in',
        out: 'out',
        from: m('05:30'),
        until: m('23:30'),
        work: ordinary,
        halves: ordinary.map((one) => [one]),
      },
    ]);
    expect(punchWindows(ordinary, { ...margins, punches: 4 })).toEqual([
      { in: 'in', out: 'noon-out', from: m('05:30'), until: m('12:45'), work: [ordinary[0]], halves: [[ordinary[0]]] },
      { in: 'noon-in', out: 'out', from: m('12:45'), until: m('23:30'), work: [ordinary[1]], halves: [[ordinary[1]]] },
    ]);
    const teaBreaks = ['08:00-10:00', '10:15-12:00', '14:00-18:00'].map(span);
    expect(punchWindows(teaBreaks, { ...margins, punches: 4 }).map(({ work }) => work.length)).toEqual([2, 1]);
  });

  it('[PO71] the lead is due before the first opening only', () => {
    const windows = punchWindows(ordinary, { ...margins, leadMin: 15, punches: 4 });
    expect(windows.map(({ work }) => work)).toEqual([[span('08:15-12:00')], [span('13:30-17:30')]]);
    expect(punchWindows([span('00:05-12:00')], { ...margins, leadMin: 15, punches: 2 })[0]).toMatchObject({
      from: 0,
      work: [[0, m('12:00')]],
    });
  });

  it('[PO71] a day without a noon break has one part also by four punches, and a day off none', () => {
    expect(punchWindows([span('09:00-17:00')], { ...margins, punches: 4 }).map((one) => [one.in, one.out])).toEqual([
      ['in', 'out'],
    ]);
    expect(punchWindows([], { ...margins, punches: 4 })).toEqual([]);
  });
});

describe('one punch', () => {
  it('[PO72] in the minute that is due it is on time, a minute after it late, a minute before the end early', () => {
    expect(statuses(dayOf(['08:30', '12:00', '13:30', '17:30']))).toBe('on-time on-time on-time on-time');
    const day = dayOf(['08:31', '11:58', '13:33', '17:26']);
    expect(statuses(day)).toBe('late early late early');
    expect(day).toMatchObject({ verdict: 'irregular', late: 2, lateMin: 4, early: 2, earlyMin: 6 });
  });

  it('[PO72] what the hall still lets pass is on time, and counts nothing', () => {
    expect(dayOf(['08:35', '12:00', '13:30', '17:30'], { graceMin: 5 })).toMatchObject({ verdict: 'well', lateMin: 0 });
    expect(dayOf(['08:36', '12:00', '13:30', '17:30'], { graceMin: 5 })).toMatchObject({ late: 1, lateMin: 6 });
  });

  it('[PO72] the noon break is no work: who goes at noon and does not come back left early by the afternoon alone', () => {
    expect(dayOf(['08:30', '12:00'], {}, 2)).toMatchObject({ verdict: 'half-absent', absentDays: 0.5, early: 0 });
    expect(dayOf(['08:30', '15:30'], {}, 2)).toMatchObject({ verdict: 'irregular', early: 1, earlyMin: 120 });
    expect(dayOf(['08:30', '15:29'], {}, 2)).toMatchObject({ verdict: 'half-absent', early: 0, earlyMin: 0 });
  });

  it('[PO72] of many the first is the coming and the last the going; one alone is the one it lies nearer to', () => {
    expect(dayOf(['17:31', '08:29', '10:00', '12:01', '13:29', '13:00']).verdict).toBe('well');
    expect(statuses(dayOf(['08:30', '12:00', '17:35']))).toBe('on-time on-time missing on-time');
    expect(dayOf(['08:30', '12:00', '17:35'])).toMatchObject({ verdict: 'irregular', missing: 1, absentDays: 0 });
  });

  it('[PO72] a punch in the night stands for nothing', () => {
    expect(statuses(dayOf(['05:29', '12:00', '13:30', '23:30']))).toBe('missing on-time on-time missing');
    expect(statuses(dayOf(['05:30', '12:00', '13:30', '23:29']))).toBe('on-time on-time on-time on-time');
  });

  it('[PO72] one put in by hand stands instead of the reader’s, the newest of them, and says so', () => {
    const day = dayOf(['08:50', '12:00', '13:30'], {
      repairs: [
        { slot: 'in', minute: m('08:40') },
        { slot: 'in', minute: m('08:25') },
        { slot: 'out', minute: m('17:00') },
      ],
    });
    expect(day.slots.map(({ atMin, status, repaired }) => [atMin, status, repaired])).toEqual([
      [m('08:25'), 'on-time', true],
      [m('12:00'), 'on-time', false],
      [m('13:30'), 'on-time', false],
      [m('17:00'), 'early', true],
    ]);
  });

  it('[PO72] while the day is not over nothing that may still come is missing', () => {
    const at = (clock: string) => {
      const day = dayOf(['08:30'], { nowMin: m(clock) });
      return `${day.verdict}: ${statuses(day)}`;
    };
    expect(at('11:00')).toBe('coming: on-time not-due not-due not-due');
    expect(at('13:30')).toBe('coming: on-time missing not-due not-due');
    expect(at('13:31')).toBe('coming: on-time missing missing not-due');
    expect(statuses(dayOf(['08:30', '10:00'], { nowMin: m('11:00') }))).toBe('on-time not-due not-due not-due');
  });
});

describe('the verdict of a day', () => {
  it('[PO73] who was never there is absent for a day, who missed one half for half a day', () => {
    expect(dayOf([])).toMatchObject({ verdict: 'absent', absentDays: 1, missing: 0, late: 0 });
    expect(dayOf([], {}, 2)).toMatchObject({ verdict: 'absent', absentDays: 1 });
    expect(dayOf(['08:30', '12:00'])).toMatchObject({ verdict: 'half-absent', absentDays: 0.5, missing: 0 });
  });

  it('[PO73] half of a part missed is lateness still, a minute more is absence and no lateness besides', () => {
    expect(dayOf(['10:15', '12:00', '13:30', '17:30'])).toMatchObject({ verdict: 'irregular', late: 1, lateMin: 105 });
    expect(dayOf(['10:16', '12:00', '13:30', '17:30'])).toMatchObject({
      verdict: 'half-absent',
      absentDays: 0.5,
      late: 0,
      lateMin: 0,
    });
  });

  it('[PO73] a half is missed alike by two punches and by four, and what is wrong in the other half counts besides', () => {
    expect(dayOf(['13:31', '17:30'], {}, 2)).toMatchObject({ verdict: 'half-absent', late: 1, lateMin: 1 });
    expect(dayOf(['13:31', '17:30'])).toMatchObject({ verdict: 'half-absent', late: 1, lateMin: 1 });
    expect(dayOf(['10:15', '17:30'], {}, 2)).toMatchObject({ verdict: 'irregular', late: 1, lateMin: 105 });
    expect(dayOf(['10:16', '17:30'], {}, 2)).toMatchObject({ verdict: 'half-absent', late: 0, absentDays: 0.5 });
    expect(dayOf(['11:59', '13:31'], {}, 2)).toMatchObject({ verdict: 'absent', absentDays: 1, late: 0, early: 0 });
  });

  it('[PO73] a day of one half only is missed whole or by half', () => {
    const windows = punchWindows([span('09:00-12:00')], { ...margins, punches: 4 });
    const verdict = (...punches: string[]) => dayOf(punches, { windows });
    expect(verdict()).toMatchObject({ verdict: 'absent', absentDays: 1 });
    expect(verdict('11:00', '12:00')).toMatchObject({ verdict: 'half-absent', absentDays: 0.5 });
    expect(verdict('10:30', '12:00')).toMatchObject({ verdict: 'irregular', lateMin: 90 });
  });

  it('[PO73] a day off has no punches and is a holiday or a rest day', () => {
    expect([dayOf([], { windows: [], off: 'holiday' }).verdict, dayOf(['09:00'], { windows: [] }).verdict]).toEqual([
      'holiday',
      'rest',
    ]);
  });

  it('[PO74] leave moves what is due: nobody is late who need not be there', () => {
    const morning = [{ kind: 'leave' as const, minutes: span('08:30-12:00') }];
    expect(statuses(dayOf(['13:30', '17:30'], { excuses: morning }))).toBe('excused excused on-time on-time');
    expect(dayOf(['13:30', '17:30'], { excuses: morning }, 2).verdict).toBe('well');
    expect(dayOf([], { excuses: morning })).toMatchObject({ verdict: 'half-absent', absentDays: 0.5 });
    expect(dayOf([], { excuses: morning }, 2)).toMatchObject({ verdict: 'half-absent', absentDays: 0.5 });
    const hour = [{ kind: 'trip' as const, minutes: span('08:00-09:30') }];
    expect(dayOf(['09:31', '12:00', '13:30', '17:30'], { excuses: hour })).toMatchObject({ late: 1, lateMin: 1 });
  });

  it('[PO74] a day taken whole is named by what takes the most of it', () => {
    const excuses = [
      { kind: 'leave' as const, minutes: span('08:00-10:00') },
      { kind: 'trip' as const, minutes: span('10:00-18:00') },
    ];
    expect(dayOf([], { excuses })).toMatchObject({ verdict: 'trip', absentDays: 0 });
    expect(dayOf([], { excuses: [{ kind: 'rest', minutes: [0, 1440] }] }).verdict).toBe('rest');
  });

  it('[PO75] gone without a record counts in working time alone, and over noon once', () => {
    const punches = ['08:30', '12:00', '13:30', '17:30'];
    expect(dayOf(punches, { offPosts: [span('11:50-13:40')] })).toMatchObject({
      verdict: 'irregular',
      offPost: 1,
      offPostMin: 20,
    });
    expect(dayOf(punches, { offPosts: [span('12:00-13:30')] })).toMatchObject({ verdict: 'well', offPost: 0 });
    expect(dayOf(punches, { offPosts: [span('10:00-10:20'), span('10:10-10:30'), span('15:00-15:05')] })).toMatchObject(
      { offPost: 2, offPostMin: 35 },
    );
  });

  it('[PO75] who was absent is not off post besides', () => {
    expect(dayOf([], { offPosts: [span('09:00-11:00')] })).toMatchObject({ verdict: 'absent', offPost: 0 });
  });
});

describe('the presets of the sources', () => {
  it('[PO88] each says what its source says, and numbers that no source names are left to the hall', () => {
    const of = (preset: keyof typeof attendancePresets) => attendanceRules(AttendanceSetting.parse({ preset }));
    expect(of('O')).toEqual({ punches: 2, leadMin: 0, monthRules: [] });
    expect(of('S').punches).toBe(4);
    expect([of('Q').leadMin, of('G').leadMin]).toEqual([15, 10]);
    expect(of('Q').monthRules).toEqual([]);
    for (const { monthRules } of Object.values(attendancePresets))
      for (const { source } of monthRules) expect(source).toMatch(/^(product default: )?.*00\d\/[A-Z]/);
  });

  it('[PO88] a hall may say otherwise field by field, and without a word it is the first source’s', () => {
    expect(attendanceRules(AttendanceSetting.parse({ preset: 'S', punches: 2, leadMin: 5 }))).toMatchObject({
      punches: 2,
      leadMin: 5,
      monthRules: attendancePresets.S.monthRules,
    });
    expect(attendanceRules(AttendanceSetting.parse({ preset: 'S', monthRules: [] })).monthRules).toEqual([]);
    expect(attendanceRules(AttendanceSetting.parse({}))).toEqual(attendancePresets.O);
  });
});
