import type { Language } from '../protocol/text.ts';

/** What the papers of a case and the call-back slip say. English keeps to ASCII, as on every slip. */
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
  receipt: {
    title: string;
    number: string;
    service: string;
    receivedAt: string;
    materials: string;
    original(copies: number): string;
    copy(copies: number): string;
    due: string;
    workingDays(days: number): string;
    counter: string;
    counterNumber(counter: number): string;
    clerk: string;
    fee: string;
    ask: string;
    phone: string;
    signClerk: string;
    signVisitor: string;
    keep: string;
  };
  notice: {
    title: string;
    number: string;
    service: string;
    missing: string;
    wrong: string;
    items(many: number): string;
    basis: string;
    until: string;
    allAtOnce: string;
    counter: string;
    clerk: string;
    phone: string;
    copyVisitor: string;
    copyOffice: string;
    signClerk: string;
    signVisitor: string;
    issuedAt: string;
  };
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
  receipt: {
    title: '受理回执',
    number: '受理编号',
    service: '事项',
    receivedAt: '受理时间',
    materials: '已收材料',
    original: (copies) => `原件 ${copies} 份`,
    copy: (copies) => `复印件 ${copies} 份`,
    due: '承诺办结',
    workingDays: (days) => `${days} 个工作日`,
    counter: '受理窗口',
    counterNumber: (counter) => `${counter} 号窗口`,
    clerk: '经办工号',
    fee: '费用',
    ask: '手机扫码查询进度',
    phone: '咨询电话',
    signClerk: '经办人签字：',
    signVisitor: '申请人签字：',
    keep: '请妥善保管，凭此单查询和领取结果。',
  },
  notice: {
    title: '一次性告知单',
    number: '告知编号',
    service: '事项',
    missing: '缺少',
    wrong: '需更正',
    items: (many) => `请您补齐以下 ${many} 项`,
    basis: '依据',
    until: '请于此日前补齐',
    allAtOnce: '需补正的内容已在此一次告知；补齐后请带此单前来。',
    counter: '告知窗口',
    clerk: '经办工号',
    phone: '咨询电话',
    copyVisitor: '第一联 群众留存',
    copyOffice: '第二联 单位留存',
    signClerk: '经办人签字：',
    signVisitor: '申请人签收：',
    issuedAt: '告知时间',
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
  receipt: {
    title: 'Receipt of application',
    number: 'Receipt no.',
    service: 'Service',
    receivedAt: 'Received',
    materials: 'Materials received',
    original: (copies) => `original ${copies}`,
    copy: (copies) => `copies ${copies}`,
    due: 'Promised by',
    workingDays: (days) => `${days} working ${days === 1 ? 'day' : 'days'}`,
    counter: 'Counter',
    counterNumber: (counter) => `Counter ${counter}`,
    clerk: 'Clerk no.',
    fee: 'Fee',
    ask: 'Scan to follow your case',
    phone: 'Questions',
    signClerk: 'Clerk:',
    signVisitor: 'Applicant:',
    keep: 'Please keep this slip to ask about and collect the result.',
  },
  notice: {
    title: 'One-time notice',
    number: 'Notice no.',
    service: 'Service',
    missing: 'Missing',
    wrong: 'To correct',
    items: (many) => `Please bring or correct ${many} ${many === 1 ? 'item' : 'items'}`,
    basis: 'Basis',
    until: 'Please complete by',
    allAtOnce: 'This is everything that is needed, told at once. Please bring this slip with you.',
    counter: 'Counter',
    clerk: 'Clerk no.',
    phone: 'Questions',
    copyVisitor: 'Copy 1: for you',
    copyOffice: 'Copy 2: for the office',
    signClerk: 'Clerk:',
    signVisitor: 'Received by:',
    issuedAt: 'Issued',
  },
};

/** The words by language. */
export const documentWords: Record<Language, DocumentWords> = { zh, en };
