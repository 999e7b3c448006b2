import type { DayStripView, StripSpan } from '../../protocol/day-strip-view.ts';
import type { AskedView, Peak } from '../../protocol/peak-view.ts';
import type { PersonRecordView, SignRecordView } from '../../protocol/sign-record-view.ts';
import type { HallView } from '../../protocol/views.ts';
import { ago, hallView } from './sample.ts';

const { hall } = hallView();
const minutes = (...list: number[]) => list.map((min) => min * 60);

/** Real estate is crowded; 孙悦 stands by for counter 7. */
export const peak = (over: Partial<Peak> = {}): Peak => ({
  queue: 'B',
  since: ago(4),
  by: 'waited',
  before: { p50S: 22 * 60, p90S: 41 * 60 },
  open: {
    counter: 7,
    staff: '1009',
    name: '孙悦',
    as: 'substitute',
    standBy: true,
    after: { p50S: 13 * 60, p90S: 26 * 60 },
    stepS: 600,
    without: minutes(41, 43, 45, 46, 45, 43, 40, 36, 31, 25, 18, 11, 6),
    with: minutes(26, 24, 21, 18, 15, 12, 10, 8, 6, 4, 2, 1, 1),
  },
  whyNot: null,
  ...over,
});

/** The hall of the drawing: nobody asks for help, one queue is crowded. */
export const crowdedHall = (over: Partial<HallView> = {}): HallView => {
  const view = hallView();
  return {
    ...view,
    helps: [],
    alerts: view.alerts.filter(({ code }) => code !== 'help-asked'),
    counters: view.counters.map((counter) =>
      counter.number === 7
        ? { ...counter, standBy: '孙悦' }
        : counter.number === 6
          ? { ...counter, standsFor: '吴刚' }
          : counter,
    ),
    peaks: [peak()],
    ...over,
  };
};

const late = (number: string, zh: string, name: string, unit: string, days: number) => ({
  id: `C${number}`,
  number: `LJ-20261106-${number}`,
  serviceName: { zh },
  unitName: { zh: unit },
  holder: { jobNo: '1001', name },
  on: '2026-11-20',
  days,
});

/** Two cases are late, and five are to be back today. */
export const casesDue: NonNullable<HallView['casesDue']> = {
  overdue: [late('0097', '转移登记', '周倩', '登记科', 3), late('0142', '工伤认定', '李静', '业务科', 1)],
  next: { on: '2026-11-24', recalled: 5, returned: 3 },
};

const opening: DayStripView['opening'] = [
  [510, 720],
  [810, 1050],
];

/** Counter 3 on a full Friday: 李静, with 王磊 covering twice, one sign, and the last visitor eleven minutes after closing. */
export function dayStrip(over: Partial<DayStripView> = {}): DayStripView {
  const spans: StripSpan[] = [];
  let n = 0;
  const covered = (min: number) => (min >= 612 && min < 628) || (min >= 880 && min < 925);
  for (const [from, until] of [
    [510, 726],
    [810, 1061],
  ] as const) {
    let at: number = from;
    const put = (min: number, state: StripSpan[2], about: string | null) => {
      const stop = Math.min(until, at + min);
      if (stop <= at) return;
      const b = covered(at);
      spans.push([at * 60, stop * 60, state, b ? '1002' : '1001', b ? 'B' : 'A', about]);
      at = stop;
    };
    while (at < until) {
      if (at >= 980 && !spans.some(([, , state]) => state === 'away')) put(8, 'away', '送件');
      if (n % 4 === 0) put(2, 'free', null);
      put(1, 'calling', number(n));
      put([9, 5, 12, 8, 11][n % 5]!, 'serving', number(n));
      n += 1;
    }
  }
  return {
    hall,
    day: '2026-11-20',
    number: 3,
    name: { zh: '社保综合', en: 'Social security' },
    post: { a: '1001', b: '1002' },
    opening,
    people: { '1001': '李静', '1002': '王磊' },
    spans,
    sums: {
      openMin: 467,
      servingMin: 395,
      callingMin: 46,
      freeMin: 18,
      awayMin: 8,
      unattendedMin: 0,
      closedMin: 0,
      lateMin: 17,
      served: 47,
      people: [
        { staff: '1001', as: 'A', minutes: 407 },
        { staff: '1002', as: 'B', minutes: 60 },
      ],
    },
    journal: { from: 40112, to: 40987, whole: true },
    counters: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    today: '2026-11-23',
    ...over,
  };
}

