import type { GuideLack } from '../../../protocol/guide.ts';

/** What a guide lacks, as refusals name it. */
export const guideLackWords: Record<'zh' | 'en', Record<GuideLack, string>> = {
  zh: {
    content: '办理内容',
    materials: '申请材料',
    procedure: '办理程序',
    fees: '收费标准',
    'fee-basis': '收费依据',
    limit: '承诺时限',
    basis: '法律依据',
    applicants: '申请对象',
    conditions: '申请条件',
    statutory: '法定时限',
    'limit-above-law': '承诺时限长于法定时限',
    result: '办理结果',
    samples: '示范文本',
  },
  en: {
    content: 'content',
    materials: 'materials',
    procedure: 'procedure',
    fees: 'fee standard',
    'fee-basis': 'fee basis',
    limit: 'promised limit',
    basis: 'legal basis',
    applicants: 'who may apply',
    conditions: 'conditions',
    statutory: 'statutory limit',
    'limit-above-law': 'a promised limit within the statutory one',
    result: 'result',
    samples: 'sample forms',
  },
};
