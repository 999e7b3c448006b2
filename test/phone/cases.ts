import type { CaseProgressView, ProgressStep } from '../../protocol/case-progress.ts';

export const caseToken = 'k3JqW9zR2mXcV7bNk3JqW9';
export const caseTopic = `case-progress/${caseToken}`;

const hall: CaseProgressView['hall'] = {
  name: { zh: '临江市政务服务中心', en: 'Linjiang Government Service Centre' },
  code: 'LJ',
  practice: false,
  complaintsPhone: '0000-12345',
  boardDistanceM: 8,
};
const steps = (
  ...list: [step: ProgressStep, state: 'done' | 'now' | 'to-come', on: string | null, by?: string][]
): CaseProgressView['steps'] => list.map(([step, state, on, by]) => ({ step, state, on, by: by ?? null }));

const base: CaseProgressView = {
  hall,
  today: '2026-12-01',
  case: {
    number: 'LJ-20261123-0195',
    service: 'flexible-subsidy',
    serviceName: { zh: '灵活就业社会保险补贴申领', en: 'Social insurance subsidy for the flexibly employed' },
    state: 'received',
    applicant: '周*兰',
    receivedOn: '2026-11-23',
  },
  due: null,
  answerBy: null,
  statutoryOn: null,
  certain: true,
  fees: null,
  reading: null,
  paused: null,
  extendedFrom: null,
  lacks: [],
  steps: [],
  granted: null,
  refused: null,
  collect: null,
  deliveredOn: null,
  papers: [{ n: 1, kind: 'materials-list', number: 'LJ 收〔2026〕1123-101', on: '2026-11-23' }],
  questions: [],
  firstAsker: { name: '李静', title: { zh: '科员', en: 'Officer' }, counter: 3 },
};
const inState = (state: string, over: Partial<CaseProgressView>): CaseProgressView => ({
  ...base,
  ...over,
  case: { ...base.case, state },
});
const due = {
  for: 'promise',
  on: '2026-12-07',
  from: '2026-11-24',
  of: 10,
  passed: 6,
  left: 4,
  certain: true,
} as const;
const papers: CaseProgressView['papers'] = [
  { n: 1, kind: 'acceptance', number: 'LJ 受〔2026〕1123-042', on: '2026-11-23' },
  { n: 2, kind: 'materials-list', number: 'LJ 收〔2026〕1123-101', on: '2026-11-23' },
];

