/** The words of a model form printed on A4. */
export interface SamplePageWords {
  title: string;
  version(n: number): string;
  file: string;
  link: string;
  free: string;
}

export const samplePageWords: Record<'zh' | 'en', SamplePageWords> = {
  zh: {
    title: '示范文本',
    version: (n) => `指南第 ${n} 版`,
    file: '打开附件',
    link: '原表地址',
    free: '示范文本仅供填写参考，其中的姓名、号码都是虚构的。空白表格在窗口免费领取，不会填的请工作人员帮忙。',
  },
  en: {
    title: 'Model form',
    version: (n) => `Guide version ${n}`,
    file: 'Open the file',
    link: 'The form itself:',
    free: 'A model to copy from; its names and numbers are invented. Empty forms are free at the counter, and staff help you fill them in.',
  },
};
