import type { CaseCount } from '../../../protocol/case-day.ts';
import type { CounterSums, TicketSums } from '../../../protocol/day-report.ts';

/** The report of a day, on paper and in a spreadsheet. */
export interface DayReportWords {
  title: string;
  running(at: string): string;
  made(at: string): string;
  dutyLeader: string;
  hours: string;
  weekdays: readonly string[];
  day(day: string): string;
  goesOn(title: string): string;
  sheet(n: number, of: number): string;
  turn: string;
  total: string;
  elsewhere: string;
  figures: Record<'issued' | 'served' | 'meanWait' | 'p90Wait' | 'unattended' | 'overdue', string>;
  tables: Record<'tickets' | 'counters' | 'posts' | 'cases', string>;
  queue: string;
  tickets: Record<Exclude<keyof TicketSums, 'called'>, string>;
  counter: string;
  people: string;
  counters: Record<keyof CounterSums, string>;
  notes: Record<'tickets' | 'counters', string>;
  late(minutes: number): string;
  closed(counters: readonly number[]): string;
  unit: string;
  counts: Record<CaseCount, string>;
  what: string;
  times: string;
  minutes: string;
  of: string;
  posts: Record<'covers' | 'signs' | 'offPosts' | 'forecasts' | 'probable' | 'verified', string>;
  right(count: number): string;
  hits(percent: number): string;
  remarks: string;
  leaderSigns: string;
  supervisorSigns: string;
  before: string;
  after: string;
  file: string;
  empty: string;
}

export const dayReportWords: Record<'zh' | 'en', DayReportWords> = {
  zh: {
    title: '大厅日报',
    running: (at) => `当日未结束，数字截至 ${at}`,
    made: (at) => `制表 ${at}`,
    dutyLeader: '带班领导',
    hours: '开放',
    weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    day: (day) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
    goesOn: (title) => `${title}（续）`,
    sheet: (n, of) => `第 ${n} 页，共 ${of} 页`,
    turn: '接下页',
    total: '合计',
    elsewhere: '未归单位',
    figures: {
      issued: '取号',
      served: '办结号票',
      meanWait: '平均等候（分）',
      p90Wait: '九成等候不超过（分）',
      unattended: '窗口无人（分）',
      overdue: '逾期办件',
    },
    tables: { tickets: '号票', counters: '窗口', posts: '值守和差错', cases: '办件' },
    queue: '队列',
    tickets: {
      issued: '取号',
      served: '办结',
      left: '离开',
      cancelled: '取消',
      missed: '过号',
      open: '未办完',
      meanWaitMin: '平均等候',
      p90WaitMin: '九成等候',
      longestWaitMin: '最长等候',
      late: '久等',
      meanServiceMin: '平均办理',
    },
    counter: '窗口',
    people: '值守人',
    counters: {
      served: '接待',
      openMin: '应开',
      servingMin: '办理',
      callingMin: '叫号',
      freeMin: '空闲',
      awayMin: '离岗牌',
      unattendedMin: '无人',
    },
    notes: {
      tickets: '时间单位为分钟。取号＝办结＋离开＋取消＋过号＋未办完；等候从取号算到第一次叫号。',
      counters: '时间单位为分钟。应开＝办理＋叫号＋空闲＋离岗牌＋无人；接待按人次，一个号在两个窗口办就记两次。',
    },
    late: (minutes) => `久等：等候 ${minutes} 分钟及以上。`,
    closed: (counters) => `当日不开：${counters.join('、')} 号窗口。`,
    unit: '单位',
    counts: {
      consulted: '咨询',
      received: '收件',
      accepted: '受理',
      settled: '当场办结',
      notices: '一次告知',
      refused: '不予受理',
      withdrawn: '撤回',
      decided: '决定',
      delivered: '送达',
      overdue: '逾期',
      feesYuan: '收费（元）',
    },
    what: '项目',
    times: '次数',
    minutes: '分钟',
    of: '说明',
    posts: {
      covers: '顶岗',
      signs: '离岗牌',
      offPosts: '脱岗（无记录离开）',
      forecasts: '等候时间预报',
      probable: '告知不全（疑似）',
      verified: '告知不全（查实）',
    },
    right: (count) => `其中 ${count} 次合规`,
    hits: (percent) => `${percent}% 说准`,
    remarks: '情况说明',
    leaderSigns: '带班领导签字',
    supervisorSigns: '督查签字',
    before: '前一天',
    after: '后一天',
    file: '电子表格',
    empty: '当日没有记录。',
  },
  en: {
    title: 'Report of the day',
    running: (at) => `The day is not over; numbers as of ${at}`,
    made: (at) => `Made ${at}`,
    dutyLeader: 'Duty leader',
    hours: 'Open',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    day: (day) => day,
    goesOn: (title) => `${title} (continued)`,
    sheet: (n, of) => `Page ${n} of ${of}`,
    turn: 'Please turn over',
    total: 'Total',
    elsewhere: 'No department',
    figures: {
      issued: 'Numbers taken',
      served: 'Served',
      meanWait: 'Mean wait (min)',
      p90Wait: 'Nine of ten within (min)',
      unattended: 'Unattended (min)',
      overdue: 'Cases overdue',
    },
    tables: { tickets: 'Tickets', counters: 'Counters', posts: 'Posts and faults', cases: 'Cases' },
    queue: 'Queue',
    tickets: {
      issued: 'Taken',
      served: 'Served',
      left: 'Left',
      cancelled: 'Given up',
      missed: 'Missed',
      open: 'Open',
      meanWaitMin: 'Mean wait',
      p90WaitMin: '90% wait',
      longestWaitMin: 'Longest',
      late: 'Long waits',
      meanServiceMin: 'Service',
    },
    counter: 'Counter',
    people: 'On post',
    counters: {
      served: 'Visitors',
      openMin: 'Due open',
      servingMin: 'Serving',
      callingMin: 'Calling',
      freeMin: 'Free',
      awayMin: 'Sign up',
      unattendedMin: 'Nobody',
    },
    notes: {
      tickets:
        'Times in minutes. Taken = served + left + given up + missed + open; the wait is from taking the number to the first call.',
      counters:
        'Times in minutes. Due open = serving + calling + free + sign up + nobody; a number served at two counters is two visitors.',
    },
    late: (minutes) => `Long waits: ${minutes} minutes or more.`,
    closed: (counters) => `Not open that day: counters ${counters.join(', ')}.`,
    unit: 'Department',
    counts: {
      consulted: 'Asked',
      received: 'Received',
      accepted: 'Accepted',
      settled: 'At once',
      notices: 'Told once',
      refused: 'Refused',
      withdrawn: 'Taken back',
      decided: 'Decided',
      delivered: 'Handed over',
      overdue: 'Overdue',
      feesYuan: 'Fees (yuan)',
    },
    what: 'What',
    times: 'Times',
    minutes: 'Minutes',
    of: 'Note',
    posts: {
      covers: 'Covers',
      signs: 'Away signs',
      offPosts: 'Gone without a record',
      forecasts: 'Forecasts of the wait',
      probable: 'Notices suspected incomplete',
      verified: 'Notices found incomplete',
    },
    right: (count) => `${count} used rightly`,
    hits: (percent) => `${percent}% held`,
    remarks: 'Remarks',
    leaderSigns: 'Duty leader',
    supervisorSigns: 'Supervisor',
    before: 'Day before',
    after: 'Day after',
    file: 'Spreadsheet',
    empty: 'Nothing is on record for this day.',
  },
};