/** A case in every state its applicant may find it in. */
export const cases: Record<string, CaseProgressView> = {
  received: inState('received', {
    answerBy: '2026-11-30',
    today: '2026-11-24',
    steps: steps(['received', 'done', '2026-11-23', '李静'], ['accepted', 'to-come', '2026-11-30']),
  }),
  'received-uncertain': inState('received', {
    today: '2026-12-28',
    answerBy: '2027-01-05',
    certain: false,
    steps: steps(['received', 'done', '2026-12-28', '李静'], ['accepted', 'to-come', '2027-01-05']),
  }),
  'to-supplement': inState('to-supplement', {
    reading: { samples: [{ zh: '补贴申请表', en: 'Application form' }] },
    lacks: [
      { kind: 'missing', what: { zh: '灵活就业登记证明', en: 'Proof of flexible employment' }, note: null },
      { kind: 'wrong', what: { zh: '补贴申请表', en: 'Application form' }, note: '第三栏银行账号与存折不一致' },
    ],
    steps: steps(['received', 'done', '2026-11-23', '李静'], ['accepted', 'to-come', null]),
    papers: [...papers.slice(1), { n: 2, kind: 'one-time-notice', number: 'LJ 告〔2026〕1123-032', on: '2026-11-23' }],
  }),
  accepted: inState('accepted', {
    due,
    statutoryOn: '2026-12-21',
    papers,
    steps: steps(
      ['received', 'done', '2026-11-23', '李静'],
      ['accepted', 'done', '2026-11-23', '李静'],
      ['review', 'now', '2026-11-26', '业务科'],
      ['decided', 'to-come', '2026-12-04'],
      ['collected', 'to-come', '2026-12-07'],
    ),
  }),
  fees: inState('accepted', {
    due,
    statutoryOn: '2027-01-05',
    certain: false,
    fees: {
      lines: [
        { name: { zh: '工本费', en: 'Cost of the card' }, amountYuan: 16.1 },
        { name: { zh: '补卡费', en: 'Replacement' }, amountYuan: 4.2 },
      ],
      totalYuan: 20.3,
      payAt: { zh: '9号窗口 收费', en: 'Counter 9 Cashier' },
    },
    papers: [...papers, { n: 3, kind: 'fee-slip', number: 'LJ 费〔2026〕1124-003', on: '2026-11-24' }],
    steps: steps(
      ['received', 'done', '2026-11-23', '李静'],
      ['accepted', 'done', '2026-11-23', '李静'],
      ['review', 'now', '2026-11-26', '业务科'],
      ['result', 'to-come', '2026-12-04'],
      ['collected', 'to-come', '2026-12-07'],
    ),
  }),
  paused: inState('accepted', {
    paused: { why: { zh: '专家评审', en: 'Expert review' }, since: '2026-11-27', workingDays: 5 },
    statutoryOn: '2026-12-21',
    papers: [...papers, { n: 3, kind: 'pause-notice', number: 'LJ 停〔2026〕1127-001', on: '2026-11-27' }],
    steps: steps(
      ['received', 'done', '2026-11-23', '李静'],
      ['accepted', 'done', '2026-11-23'],
      ['review', 'now', '2026-11-26'],
    ),
  }),
  extended: inState('accepted', {
    due: { for: 'promise', on: '2026-12-21', from: '2026-11-24', of: 20, passed: 10, left: 10, certain: true },
    extendedFrom: '2026-12-07',
    statutoryOn: '2027-01-05',
    papers: [...papers, { n: 3, kind: 'extension-notice', number: 'LJ 延〔2026〕1204-001', on: '2026-12-04' }],
    steps: steps(
      ['received', 'done', '2026-11-23', '李静'],
      ['accepted', 'done', '2026-11-23'],
      ['review', 'now', '2026-11-26'],
    ),
  }),
  overdue: inState('accepted', { due: { ...due, passed: 12, left: -2, certain: false }, certain: false, papers }),
  ready: inState('decided', {
    granted: true,
    collect: {
      where: { zh: 'A区 3 号窗口', en: 'Zone A, counter 3' },
      counters: [3],
      bring: [
        { zh: '居民身份证', en: 'ID card' },
        { zh: '受理回执', en: 'Receipt' },
      ],
    },
    papers,
    steps: steps(
      ['received', 'done', '2026-11-23', '李静'],
      ['accepted', 'done', '2026-11-23', '李静'],
      ['decided', 'done', '2026-12-03'],
      ['result', 'done', '2026-12-04'],
      ['collected', 'now', '2026-12-04'],
    ),
  }),
  denied: inState('decided', {
    granted: false,
    collect: { where: { zh: 'A区 3 号窗口', en: 'Zone A, counter 3' }, counters: [3], bring: [] },
  }),
  delivered: inState('delivered', {
    granted: true,
    deliveredOn: '2026-12-05',
    papers,
    steps: steps(
      ['received', 'done', '2026-11-23'],
      ['decided', 'done', '2026-12-03'],
      ['collected', 'done', '2026-12-05'],
    ),
  }),
  refused: inState('refused', {
    refused: { reason: '户籍和居住证都不在本市', elsewhere: '苏州市社会保险经办机构' },
    papers: [{ n: 1, kind: 'refusal', number: 'LJ 不〔2026〕1123-004', on: '2026-11-23' }],
  }),
  withdrawn: inState('withdrawn', {}),
};
