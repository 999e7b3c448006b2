import type { MyDayView } from '../../protocol/views.ts';

/** A Monday of November by the hall's clock. */
export const at = (clock: string, day = '2026-11-23'): string => `${day}T${clock}:00+08:00`;

/** Words of data in both languages. */
export const text = (zh: string, en: string) => ({ zh, en });
/** When the hall is open. */
export const hours: [string, string][] = [
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
