import type { LongerHoursView } from '../../protocol/longer-hours.ts';
import { at } from './my-day-sample.ts';

const text = (zh: string, en: string) => ({ zh, en });
const counter = (
  number: number,
  name: [string, string],
  waiting: number,
  own = false,
): LongerHoursView['counters'][number] => ({
  number,
  name: text(...name),
  own,
  staff: waiting > 0 ? '李静' : null,
  until: '17:30',
  waiting,
  oldestSince: waiting > 0 ? at('15:52') : null,
  doneBy: waiting > 0 ? at('18:05') : null,
});
const row = (over: Partial<LongerHoursView['rows'][number]>): LongerHoursView['rows'][number] => ({
  id: '4',
  day: '2026-11-23',
  usual: '17:30',
  until: '18:30',
  counters: [3, 5],
  waiting: 23,
  state: 'asked',
  by: '李静',
  at: at('16:20'),
  approvedBy: null,
  endedBy: null,
  mine: false,
  toAnswer: false,
  reason: null,
  endedReason: null,
  ...over,
});

/** 赵国平 at twenty past four: one request to answer, one granted, one declined before. */
export function leaderLonger(over: Partial<LongerHoursView> = {}): LongerHoursView {
  return {
    jobNo: '9002',
    any: true,
    approves: true,
    issueBeforeMin: 15,
    days: [
      { day: '2026-11-23', ends: '17:30', latest: '21:15' },
      { day: '2026-11-24', ends: '17:30', latest: '21:15' },
      { day: '2026-11-25', ends: '17:30', latest: '21:15' },
      { day: '2026-11-26', ends: '17:30', latest: '21:15' },
      { day: '2026-11-27', ends: '17:30', latest: '21:15' },
    ],
    counters: [
      counter(3, ['社保综合', 'Social security'], 16),
      counter(5, ['医保', 'Medical insurance'], 7),
      counter(1, ['咨询引导', 'Enquiries'], 0),
      counter(2, ['企业开办', 'Business set-up'], 4),
      counter(4, ['不动产登记', 'Property registration'], 0),
      counter(6, ['税务', 'Tax'], 2),
      counter(7, ['户政', 'Household'], 0),
      counter(8, ['出入境', 'Exit and entry'], 0),
      counter(9, ['公积金', 'Housing fund'], 0),
    ],
    rows: [
      row({ toAnswer: true, reason: '年末参保缴费集中，下班前叫不完' }),
      row({
        id: '2',
        day: '2026-11-24',
        counters: [],
        until: '19:00',
        waiting: 0,
        state: 'approved',
        by: '孙丽',
        at: at('09:10'),
        approvedBy: '周敏',
        reason: '明天学校集中办证',
      }),
      row({
        id: '3',
        counters: [2],
        until: '18:00',
        waiting: 4,
        state: 'declined',
        by: '陈晨',
        at: at('15:02'),
        endedBy: '赵国平',
        reason: '有四家企业在等',
        endedReason: '现有窗口下班前能办完',
      }),
    ],
    ...over,
  };
}

/** 李静 of counter 3, who asked a moment ago. */
export const clerkLonger = (over: Partial<LongerHoursView> = {}): LongerHoursView => ({
  ...leaderLonger(),
  jobNo: '1001',
  any: false,
  approves: false,
  counters: [counter(3, ['社保综合', 'Social security'], 16, true)],
  rows: [row({ counters: [3], mine: true, reason: '年末参保缴费集中，下班前叫不完' })],
  ...over,
});
