import type { CasesDueView } from '../../protocol/case-due-view.ts';
import type { CaseLineShown, CasesView, CaseView } from '../../protocol/case-view.ts';
import type { OpenMattersView } from '../../protocol/open-matters-view.ts';
import type { Sum } from '../../protocol/working-days.ts';

const text = (zh: string, en: string) => ({ zh, en });
const person = (jobNo: string, name: string) => ({ jobNo, name });
export const clerk = person('3021', '李静');
export const chief = person('3102', '王磊');
const unit = { id: 'hrss', name: text('人力资源和社会保障局', 'Human resources and social security') };

const dayMs = 86_400_000;
const plus = (day: string, by: number) => new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);

/** So many weekdays after a day, counted as the hub counts them. */
function sum(from: string, days: number, zh: string, en: string): Sum {
  const counted: Sum['counted'] = [];
  let date = from;
  for (let n = 0; n < days; ) {
    date = plus(date, 1);
    const rest = [0, 6].includes(new Date(date).getUTCDay());
    if (!rest) n += 1;
    counted.push({ date, n: rest ? null : n, why: rest ? 'weekend' : 'weekday' });
  }
  return {
    date,
    from,
    days,
    counted,
    certain: true,
    article: text(zh, en),
    text: text(`${from} 次日起 ${days} 个工作日，到 ${date}`, `${days} working days after ${from}: ${date}`),
  };
}

const promised = sum('2026-11-20', 10, '承诺期限', 'The promised limit');
const statutory = sum('2026-11-20', 20, '行政许可法第四十二条', 'Licensing Law Art. 42');
const at = (day: string, time: string) => `${day}T${time}:00.000+08:00`;

/** A promised case, accepted on Friday and in review on Monday. */
export function caseView(over: Partial<CaseView> = {}): CaseView {
  return {
    id: 'C195',
    number: 'LJ-20261120-0195',
    service: 'flexible-subsidy',
    guideVersion: 1,
    kind: 'promised',
    state: 'accepted',
    stage: 'review',
    unit: unit.id,
    receivedOn: '2026-11-20',
    acceptedOn: '2026-11-20',
    bySilence: false,
    promisedOn: promised.date,
    statutoryOn: statutory.date,
    dueOn: promised.date,
    light: 'green',
    paused: null,
    materials: [
      ['id', '居民身份证', 'Identity card', 'received'],
      ['form', '社会保险补贴申请表', 'Application form', 'received'],
      ['hardship', '就业困难人员认定', 'Hardship finding', 'shared'],
      ['promise', '灵活就业承诺书', 'Statement of work', 'received'],
      ['card', '本人社会保障卡', 'Social security card', 'received'],
    ].map(([id, zh, en, state]) => ({
      id: id!,
      name: text(zh!, en!),
      required: true,
      original: 1,
      copies: id === 'id' ? 1 : 0,
      shared: state === 'shared',
      state: state as 'received',
      ...(state === 'shared' ? {} : { receivedAt: '2026-11-20' }),
    })),
    complete: true,
    notices: [],
    needsApproval: false,
    documents: [
      {
        number: 'LJ 受〔2026〕1120-088',
        kind: 'acceptance',
        copies: 1,
        at: at('2026-11-20', '15:24'),
        by: clerk.jobNo,
        served: { how: 'slip', at: at('2026-11-20', '15:25') },
      },
      {
        number: 'LJ 执〔2026〕1120-091',
        kind: 'receipt',
        copies: 1,
        at: at('2026-11-20', '15:24'),
        by: clerk.jobNo,
        served: null,
      },
    ],
    unpaidYuan: 0,
    firstAsker: clerk.jobNo,
    holder: clerk.jobNo,
    applicant: { name: '周*兰', idNo: '3302**********2041', phone: '138****5210' },
    visits: ['t1'],
    serviceName: text('灵活就业社会保险补贴申领', 'Subsidy for flexible work'),
    unitName: unit.name,
    firstAskerName: clerk.name,
    holderName: clerk.name,
    clock: {
      state: 'running',
      left: 9,
      broken: [],
      idleDays: 1,
      stalled: false,
      certain: true,
      sums: {
        promised,
        statutory,
        tellBy: null,
        recall: sum('2026-11-20', 9, '到期前一个工作日收回（000/H 3）', 'Back the working day before'),
        deliverBy: null,
        pauseOver: null,
      },
    },
    ended: null,
    ledger: [
      { n: 3, seq: 930, at: at('2026-11-20', '15:25'), by: person('hub', 'hub'), what: 'paper-served', about: {} },
      {
        n: 2,
        seq: 929,
        at: at('2026-11-20', '15:24'),
        by: clerk,
        what: 'paper-issued',
        about: { paper: 'LJ 受〔2026〕1120-088' },
      },
      { n: 1, seq: 929, at: at('2026-11-20', '15:24'), by: clerk, what: 'case-accepted', about: {} },
    ],
    stages: [
      { stage: 'accept', holder: clerk, since: at('2026-11-20', '15:20'), until: at('2026-11-20', '15:24') },
      { stage: 'review', holder: clerk, since: at('2026-11-20', '15:24'), until: null },
    ],
    stageLimit: sum('2026-11-20', 5, '环节时限', 'Limit of the stage'),
    underway: null,
    review: null,
    levels: [{ rank: 'clerk', signed: null }],
    authority: 'final',
    procedures: [],
    openProcedures: [],
    hearing: null,
    joint: null,
    decision: null,
    recalled: null,
    ready: null,
    delivery: null,
    hands: { people: [clerk.jobNo, chief.jobNo], units: [unit.id], counters: [1, 2] },
    agency: null,
    fees: [],
    feeLines: [],
    corrections: [],
    archive: null,
    ...over,
  };
}

