import type { LeavePreview } from '../../protocol/leave-preview.ts';
import { LeaveLine } from '../../protocol/leave-view.ts';
import type { LeaveAnswer, MyLeaveView } from '../../protocol/views.ts';
import { at, text } from './my-day-sample.ts';

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
/** A leave as the lists of all leaves have it. */
export const leaveLine = (over: Partial<LeaveLine> = {}): LeaveLine =>
  LeaveLine.strip().parse({
    ...leaveAnswer(),
    department: { zh: '人社局' },
    extendsTo: null,
    substitute: null,
    ...over,
  });

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
