import { CaseSettings } from '../../protocol/case-settings.ts';
import { AttendanceSetting } from '../../protocol/attendance-setting.ts';
import { type HallFile, Printer } from '../../protocol/hall-file.ts';
import { LeaveSettings } from '../../protocol/leave-rules.ts';

const text = (zh: string, en: string) => ({ zh, en });
const guide = {
  basis: ['测试'],
  applicants: text('任何人', 'Anyone'),
  conditions: text('无', 'None'),
  materials: [{ id: 'id', name: text('居民身份证', 'ID card'), original: 1, copies: 0, required: true, shared: false }],
  procedure: text('当场办理', 'On the spot'),
  promisedDays: 0,
  statutoryDays: 20,
  fees: [],
  result: text('当场告知', 'Told at once'),
};
const always: [string, string][] = [['00:00', '24:00']];

/** A hall that is open day and night, small enough to know by heart: queues A and B, counters as many as asked for, a clerk and a cover for each. */
export function smallHall(change: (file: HallFile) => void = () => undefined, counters = 3): HallFile {
  const numbers = Array.from({ length: counters }, (_, i) => i + 1);
  const file: HallFile = {
    hall: {
      name: text('试验大厅', 'Test Hall'),
      code: 'TH',
      timezone: 'Asia/Shanghai',
      complaints: { phone: '0000-12345' },
      boardDistanceM: 8,
    },
    hours: {
      week: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
      calendar: 'none',
      exceptions: [],
      issueBeforeMin: 0,
      issueAfterClosing: 'while-staffed',
    },
    zones: [
      { id: 'a', name: text('A区', 'Zone A') },
      { id: 'b', name: text('B区', 'Zone B') },
    ],
    departments: [{ id: 'hrss', name: text('人社局', 'Social security') }],
    queues: [
      { code: 'A', name: text('社会保障', 'Social security'), zone: 'a' },
      { code: 'B', name: text('户政', 'Household'), zone: 'b' },
    ],
    services: [
      {
        id: 'ss-card',
        name: text('社会保障卡申领', 'Social security card'),
        department: 'hrss',
        queue: 'A',
        kind: 'immediate',
        guide,
      },
      {
        id: 'pension',
        name: text('养老保险待遇申领', 'Pension'),
        department: 'hrss',
        queue: 'A',
        kind: 'promised',
        guide: { ...guide, promisedDays: 10 },
      },
      {
        id: 'id-card',
        name: text('居民身份证换领', 'Renew ID card'),
        department: 'hrss',
        queue: 'B',
        kind: 'immediate',
        guide,
      },
    ],
    counters: numbers.map((number) => ({
      number,
      name: text(`窗口${number}`, `Counter ${number}`),
      zone: 'a',
      kind: 'service',
      accessible: number === 1,
      queues: number === 2 ? ['A', 'B'] : ['A'],
      way: { arrow: 'right', text: text('右侧', 'Right') },
    })),
    staff: [
      ...numbers.flatMap((number) => [
        {
          jobNo: String(1000 + number),
          name: `甲${number}`,
          title: text('科员', 'Officer'),
          department: 'hrss',
          roles: ['clerk' as const],
          pin: '246810',
        },
        {
          jobNo: String(2000 + number),
          name: `乙${number}`,
          title: text('科员', 'Officer'),
          department: 'hrss',
          roles: ['clerk' as const],
          pin: '246810',
        },
      ]),
      { jobNo: '9001', name: '导办', roles: ['guide'], pin: '246810' },
      { jobNo: '9002', name: '带班', roles: ['leader'], pin: '246810' },
      { jobNo: '9003', name: '督查', roles: ['supervisor'], pin: '246810' },
      { jobNo: '9101', name: '系统', roles: ['system-admin'], pin: '246810' },
      { jobNo: '9103', name: '审计', roles: ['audit-admin'], pin: '246810' },
    ],
    posts: numbers.map((number) => ({
      id: `p${number}`,
      counter: number,
      a: String(1000 + number),
      b: String(2000 + number),
      bMayDo: 'all' as const,
    })),
    printers: [Printer.parse({ id: 'k1', at: { kind: 'virtual' }, widthMm: 80 })],
    classes: [
      { id: 'elderly', name: text('老年人', 'Elderly'), rate: 2, basis: '老年人权益保障法 第五十八条', off: false },
    ],
    rules: {
      recallsBeforeMissed: 2,
      returnBehind: 2,
      awayReasons: [text('取档案', 'Fetching files'), text('开会', 'Meeting')],
      awayMaxMin: 30,
      secondsBetweenTickets: 0,
      idleSignOutMin: 30,
      practice: false,
    },
    rota: {},
    notices: [],
    leave: LeaveSettings.parse({}),
    attendance: AttendanceSetting.parse({}),
    cases: CaseSettings.parse({}),
  };
  change(file);
  return file;
}