/** Three departments, of which the own one has not given its opinion. */
export const joint = (): NonNullable<CaseView['joint']> => ({
  lead: clerk,
  leadUnit: null,
  signingUnit: unit.id,
  parts: [
    { id: 'P1', unit, openedOn: '2026-11-20', finished: null },
    {
      id: 'P2',
      unit: { id: 'fire', name: text('消防救援支队', 'Fire and rescue') },
      openedOn: '2026-11-20',
      finished: { opinion: 'grant', by: person('7001', '赵强'), on: '2026-11-23' },
    },
  ],
  open: [unit],
});

export const line = (over: Partial<CaseLineShown> = {}): CaseLineShown => ({
  id: 'C195',
  number: 'LJ-20261120-0195',
  service: 'flexible-subsidy',
  serviceName: text('灵活就业社会保险补贴申领', 'Subsidy for flexible work'),
  state: 'accepted',
  stage: 'review',
  unit: unit.id,
  holder: clerk,
  firstAsker: clerk,
  receivedOn: '2026-11-20',
  due: promised.date,
  promisedOn: promised.date,
  statutoryOn: statutory.date,
  recallOn: '2026-12-03',
  light: 'green',
  visits: 1,
  probableBreaches: 0,
  asksApproval: false,
  unserved: 0,
  recalled: false,
  returned: false,
  ...over,
});

const late = line({
  id: 'C171',
  number: 'LJ-20261105-0171',
  serviceName: text('工伤认定', 'Work injury finding'),
  due: '2026-11-19',
  light: 'red',
});
const near = line({
  id: 'C186',
  number: 'LJ-20261110-0186',
  due: '2026-11-24',
  light: 'amber',
  recalled: true,
  unserved: 1,
});

