import type { CaseCount } from '../../../protocol/case-day.ts';

/** The daily report in a spreadsheet. */
export interface CaseDayWords {
  report: string;
  running: string;
  what: string;
  id: string;
  name: string;
  unit: string;
  kinds: Record<'people' | 'counters' | 'units' | 'services' | 'total', string>;
  counts: Record<CaseCount, string>;
}

export const caseDayWords: Record<'zh' | 'en', CaseDayWords> = {
  zh: {
    report: '办件日报',
    running: '当日未结束，数字仍会增加',
    what: '分类',
    id: '编号',
    name: '名称',
    unit: '单位',
    kinds: { people: '人员', counters: '窗口', units: '单位', services: '事项', total: '合计' },
    counts: {
      consulted: '咨询',
      received: '收件',
      accepted: '受理',
      settled: '当场办结',
      notices: '一次性告知',
      refused: '不予受理',
      withdrawn: '撤回',
      decided: '作出决定',
      delivered: '送达',
      overdue: '逾期未结',
      feesYuan: '收费（元）',
    },
  },
  en: {
    report: 'Cases of the day',
    running: 'The day is not over; the numbers still grow',
    what: 'Of',
    id: 'No.',
    name: 'Name',
    unit: 'Department',
    kinds: { people: 'Person', counters: 'Counter', units: 'Department', services: 'Service', total: 'Total' },
    counts: {
      consulted: 'Consultations',
      received: 'Received',
      accepted: 'Accepted',
      settled: 'Done on the spot',
      notices: 'One-time notices',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      decided: 'Decided',
      delivered: 'Delivered',
      overdue: 'Overdue',
      feesYuan: 'Fees (yuan)',
    },
  },
};