const number = (n: number) => `${n % 4 === 2 ? 'B' : 'A'}${String(n + 1).padStart(3, '0')}`;

/** A day with a gap, minutes nobody stood there, and a journal that does not hold. */
export const poorStrip = (): DayStripView =>
  dayStrip({
    day: '2026-11-19',
    spans: [
      [510 * 60, 540 * 60, 'gap', '1001', null, null],
      [540 * 60, 600 * 60, 'serving', '1001', 'A', 'A001'],
      [600 * 60, 618 * 60, 'unattended', '1001', 'A', 'idle'],
      [618 * 60, 660 * 60, 'free', '1001', 'A', null],
      [660 * 60, 720 * 60, 'closed', '9002', 'leader', '停电'],
      [810 * 60, 1050 * 60, 'free', '1012', 'substitute', null],
    ],
    people: { '1001': '李静', '9002': '周敏', '1012': '韩梅' },
    sums: {
      openMin: 390,
      servingMin: 60,
      callingMin: 0,
      freeMin: 282,
      awayMin: 0,
      unattendedMin: 48,
      closedMin: 60,
      lateMin: 0,
      served: 1,
      people: [
        { staff: '1001', as: 'A', minutes: 120 },
        { staff: '1012', as: 'substitute', minutes: 240 },
      ],
    },
    journal: { from: 39008, to: 39990, whole: false },
  });

const names = [
  '何敏',
  '刘洋',
  '李静',
  '许薇',
  '周倩',
  '吴刚',
  '冯雪',
  '高翔',
  '赵磊',
  '张宁',
  '陈晓雯',
  '何伟',
  '王磊',
  '郑浩',
  '孙悦',
  '韩梅',
];

/** November of sixteen people: two were off post, one's signs were not all right. */
export const signRecord = (over: Partial<SignRecordView> = {}): SignRecordView => ({
  hall,
  month: '2026-11',
  thisMonth: '2026-11',
  people: names.map((name, i) => ({
    jobNo: String(1001 + i),
    name,
    counters: i < 12 ? [i + 1] : [i - 11, i - 10],
    signs: i === 9 ? 0 : 14 - i > 0 ? 14 - i : 1,
    minutes: i === 9 ? 0 : 96 - 5 * i,
    right: i === 9 ? 0 : Math.max(0, (14 - i > 0 ? 14 - i : 1) - (i < 3 ? 2 : 0)),
    offPosts: i < 2 ? 2 - i : 0,
    offPostMin: i < 2 ? 31 - 12 * i : 0,
  })),
  findings: [
    { code: 'no-b', level: 'warning', counter: 6, about: '1006' },
    { code: 'b-also-a', level: 'warning', counter: 6, about: '1005' },
    { code: 'no-chief', level: 'warning', counter: 9, about: null },
    { code: 'a-is-b', level: 'fault', counter: 12, about: '1012' },
  ],
  named: { '1005': '周倩', '1006': '吴刚', '1012': '何伟' },
  ...over,
});

export const personRecord = (over: Partial<PersonRecordView> = {}): PersonRecordView => ({
  hall,
  month: '2026-11',
  jobNo: '1001',
  name: '何敏',
  signs: [
    {
      counter: 1,
      from: '2026-11-23T10:02:00+08:00',
      backAt: '2026-11-23T10:12:00+08:00',
      until: '2026-11-23T10:19:00+08:00',
      minutes: 17,
      reason: '送件',
      cover: null,
      faults: ['back-late'],
    },
    {
      counter: 1,
      from: '2026-11-20T15:40:00+08:00',
      backAt: '2026-11-20T15:50:00+08:00',
      until: '2026-11-20T15:48:00+08:00',
      minutes: 8,
      reason: '取档案',
      cover: null,
      faults: [],
    },
  ],
  offPosts: [
    {
      counter: 1,
      from: '2026-11-18T14:05:00+08:00',
      until: '2026-11-18T14:24:00+08:00',
      minutes: 19,
      ground: 'signed-out',
    },
  ],
  ...over,
});

/** 赵国平 asks 孙悦 to counter 7. */
export const asked = (): AskedView => ({
  asks: [
    {
      id: '4',
      task: 'open',
      as: 'substitute',
      counter: 7,
      staff: '1009',
      name: '孙悦',
      by: '赵国平',
      at: ago(0.5),
      state: 'asked',
      counterName: { zh: '办税综合', en: 'Tax' },
      waiting: 17,
      oldestMin: 34,
    },
  ],
  calls: [],
});
