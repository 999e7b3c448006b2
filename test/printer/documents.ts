import type { CallBackSlipFacts } from '../../printer/call-back-slip.ts';
import type { PaperSlipFacts } from '../../printer/paper-slip.ts';
import { qrField } from '../../printer/qr.ts';
import { packed } from '../../printer/bits.ts';
import type { TestSlipFacts } from '../../printer/test-slip.ts';
import type { CasePaper, PaperBody, PaperHead } from '../../protocol/case-paper.ts';
import type { Letterhead } from '../../protocol/letterhead.ts';

const hall = { zh: '临江市政务服务中心', en: 'Linjiang Government Service Centre' };
const service = { zh: '社会保险关系转移接续', en: 'Transfer of social insurance' };
const url = 'http://192.168.1.10:8080/t/k3JqW9zR2mXcV7bN';

/** A hall that prints its name and its hours, with a square for a logo. */
export const letterhead: Letterhead = {
  header: [{ zh: '临江市人民政府', en: 'Linjiang Municipal Government' }],
  footer: [{ zh: '周一至周五 9:00-17:00', en: 'Mon-Fri 9:00-17:00' }, { zh: '热线 12345' }],
  logo: packed(qrField('logo', 4)),
};

/** A visitor put aside at counter 3, to be varied. */
export function callBack(changes: Partial<CallBackSlipFacts> = {}): CallBackSlipFacts {
  return {
    hall,
    practice: false,
    number: 'A023',
    service,
    why: { kind: 'held', counter: 3 },
    url,
    printedAt: '2026-11-23 10:40',
    language: 'zh',
    reprint: 0,
    widthMm: 80,
    ...changes,
  };
}

const head: PaperHead = {
  number: 'LJ 受〔2026〕1123-042',
  caseNumber: 'LJ-20261123-0195',
  service,
  hall,
  department: { zh: '人力资源和社会保障局', en: 'Human Resources and Social Security Bureau' },
  applicant: '周*兰',
  at: '2026-11-23T10:52:00.000+08:00',
  counter: 3,
  clerk: '0317',
  phone: '0000-12345',
  token: 'k3JqW9zR2mXcV7bN',
  language: 'zh',
  copies: 1,
  basis: ['《社会保险关系转移接续暂行办法》第八条'],
};
const materials = [
  { name: { zh: '居民身份证', en: 'ID card' }, originals: 0, copies: 1 },
  { name: { zh: '参保缴费凭证', en: 'Proof of contributions' }, originals: 1, copies: 0 },
  { name: { zh: '转移接续申请表', en: 'Application form for the transfer of an account' }, originals: 1, copies: 1 },
];
const lacks = [
  { kind: 'missing', what: { zh: '参保缴费凭证原件', en: 'Original proof of contributions' } },
  {
    kind: 'wrong',
    what: { zh: '申请表第三栏', en: 'Box 3 of the form' },
    note: '单位名称与营业执照不一致，请按执照填写并盖章',
  },
] as const;

/** What each kind of paper states in an ordinary case. */
export const bodies: { [Kind in PaperBody['kind']]: Extract<PaperBody, { kind: Kind }> } = {
  'materials-list': { kind: 'materials-list', materials },
  acceptance: {
    kind: 'acceptance',
    acceptedOn: '2026-11-23',
    promised: { on: '2026-12-07', workingDays: 10 },
    statutory: { on: '2026-12-21', workingDays: 20 },
  },
  receipt: {
    kind: 'receipt',
    receivedOn: '2026-11-23',
    promised: { on: '2026-12-07', workingDays: 10 },
    materials,
    fee: { zh: '免费', en: 'Free' },
  },
  'one-time-notice': { kind: 'one-time-notice', items: lacks, until: '2026-12-07' },
  'supplement-notice': { kind: 'supplement-notice', items: lacks, since: '2026-11-25', until: null },
  refusal: { kind: 'refusal', reason: '户籍不在本市', elsewhere: '苏州市社会保险经办机构', outside: true },
  'return-of-materials': { kind: 'return-of-materials', materials, reason: '不予受理' },
  'pause-notice': {
    kind: 'pause-notice',
    ground: { zh: '专家评审', en: 'Expert review' },
    since: '2026-11-25',
    workingDays: 5,
  },
  'extension-notice': {
    kind: 'extension-notice',
    reason: '需向原参保地核实',
    days: 10,
    before: '2026-12-07',
    promised: { on: '2026-12-21', workingDays: 20 },
    approvedBy: { zh: '局负责人', en: 'Head of the bureau' },
  },
  'delay-notice': { kind: 'delay-notice', reason: '系统故障', before: '2026-12-07', expected: '2026-12-09' },
  decision: {
    kind: 'decision',
    granted: false,
    decidedOn: '2026-12-04',
    reason: '缴费年限不足',
    result: { zh: '不予转移', en: 'Not transferred' },
    deliverBy: { on: '2026-12-18', workingDays: 10 },
  },
  collection: {
    kind: 'collection',
    result: { zh: '转移接续联系函', en: 'Letter of transfer' },
    where: { zh: 'A区 3 号窗口', en: 'Zone A, counter 3' },
    from: '2026-12-05',
    bring: [{ zh: '居民身份证', en: 'ID card' }],
  },
  delivery: {
    kind: 'delivery',
    result: { zh: '转移接续联系函', en: 'Letter of transfer' },
    to: '周*兰',
    deliveredAt: '2026-12-07T09:41:00.000+08:00',
  },
  'fee-slip': {
    kind: 'fee-slip',
    lines: [
      { name: { zh: '工本费', en: 'Cost of the card' }, amountYuan: 16.1, basis: '浙价费〔2015〕88号' },
      { name: { zh: '补卡费', en: 'Replacement' }, amountYuan: 4.2, basis: '浙价费〔2015〕88号' },
    ],
    payAt: { zh: 'B区缴费处', en: 'Cashier, zone B' },
  },
  'agency-list': {
    kind: 'agency-list',
    agent: '0411',
    agentName: '李静',
    papers: materials,
    project: { name: '临江工业园扩建', milestones: [{ name: '立项', due: '2026-12-15' }] },
  },
  'agency-receipt': { kind: 'agency-receipt', agent: '0411', returned: materials, outcome: '已办妥转移' },
};

/** A paper of a kind, to be varied. */
export function paperOf<Kind extends PaperBody['kind']>(
  kind: Kind,
  changes: Partial<PaperHead & Extract<PaperBody, { kind: Kind }>> = {},
): CasePaper {
  return { ...head, ...bodies[kind], ...changes };
}

/** The same on a slip. */
export function onSlip(paper: CasePaper, changes: Partial<PaperSlipFacts> = {}): PaperSlipFacts {
  return { paper, url: 'http://192.168.1.10:8080/c/k3JqW9zR2mXcV7bN', reprint: 0, widthMm: 80, ...changes };
}

/** The test page of a printer set as most are, to be varied. */
export function testPage(changes: Partial<TestSlipFacts> = {}): TestSlipFacts {
  return {
    hall: '临江市政务服务中心',
    printer: 'k1',
    at: '2026-11-23 08:31',
    url: 'http://hub/',
    widthMm: 80,
    settings: { answers: 'end', font: 'gbk', qr: 'native', rollM: 50 },
    ...changes,
  };
}
