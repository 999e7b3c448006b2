import type { CallBackSlipFacts } from '../../printer/call-back-slip.ts';
import type { IntakeReceiptFacts } from '../../printer/intake-receipt.ts';
import type { OneTimeNoticeFacts } from '../../printer/one-time-notice.ts';
import { qrField } from '../../printer/qr.ts';
import { packed } from '../../printer/bits.ts';
import type { TestSlipFacts } from '../../printer/test-slip.ts';
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

/** An application taken in with three papers, to be varied. */
export function intake(changes: Partial<IntakeReceiptFacts> = {}): IntakeReceiptFacts {
  return {
    hall,
    receiptNo: 'LJ20261123-0042',
    service,
    receivedAt: '2026-11-23 10:52',
    materials: [
      { name: { zh: '居民身份证', en: 'ID card' }, originals: 0, copies: 1 },
      { name: { zh: '参保缴费凭证', en: 'Proof of contributions' }, originals: 1, copies: 0 },
      {
        name: { zh: '转移接续申请表', en: 'Application form for the transfer of an account' },
        originals: 1,
        copies: 1,
      },
    ],
    promisedWorkingDays: 10,
    dueDate: '2026-12-07',
    counter: 3,
    clerkNo: '0317',
    url,
    phone: '0000-12345',
    fee: { zh: '免费', en: 'Free' },
    language: 'zh',
    reprint: 0,
    widthMm: 80,
    ...changes,
  };
}

/** A notice of two things, to be varied. */
export function notice(changes: Partial<OneTimeNoticeFacts> = {}): OneTimeNoticeFacts {
  return {
    hall,
    noticeNo: 'GZ20261123-0007',
    service,
    items: [
      { kind: 'missing', what: { zh: '参保缴费凭证原件', en: 'Original proof of contributions' } },
      {
        kind: 'wrong',
        what: {
          zh: '申请表第三栏的单位名称与营业执照不一致，请按执照填写并盖章',
          en: 'The employer named in box 3 differs from the licence: please write it as on the licence and stamp it',
        },
      },
    ],
    basis: {
      zh: '《社会保险关系转移接续暂行办法》第八条',
      en: 'Interim Measures for the Transfer of Social Insurance, Art. 8',
    },
    until: '2026-12-07',
    counter: 3,
    clerkNo: '0317',
    phone: '0000-12345',
    issuedAt: '2026-11-23 10:58',
    copy: 'visitor',
    language: 'zh',
    reprint: 0,
    widthMm: 80,
    ...changes,
  };
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
