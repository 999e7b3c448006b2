import type { AttendanceSheet } from '../../protocol/attendance-view.ts';
import type { LeavePreview } from '../../protocol/leave-preview.ts';
import type { LeaveAnswer, MyDayView, MyLeaveView, MyMonthView } from '../../protocol/views.ts';

/** A Monday of November by the hall's clock. */
export const at = (clock: string, day = '2026-11-23'): string => `${day}T${clock}:00+08:00`;

const text = (zh: string, en: string) => ({ zh, en });
const hours: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];
const slot = (
  of: 'in' | 'noon-out' | 'noon-in' | 'out',
  due: string,
  done: string | null = null,
  status: MyDayView['slots'][number]['status'] = done === null ? 'not-due' : 'on-time',
  missedMin = 0,
): MyDayView['slots'][number] => ({ slot: of, due, at: done, status, missedMin, repaired: false });

const opening = [
  { id: 'system', text: text('信息系统、硬件设施已检查，运行正常', 'System and equipment checked and working') },
  { id: 'vouchers', text: text('业务凭证、印章已备好', 'Vouchers and seals at hand') },
  { id: 'in-post', text: text('已到岗，进入工作状态', 'In post and ready to work') },
];
const closing = [
  { id: 'computer', text: text('电脑已关机', 'Computer shut down') },
  { id: 'power', text: text('办公设备电源已切断', 'Power of the equipment cut') },
  { id: 'desk', text: text('桌面已整理', 'Desk tidy') },
  { id: 'cabinets', text: text('文件柜已上锁', 'Cabinets locked') },
];

/** 李静 before the hall opens: nothing punched, nothing ticked. */
export function myDayView(over: Partial<MyDayView> = {}): MyDayView {
  return {
    jobNo: '1001',
    day: '2026-11-23',
    hours,
    leadMin: 15,
    preset: 'S',
    attends: true,
    slots: [slot('in', '08:15'), slot('noon-out', '12:00'), slot('noon-in', '13:30'), slot('out', '17:30')],
    punches: [],
    lists: { opening, closing },
    required: { opening: true, closing: true },
    counters: [
      {
        number: 3,
        name: text('社保综合', 'Social security'),
        openingLeft: opening.map(({ id }) => id),
        closingLeft: closing.map(({ id }) => id),
        used: false,
        open: false,
      },
    ],
    left: [],
    equipment: [
      { id: 'air-con', text: text('空调', 'Air conditioners'), count: 6 },
      { id: 'light', text: text('照明设备', 'Lights'), count: 42 },
      { id: 'water', text: text('饮水机', 'Water dispensers'), count: 2 },
      { id: 'seat', text: text('座椅', 'Seats'), count: 120 },
    ],
    handOver: {
      handOver: 'd41',
      at: at('17:52', '2026-11-20'),
      from: '1004',
      to: '1002',
      items: [
        { id: 'air-con', given: 6, taken: 6 },
        { id: 'light', given: 42, taken: 42 },
        { id: 'water', given: 2, taken: 2 },
        { id: 'seat', given: 120, taken: 119 },
      ],
      takenAt: at('17:58', '2026-11-20'),
    },
    people: [
      { jobNo: '1002', name: '王磊' },
      { jobNo: '1003', name: '何敏' },
      { jobNo: '1004', name: '刘洋' },
      { jobNo: '1005', name: '郑浩' },
      { jobNo: '1006', name: '许薇' },
    ],
    ...over,
  };
}

/** The same day at six: late in the morning, one punch missing, the counter closed, the list to sign. */
export const eveningView = (over: Partial<MyDayView> = {}): MyDayView => {
  const day = myDayView();
  return {
    ...day,
    slots: [
      slot('in', '08:15', '08:21', 'late', 6),
      slot('noon-out', '12:00', '12:04'),
      slot('noon-in', '13:30', null, 'missing', 0),
      slot('out', '17:30', '17:41'),
    ],
    punches: ['08:21', '12:04', '15:10', '17:41'],
    counters: [{ ...day.counters[0]!, openingLeft: [], used: true }],
    handOver: {
      ...day.handOver!,
      to: '1001',
      items: day.handOver!.items.map((one) => ({ ...one, taken: null })),
      takenAt: null,
    },
    ...over,
  };
};

const person = (jobNo: string, name: string) => ({ jobNo, name });

export function leaveAnswer(over: Partial<LeaveAnswer> = {}): LeaveAnswer {
  return {
    id: 'L812',
    staff: person('1001', '李静'),
    kind: 'personal',
    from: at('08:30', '2026-11-24'),
    to: at('17:30', '2026-11-25'),
    days: 2,
    state: 'requested',
    steps: [
      { by: 'section-head', seal: false, signed: { ...person('1003', '何敏'), at: at('14:06'), sealSeen: false } },
      { by: 'leader-in-charge', seal: false, signed: null },
      { by: 'bureau-head', seal: true, signed: null },
    ],
    next: 'leader-in-charge',
    signers: ['9002'],
    filedWith: ['personnel', 'centre'],
    source: '004/B 17.1',
    gap: false,
    certificate: false,
    certificateSeen: false,
    shortNotice: false,
    emergency: false,
    handOverTo: person('1002', '王磊'),
    substitute: { needed: true, staff: person('1002', '王磊') },
    work: [],
    owed: [],
    extension: null,
    startedAt: null,
    endedAt: null,
    overdueSince: null,
    ...over,
  };
}

type Mine = MyLeaveView['mine'][number];
const signed = leaveAnswer().steps.map((step) => ({
  ...step,
  signed: step.signed ?? { ...person('9002', '赵国平'), at: at('15:20'), sealSeen: step.seal },
}));

