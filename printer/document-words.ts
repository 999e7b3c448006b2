import type { Language } from '../protocol/text.ts';

/** What the call-back slip and a model form say. English keeps to ASCII, as on every slip. */
export interface DocumentWords {
  callBack: {
    title: string;
    heldTitle: string;
    held(counter: number): string;
    straight(counter: number): string;
    noQueueing: string;
    returned: string;
    keep: string;
    printed(at: string): string;
    scan: string;
  };
  sample: { title: string; free: string; scan: string };
}

const zh: DocumentWords = {
  callBack: {
    title: '回呼单',
    heldTitle: '办完请直接回来',
    held: (counter) => `您的业务在 ${counter} 号窗口暂停`,
    straight: (counter) => `备好后请直接到 ${counter} 号窗口`,
    noQueueing: '不用重新取号，不用再排队',
    returned: '您的号已经排回队里',
    keep: '请留意叫号，号码不变',
    printed: (at) => `打印时间 ${at}`,
    scan: '手机扫码看前面几人',
  },
  sample: {
    title: '示范文本',
    free: '仅供填写参考。空白表格在窗口免费领取。',
    scan: '手机扫码看 A4 版',
  },
};

const en: DocumentWords = {
  callBack: {
    title: 'Call-back slip',
    heldTitle: 'Come straight back',
    held: (counter) => `On hold at counter ${counter}`,
    straight: (counter) => `When ready, come straight to counter ${counter}`,
    noQueueing: 'No new number, no second wait',
    returned: 'Your number is back in line',
    keep: 'Watch for your number: it stays the same',
    printed: (at) => `Printed ${at}`,
    scan: 'Scan for your place',
  },
  sample: {
    title: 'Model form',
    free: 'A model to copy from. Empty forms are free at the counter.',
    scan: 'Scan for the A4 page',
  },
};

/** The words by language. */
export const documentWords: Record<Language, DocumentWords> = { zh, en };
