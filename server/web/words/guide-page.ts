/** The words of a guide printed on A4. */
export interface GuidePageWords {
  title: string;
  version(n: number, from: string | null): string;
  content: string;
  basis: string;
  applicants: string;
  conditions: string;
  materials: string;
  material: string;
  original: string;
  copies: string;
  demand: string;
  required: string;
  optional: string;
  shared: string;
  procedure: string;
  limits: string;
  promised(days: number): string;
  statutory(days: number): string;
  onTheSpot: string;
  noStatutory: string;
  fees: string;
  fee: string;
  amount: string;
  feeBasis: string;
  free: string;
  result: string;
  samples: string;
  noSamples: string;
  file: string;
  where: string;
  counters(numbers: number[]): string;
  complaints: string;
  missing: string;
  printedOn(day: string): string;
}

export const guidePageWords: Record<'zh' | 'en', GuidePageWords> = {
  zh: {
    title: '办事指南',
    version: (n, from) => (from === null ? `第 ${n} 版` : `第 ${n} 版 · ${from} 起执行`),
    content: '办理内容',
    basis: '法律依据',
    applicants: '申请对象',
    conditions: '申请条件',
    materials: '申请材料',
    material: '材料名称',
    original: '原件',
    copies: '复印件',
    demand: '要求',
    required: '必须提交',
    optional: '有需要才提交',
    shared: '大厅自行核验，不用提交',
    procedure: '办理程序',
    limits: '办理时限',
    promised: (days) => `承诺 ${days} 个工作日`,
    statutory: (days) => `法定 ${days} 个工作日`,
    onTheSpot: '当场办结',
    noStatutory: '法律未规定时限',
    fees: '收费标准和依据',
    fee: '收费项目',
    amount: '标准（元）',
    feeBasis: '依据',
    free: '不收费',
    result: '办理结果',
    samples: '示范文本',
    noSamples: '不用填表',
    file: '附件见大厅取号机和网页',
    where: '办理窗口',
    counters: (numbers) => `${numbers.join('、')} 号窗口`,
    complaints: '投诉电话',
    missing: '暂未公布',
    printedOn: (day) => `${day} 打印，以大厅公布的最新版为准`,
  },
  en: {
    title: 'Guide',
    version: (n, from) => (from === null ? `Version ${n}` : `Version ${n} · in force from ${from}`),
    content: 'What is done',
    basis: 'Legal basis',
    applicants: 'Who may apply',
    conditions: 'Conditions',
    materials: 'Materials',
    material: 'Material',
    original: 'Original',
    copies: 'Copies',
    demand: 'Demand',
    required: 'Required',
    optional: 'Only if it applies',
    shared: 'Checked by the hall, not to be handed in',
    procedure: 'Procedure',
    limits: 'Limits',
    promised: (days) => `Promised: ${days} working ${days === 1 ? 'day' : 'days'}`,
    statutory: (days) => `By law: ${days} working ${days === 1 ? 'day' : 'days'}`,
    onTheSpot: 'Done on the spot',
    noStatutory: 'No limit set by law',
    fees: 'Fees and their basis',
    fee: 'Fee',
    amount: 'CNY',
    feeBasis: 'Basis',
    free: 'Free of charge',
    result: 'Result',
    samples: 'Sample forms',
    noSamples: 'No form to fill in',
    file: 'File at the kiosk and on the web page',
    where: 'Counters',
    counters: (numbers) => numbers.join(', '),
    complaints: 'Complaints',
    missing: 'Not yet published',
    printedOn: (day) => `Printed ${day}; the newest version published in the hall applies`,
  },
};
