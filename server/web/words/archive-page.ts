import type { CaseState } from '../../../protocol/case-answer.ts';

/** The contents of a case's file (卷内目录) on A4. */
export interface ArchivePageWords {
  title: string;
  goesOn(title: string): string;
  sheet(n: number, of: number): string;
  turn: string;
  facts: Record<
    'index' | 'case' | 'service' | 'unit' | 'applicant' | 'received' | 'ended' | 'state' | 'location' | 'filed',
    string
  >;
  notFiled: string;
  states: Record<CaseState, string>;
  papers: string;
  materials: string;
  loans: string;
  columns: Record<'n' | 'number' | 'name' | 'on' | 'copies' | 'page' | 'note' | 'to' | 'until' | 'returned', string>;
  original(many: number): string;
  copy(many: number): string;
  shared: string;
  sums(papers: number, materials: number): string;
  out: string;
  filer: string;
  checker: string;
}

export const archivePageWords: Record<'zh' | 'en', ArchivePageWords> = {
  zh: {
    title: '卷内目录',
    goesOn: (title) => `${title}（续）`,
    sheet: (n, of) => `第 ${n} 页，共 ${of} 页`,
    turn: '接下页',
    facts: {
      index: '档号',
      case: '办件编号',
      service: '事项',
      unit: '承办单位',
      applicant: '申请人',
      received: '收件日期',
      ended: '办结日期',
      state: '办理结果',
      location: '存放位置',
      filed: '归档',
    },
    notFiled: '尚未归档',
    states: {
      received: '已收件',
      'to-supplement': '待补正',
      accepted: '办理中',
      decided: '已决定，待送达',
      delivered: '已办结',
      refused: '不予受理',
      withdrawn: '申请人撤回',
    },
    papers: '文书',
    materials: '申请材料',
    loans: '借阅记录',
    columns: {
      n: '序号',
      number: '文书编号',
      name: '题名',
      on: '日期',
      copies: '份数',
      page: '页次',
      note: '备注',
      to: '借阅人',
      until: '应还',
      returned: '归还',
    },
    original: (many) => `原件 ${many}`,
    copy: (many) => `复印件 ${many}`,
    shared: '系统核验，无纸件',
    sums: (papers, materials) => `本卷文书 ${papers} 件，材料 ${materials} 项。页次由立卷人装订后填写。`,
    out: '在外',
    filer: '立卷人',
    checker: '检查人',
  },
  en: {
    title: 'Contents of the file',
    goesOn: (title) => `${title} (continued)`,
    sheet: (n, of) => `Page ${n} of ${of}`,
    turn: 'Please turn over',
    facts: {
      index: 'Index',
      case: 'Case no.',
      service: 'Service',
      unit: 'Department',
      applicant: 'Applicant',
      received: 'Received',
      ended: 'Ended',
      state: 'Outcome',
      location: 'Kept at',
      filed: 'Filed',
    },
    notFiled: 'Not filed yet',
    states: {
      received: 'Received',
      'to-supplement': 'To be supplemented',
      accepted: 'Under way',
      decided: 'Decided, to be delivered',
      delivered: 'Delivered',
      refused: 'Not accepted',
      withdrawn: 'Withdrawn',
    },
    papers: 'Papers',
    materials: 'Materials handed in',
    loans: 'Loans',
    columns: {
      n: 'No.',
      number: 'Paper no.',
      name: 'Name',
      on: 'Date',
      copies: 'Copies',
      page: 'Pages',
      note: 'Note',
      to: 'Lent to',
      until: 'Due back',
      returned: 'Returned',
    },
    original: (many) => `original ${many}`,
    copy: (many) => `${many === 1 ? 'copy' : 'copies'} ${many}`,
    shared: 'checked by the system, no paper',
    sums: (papers, materials) =>
      `Papers: ${papers}; materials: ${materials}. Pages are filled in when the file is bound.`,
    out: 'out',
    filer: 'Filed by',
    checker: 'Checked by',
  },
};