export const openMatters = (): OpenMattersView => ({
  cases: [late, near, line()],
  moreCases: false,
  counts: { consultations: 1, messages: 1, calls: 1, agencies: 1, notes: 0, loans: 1 },
  consultations: [
    {
      id: 'Q41',
      kind: 'matter',
      channel: 'phone',
      state: 'open',
      service: null,
      question: '失业金停发的原因是什么，能不能补领？',
      answer: null,
      aid: null,
      told: [],
      caller: { name: '吴*国', contact: '138****7702' },
      firstAsker: clerk.jobNo,
      holder: clerk.jobNo,
      at: at('2026-11-23', '09:10'),
      answerBy: at('2026-11-23', '16:00'),
      answered: null,
      due: 'soon',
      firstAskerName: clerk.name,
    },
  ],
  messages: [
    {
      id: 'M42',
      to: clerk.jobNo,
      by: chief.jobNo,
      byName: chief.name,
      name: '郑*',
      contact: '139****0021',
      text: '问补贴什么时候到账，请回电。',
      case: null,
      at: at('2026-11-23', '09:40'),
      remindAt: at('2026-11-23', '15:00'),
      state: 'open',
      closed: null,
      due: 'later',
    },
  ],
  calls: [
    {
      id: 'U43',
      counter: 7,
      ticket: null,
      case: null,
      unit: unit.id,
      person: clerk.jobNo,
      why: '申请人问认定标准',
      by: chief.jobNo,
      byName: chief.name,
      calledAt: at('2026-11-23', '15:12'),
      arrived: null,
      state: 'called',
      counterName: text('综合', 'General'),
      mine: false,
    },
  ],
  agencies: [
    {
      case: 'C150',
      number: 'LJ-20261026-0150',
      serviceName: text('企业开办', 'Opening a business'),
      state: 'handling',
      project: '二期厂房',
      next: { name: '规划许可', due: '2026-12-10' },
      due: 'later',
    },
  ],
  notes: [],
  loans: [{ case: 'C88', number: 'LJ-20260911-0088', until: '2026-11-30', due: 'later' }],
});

export const myCases = (): CasesView => ({
  lines: [late, near, line()],
  parts: [],
  underway: [{ id: 'C199', number: 'LJ-20261121-0199', at: at('2026-11-23', '14:30') }],
  more: false,
});

export const unitCases = (): CasesView => ({
  lines: [
    late,
    near,
    line(),
    line({ id: 'C201', number: 'LJ-20261123-0201', holder: chief, state: 'received', stage: null, due: '2026-11-30' }),
  ],
  parts: [
    line({
      id: 'C300',
      number: 'LJ-20261118-0300',
      serviceName: text('餐饮店开办', 'Opening a restaurant'),
      unit: 'market',
    }),
  ],
  underway: [{ id: 'C199', number: 'LJ-20261121-0199', at: at('2026-11-23', '14:30') }],
  more: false,
});

export const casesDue = (): CasesDueView => {
  const due = (id: string, number: string, on: string, days: number) => ({
    id,
    number,
    serviceName: late.serviceName,
    unitName: unit.name,
    holder: clerk,
    on,
    days,
  });
  return {
    today: '2026-11-23',
    overdue: {
      count: 2,
      fresh: 1,
      lines: [due('C171', late.number, '2026-11-19', 2), due('C172', 'LJ-20261105-0172', '2026-11-20', 1)],
    },
    next: { count: 5, on: '2026-11-24', recalled: 5, returned: 3, lines: [due('C186', near.number, '2026-11-24', 1)] },
    stalled: { count: 1, lines: [due('C160', 'LJ-20261101-0160', '2026-12-01', 6)] },
    deliver: { count: 0, lines: [] },
    uncertified: { count: 0, lines: [] },
    unserved: [
      { case: 'C186', number: near.number, paper: 'LJ 告〔2026〕1123-032', at: at('2026-11-23', '10:02'), by: clerk },
    ],
    breaches: [
      {
        case: 'C140',
        number: 'LJ-20261020-0140',
        notice: 'LJ 告〔2026〕1120-019',
        at: at('2026-11-20', '10:02'),
        staff: clerk,
      },
    ],
    refused: {
      count: 1,
      lines: [
        {
          case: 'C133',
          number: 'LJ-20261119-0133',
          serviceName: late.serviceName,
          unitName: unit.name,
          paper: 'LJ 不〔2026〕1119-004',
          reason: '申请表所填事由与认定条件不符',
          at: at('2026-11-19', '16:10'),
          by: clerk,
        },
      ],
    },
    loans: {
      count: 1,
      lines: [
        {
          case: 'C020',
          number: 'LJ-20261009-0020',
          index: '社-2026-0112',
          until: '2026-11-16',
          days: 7,
          by: chief,
        },
      ],
    },
    fees: {
      count: 1,
      yuan: 40,
      lines: [
        {
          case: 'C151',
          number: 'LJ-20261112-0151',
          serviceName: text('居民身份证补领', 'Lost identity card'),
          name: text('丢失补领工本费', 'Card fee'),
          slip: 'LJ 费〔2026〕1112-003',
          amountYuan: 40,
          days: 7,
          ready: true,
          by: clerk,
        },
      ],
    },
  };
};
