import type { BreachesView, BreachEvidence, OwnBreachesView } from '../../protocol/breaches.ts';
import type { FeeEntry, FeeSlip, FeesView } from '../../protocol/fees-view.ts';
import { hall } from './sample.ts';

const text = (zh: string, en: string) => ({ zh, en });
const person = (jobNo: string, name: string) => ({ jobNo, name });
const li = person('1001', '李静');
const wu = person('1008', '吴刚');
const he = person('1003', '何敏');
const at = (day: string, time: string) => `${day}T${time}:00.000+08:00`;

/** The demo hall with a cashier at its third counter. */
export const hallWithCashier = {
  ...hall,
  counters: hall.counters.map((counter) => (counter.number === 3 ? { ...counter, kind: 'cashier' } : counter)),
};

const slip = (n: number, over: Partial<FeeSlip> = {}): FeeSlip => ({
  case: `C${n}`,
  number: `LJ-20261123-0${n}`,
  fee: 1,
  slip: `LJ 费〔2026〕1123-00${n % 10}`,
  name: text('丢失补领工本费', 'Replacement card fee'),
  serviceName: text('居民身份证丢失补领', 'Lost identity card'),
  amountYuan: 40,
  at: at('2026-11-23', '10:02'),
  by: wu,
  applicant: '周*兰',
  ready: false,
  cancelled: false,
  paid: null,
  ...over,
});

export const slips: FeeSlip[] = [
  slip(151, { at: at('2026-11-19', '16:20'), ready: true, slip: 'LJ 费〔2026〕1119-003', number: 'LJ-20261119-0151' }),
  slip(184, {
    name: text('普通护照工本费', 'Passport fee'),
    serviceName: text('普通护照首次申领', 'First passport'),
    amountYuan: 120,
    applicant: '吴*国',
    at: at('2026-11-23', '09:12'),
  }),
  slip(186, {
    name: text('不动产登记费（住宅）', 'Registration fee, housing'),
    serviceName: text('国有建设用地使用权及房屋所有权转移登记', 'Transfer of land-use right and house ownership'),
    amountYuan: 80,
    applicant: '欧**兰',
    at: at('2026-11-23', '10:31'),
  }),
  slip(187, {
    name: text('临时居民身份证工本费', 'Temporary card fee'),
    serviceName: text('临时居民身份证申领', 'Temporary identity card'),
    amountYuan: 10,
    at: at('2026-11-23', '11:05'),
  }),
];

const entry = (n: number, over: Partial<FeeEntry> = {}): FeeEntry => ({
  n,
  at: at('2026-11-23', `09:${10 + n}`),
  kind: 'paid',
  case: `C${170 + n}`,
  number: `LJ-20261123-0${170 + n}`,
  fee: 1,
  slip: `LJ 费〔2026〕1123-0${10 + n}`,
  name: text('普通护照工本费', 'Passport fee'),
  yuan: 120,
  method: 'mobile',
  receipt: `00${4120 + n}`,
  by: he,
  counter: 3,
  ...over,
});

export const feesView = (over: Partial<FeesView> = {}): FeesView => ({
  day: '2026-11-23',
  cashiers: [3],
  paymentsAtCounter: ['card', 'mobile'],
  unpaid: { count: slips.length, yuan: 250, slips },
  today: {
    count: 4,
    yuan: 300,
    byMethod: [
      { method: 'cash', count: 1, yuan: 40 },
      { method: 'card', count: 1, yuan: 20 },
      { method: 'mobile', count: 2, yuan: 240 },
    ],
    byPerson: [
      { staff: he, count: 3, yuan: 280 },
      { staff: wu, count: 1, yuan: 20 },
    ],
    entries: [
      entry(6, { kind: 'corrected', case: 'C173', fee: 1, yuan: 40, method: 'cash', receipt: null }),
      entry(5, { kind: 'corrected', case: 'C173', fee: 1, yuan: -40, method: 'card' }),
      entry(4, { by: wu, yuan: 20, method: 'card', counter: 5, name: text('到期换领工本费', 'Renewal fee') }),
      entry(3, { case: 'C173', yuan: 40, method: 'card', name: text('丢失补领工本费', 'Replacement card fee') }),
      entry(2),
      entry(1),
    ],
  },
  ...over,
});

const told = (number: string, time: string, by: typeof li, items: [string, string][]): BreachEvidence['later'] => ({
  number,
  at: time,
  by,
  how: 'written',
  items: items.map(([zh, en]) => text(zh, en)),
  count: items.length,
});

