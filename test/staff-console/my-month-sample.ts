import type { AttendanceSheet } from '../../protocol/attendance-view.ts';
import type { MyMonthView } from '../../protocol/views.ts';
import { at, hours, text } from './my-day-sample.ts';

const november = Array.from({ length: 30 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}`);
const isOff = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const totals = {
  workDays: 15,
  well: 12,
  late: 2,
  lateMin: 18,
  early: 0,
  earlyMin: 0,
  missing: 1,
  absentDays: 0.5,
  offPost: 1,
  offPostMin: 14,
  leaveDays: 1,
  tripDays: 0,
  repaired: 1,
};

export function myMonthView(over: Partial<MyMonthView> = {}): MyMonthView {
  const bad: Record<string, Partial<NonNullable<MyMonthView['attendance']>['days'][number]>> = {
    '2026-11-05': {
      verdict: 'irregular',
      slots: [{ slot: 'in', at: '08:27', status: 'late', missedMin: 12, repaired: false }],
    },
    '2026-11-11': {
      verdict: 'half-absent',
      slots: [{ slot: 'noon-in', at: null, status: 'missing', missedMin: 0, repaired: false }],
    },
    '2026-11-12': { verdict: 'leave' },
    '2026-11-18': {
      verdict: 'irregular',
      offPostMin: 14,
      slots: [{ slot: 'out', at: '17:30', status: 'on-time', missedMin: 0, repaired: true }],
    },
    '2026-11-23': {
      verdict: 'coming',
      slots: [{ slot: 'in', at: '08:21', status: 'late', missedMin: 6, repaired: false }],
    },
  };
  return {
    jobNo: '1001',
    month: '2026-11',
    today: '2026-11-23',
    days: november.map((day) => ({ day, hours: isOff(day) ? [] : hours })),
    rota: november
      .filter((day) => !isOff(day) || day === '2026-11-28')
      .map((day) => ({
        day,
        duties: isOff(day)
          ? [{ kind: 'rest-day-duty', counter: null, shift: 'rest', hours: [['09:00', '12:00']] }]
          : [{ kind: 'front', counter: 3, shift: 'day', hours }],
        meetings:
          day === '2026-11-24'
            ? [{ id: 'm1', from: '14:00', to: '15:00', what: text('窗口例会', 'Window meeting') }]
            : [],
        leads: false,
      })),
    attendance: {
      totals,
      days: november
        .filter((day) => day <= '2026-11-23')
        .map((day) => ({ day, verdict: isOff(day) ? 'rest' : 'well', slots: [], offPostMin: 0, ...bad[day] })),
      suggestions: [
        {
          step: 'warn',
          counts: ['late', 'early', 'off-post'],
          bound: 'at-least',
          times: 3,
          reached: 3,
          source: '000/S 3(1)',
        },
      ],
    },
    rules: [
      {
        counts: ['late', 'early', 'off-post'],
        bound: 'at-least',
        times: 4,
        step: 'return-to-unit',
        source: '000/S 3(1)',
      },
      { counts: ['absent-days'], bound: 'more-than', times: 2, step: 'return-to-unit', source: '000/S 3(1)' },
    ],
    preset: 'S',
    punches: { times: 4, leadMin: 15 },
    leaves: [
      {
        id: 'L640',
        kind: 'sick',
        from: at('08:30', '2026-11-12'),
        to: at('17:30', '2026-11-12'),
        days: 1,
        state: 'closed',
      },
      {
        id: 'L812',
        kind: 'personal',
        from: at('08:30', '2026-11-26'),
        to: at('17:30', '2026-11-27'),
        days: 2,
        state: 'filed',
      },
    ],
    signs: {
      count: 9,
      minutes: 96,
      right: 8,
      list: [
        {
          counter: 3,
          from: at('10:12', '2026-11-18'),
          minutes: 22,
          reason: text('送件', 'Delivering papers'),
          faults: ['back-late'],
        },
      ],
    },
    corrections: [
      {
        jobNo: '1001',
        name: '李静',
        day: '2026-11-18',
        slot: 'out',
        old: null,
        new: '17:30',
        reason: '指纹机故障',
        witness: '何敏',
        by: '赵国平',
        at: at('09:10', '2026-11-19'),
        afterSignOff: false,
      },
    ],
    circulated: null,
    ...over,
  };
}

/** October of the unit, over and not circulated yet. */
export function unitSheet(): AttendanceSheet {
  const one = (jobNo: string, name: string, late: number, absentDays = 0): AttendanceSheet['people'][number] => ({
    jobNo,
    name,
    department: 'hrss',
    totals: { ...totals, late, lateMin: late * 7, missing: 0, absentDays, offPost: 0, offPostMin: 0 },
    days: [
      {
        day: '2026-10-13',
        verdict: late > 0 ? 'irregular' : 'well',
        offPostMin: 0,
        slots: late > 0 ? [{ slot: 'in', at: '08:22', status: 'late', missedMin: 7, repaired: false }] : [],
      },
      {
        day: '2026-10-14',
        verdict: absentDays > 0 ? 'absent' : 'well',
        offPostMin: 0,
        slots: absentDays > 0 ? [{ slot: 'in', at: null, status: 'missing', missedMin: 0, repaired: false }] : [],
      },
    ],
    suggestions:
      late >= 4
        ? [
            {
              step: 'return-to-unit',
              counts: ['late', 'early', 'off-post'],
              bound: 'at-least',
              times: 4,
              reached: late,
              source: '000/S 3(1)',
            },
          ]
        : [],
  });
  const people = [
    one('1001', '李静', 1),
    one('1002', '王磊', 0),
    one('1003', '何敏', 0),
    one('1004', '刘洋', 4),
    one('1005', '郑浩', 0, 1),
  ];
  return {
    month: '2026-10',
    preset: 'S',
    people,
    units: [
      { department: 'hrss', name: text('人力资源和社会保障局', 'Human resources'), people: people.length, totals },
    ],
    corrections: [],
    signedOff: null,
  };
}
