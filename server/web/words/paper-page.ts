/** What stands on a paper of a case only where it is a page of A4. */
export interface PaperPageWords {
  goesOn(title: string): string;
  sheet(n: number, of: number): string;
  turn: string;
  /** Left free beside a signature. */
  signedOn: string;
  columns: Record<'n' | 'material' | 'parts' | 'fee' | 'basis', string>;
}

export const paperPageWords: Record<'zh' | 'en', PaperPageWords> = {
  zh: {
    goesOn: (title) => `${title}（续）`,
    sheet: (n, of) => `第 ${n} 页，共 ${of} 页`,
    turn: '接下页',
    signedOn: '年　　月　　日',
    columns: { n: '序号', material: '材料', parts: '份数', fee: '项目', basis: '依据' },
  },
  en: {
    goesOn: (title) => `${title} (continued)`,
    sheet: (n, of) => `Page ${n} of ${of}`,
    turn: 'Please turn over',
    signedOn: 'Date:',
    columns: { n: 'No.', material: 'Material', parts: 'Copies', fee: 'Fee', basis: 'Basis' },
  },
};