export const granted = (over: Partial<Mine> = {}): Mine => ({
  ...leaveAnswer({
    id: 'L790',
    state: 'filed',
    kind: 'annual',
    next: null,
    signers: [],
    steps: signed,
    from: at('13:30'),
    to: at('17:30'),
    days: 0.5,
  }),
  reason: '回老家',
  rejection: null,
  waits: [],
  unstartedSince: null,
  ...over,
});

export function myLeaveView(over: Partial<MyLeaveView> = {}): MyLeaveView {
  const plain = { rejection: null, waits: [], unstartedSince: null };
  return {
    jobNo: '1001',
    mine: [
      { ...leaveAnswer(), ...plain, reason: '送母亲住院' },
      {
        ...leaveAnswer({
          id: 'L640',
          kind: 'sick',
          state: 'closed',
          next: null,
          steps: signed,
          from: at('08:30', '2026-10-13'),
          to: at('12:00', '2026-10-13'),
          days: 0.5,
        }),
        ...plain,
        reason: '感冒',
      },
      {
        ...leaveAnswer({
          id: 'L512',
          kind: 'official-trip',
          state: 'rejected',
          next: null,
          from: at('08:30', '2026-09-02'),
          to: at('17:30', '2026-09-02'),
          days: 1,
        }),
        ...plain,
        reason: '培训',
        rejection: '岗位离不开人',
      },
    ],
    toSign: [],
    kinds: (
      [
        'personal',
        'sick',
        'annual',
        'marriage',
        'maternity',
        'bereavement',
        'home-visit',
        'official-trip',
        'other',
      ] as const
    ).map((kind) => ({ kind, leadH: kind === 'personal' ? 24 : 0 })),
    ...over,
  };
}

/** Two that wait for the leader: one with the unit's seal, one that would leave counter 2 empty. */
export function toSignView(): MyLeaveView {
  const asked = { extensionReason: null, phone: '138 0000 1234' };
  return myLeaveView({
    jobNo: '9002',
    mine: [],
    toSign: [
      {
        ...leaveAnswer({
          steps: leaveAnswer()
            .steps.slice(0, 2)
            .map((step, i) => ({ ...step, seal: i === 1 })),
        }),
        ...asked,
        reason: '送母亲住院',
        conflicts: [
          {
            staff: person('1004', '刘洋'),
            kind: 'annual',
            from: at('08:30', '2026-11-25'),
            to: at('17:30', '2026-11-27'),
            state: 'filed',
            counters: [],
          },
        ],
        bothAway: null,
      },
      {
        ...leaveAnswer({
          id: 'L815',
          staff: person('1005', '郑浩'),
          kind: 'annual',
          from: at('08:30', '2026-11-26'),
          to: at('17:30', '2026-11-26'),
          days: 1,
          steps: leaveAnswer().steps.slice(0, 2),
        }),
        ...asked,
        reason: '休息',
        conflicts: [
          {
            staff: person('1004', '刘洋'),
            kind: 'annual',
            from: at('08:30', '2026-11-25'),
            to: at('17:30', '2026-11-27'),
            state: 'filed',
            counters: [2],
          },
        ],
        bothAway: '刘洋',
      },
    ],
  });
}

export function preview(over: Partial<LeavePreview> = {}): LeavePreview {
  const step = (by: LeavePreview['ladder'][number]['steps'][number]['by'], seal = false) => ({ by, seal });
  return {
    staff: { jobNo: '1001', name: '李静' },
    from: at('08:30', '2026-11-24'),
    to: at('17:30', '2026-11-24'),
    days: 1,
    hindrances: [],
    way: {
      steps: [
        { by: 'section-head', seal: false, who: ['何敏'] },
        { by: 'leader-in-charge', seal: false, who: ['赵国平', '周建华'] },
      ],
      filedWith: ['personnel', 'centre'],
      certificate: false,
      substitute: true,
      source: '004/B 17.1',
      gap: false,
    },
    ladder: [
      {
        from: null,
        upTo: { days: 0.5, inclusive: true },
        steps: [step('section-head')],
        substitute: false,
        source: '004/B 17.1',
        chosen: false,
      },
      {
        from: { days: 1, inclusive: true },
        upTo: { days: 1, inclusive: true },
        steps: [step('section-head'), step('leader-in-charge')],
        substitute: false,
        source: '004/B 17.1',
        chosen: true,
      },
      {
        from: { days: 1, inclusive: false },
        upTo: null,
        steps: [step('section-head'), step('leader-in-charge'), step('bureau-head', true)],
        substitute: false,
        source: '004/B 17.1',
        chosen: false,
      },
    ],
    substituteFrom: [{ who: 'staff', from: { days: 0, inclusive: false }, source: '004/B 5', due: true }],
    leadH: 0,
    work: [],
    partners: [{ counter: 3, jobNo: '1002', name: '王磊', away: [] }],
    standIns: [
      { jobNo: '1002', name: '王磊', as: 'partner', department: text('人社', 'HR'), away: null },
      {
        jobNo: '1005',
        name: '郑浩',
        as: 'stand-by',
        department: text('人社', 'HR'),
        away: { from: at('08:30', '2026-11-24'), to: null, ground: 'leave' },
      },
    ],
    ...over,
  };
}

/** 王磊 asked for the same day first. */
export const blocked = (): LeavePreview =>
  preview({
    hindrances: [
      { code: 'both-away', title: 'A、B 角不能同时离开', detail: '王磊这段时间也不在。请先指定第三人，或改期。' },
    ],
    partners: [
      {
        counter: 3,
        jobNo: '1002',
        name: '王磊',
        away: [{ from: at('08:30', '2026-11-24'), to: at('12:00', '2026-11-24'), ground: 'leave' }],
      },
    ],
  });

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