export const evidence = (over: Partial<BreachEvidence> = {}): BreachEvidence => ({
  case: 'C140',
  number: 'LJ-20261116-0140',
  serviceName: text('灵活就业社会保险补贴申领', 'Subsidy for flexible work'),
  notice: 'LJ 告〔2026〕1120-019',
  at: at('2026-11-20', '10:02'),
  staff: li,
  first: told('LJ 告〔2026〕1116-007', at('2026-11-16', '14:40'), li, [
    ['近 12 个月缴费凭证', 'Proof of contributions for 12 months'],
    ['灵活就业承诺书', 'Statement of flexible work'],
  ]),
  later: told('LJ 告〔2026〕1120-019', at('2026-11-20', '10:02'), person('1002', '王磊'), [
    ['就业困难人员认定表', 'Finding of hardship'],
    ['本人社会保障卡复印件', 'Copy of the social security card'],
  ]),
  approvedBy: person('9002', '周敏'),
  answer: null,
  finding: null,
  appeal: null,
  ...over,
});

const answered = evidence({
  case: 'C133',
  number: 'LJ-20261113-0133',
  notice: 'LJ 告〔2026〕1119-011',
  staff: wu,
  serviceName: text('居民身份证丢失补领', 'Lost identity card'),
  answer: {
    at: at('2026-11-20', '15:10'),
    text: '第一次来时申请人说证件在户籍地遗失，后来改称在本市，才需要遗失声明。',
  },
});

export const appealed = evidence({
  case: 'C121',
  number: 'LJ-20261109-0121',
  notice: 'LJ 告〔2026〕1112-006',
  staff: he,
  answer: { at: at('2026-11-12', '11:20'), text: '系统当天没有显示此项。' },
  finding: {
    verdict: 'verified',
    complaint: 'TS-2026-0087',
    reason: '回访申请人属实，多跑一趟。',
    at: at('2026-11-16', '09:30'),
    by: person('9003', '谢军'),
  },
  appeal: { at: at('2026-11-17', '10:05'), text: '此材料本可共享调取，调取失败是在第一次告知之后。', judged: null },
});

export const breachesView = (over: Partial<BreachesView> = {}): BreachesView => ({
  period: { from: '2026-01-01', until: '2026-12-31' },
  ladder: ['warning', 'talk', 'return'],
  people: [
    {
      staff: li,
      verified: 2,
      due: 'talk',
      notices: [
        {
          case: 'C118',
          number: 'LJ-20261102-0118',
          notice: 'LJ 告〔2026〕1105-014',
          complaint: 'TS-2026-0081',
          at: at('2026-11-10', '16:00'),
        },
        {
          case: 'C061',
          number: 'LJ-20260608-0061',
          notice: 'LJ 告〔2026〕0611-003',
          complaint: 'TS-2026-0033',
          at: at('2026-06-16', '09:00'),
        },
      ],
      taken: [{ step: 'warning', verified: 1, at: at('2026-06-17', '17:00'), by: person('9002', '周敏') }],
    },
    {
      staff: wu,
      verified: 1,
      due: null,
      notices: [
        {
          case: 'C101',
          number: 'LJ-20260916-0101',
          notice: 'LJ 告〔2026〕0918-002',
          complaint: 'TS-2026-0062',
          at: at('2026-09-22', '09:00'),
        },
      ],
      taken: [{ step: 'warning', verified: 1, at: at('2026-09-23', '09:00'), by: person('9002', '周敏') }],
    },
  ],
  open: [evidence(), answered],
  openCount: 2,
  appeals: [appealed],
  ...over,
});

export const ownBreaches = (over: Partial<OwnBreachesView> = {}): OwnBreachesView => ({
  period: { from: '2026-01-01', until: '2026-12-31' },
  ladder: ['warning', 'talk', 'return'],
  verified: 1,
  due: null,
  taken: [{ step: 'warning', verified: 1, at: at('2026-06-17', '17:00'), by: person('9002', '周敏') }],
  notices: [
    evidence(),
    evidence({
      case: 'C061',
      number: 'LJ-20260608-0061',
      notice: 'LJ 告〔2026〕0611-003',
      finding: {
        verdict: 'verified',
        complaint: 'TS-2026-0033',
        reason: '属实，第一次没有告知复印件。',
        at: at('2026-06-16', '09:00'),
        by: person('9003', '谢军'),
      },
    }),
  ],
  ...over,
});
