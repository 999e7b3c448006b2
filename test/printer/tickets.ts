import type { TicketSlipFacts } from '../../printer/ticket-slip.ts';

/** An ordinary ticket with twelve people ahead, to be varied. */
export function ticket(changes: Partial<TicketSlipFacts> = {}): TicketSlipFacts {
  return {
    hall: { zh: '临江市政务服务中心', en: 'Linjiang Government Service Centre' },
    practice: false,
    number: 'A023',
    service: { zh: '社会保险关系转移接续', en: 'Transfer of social insurance' },
    className: null,
    issuedAt: '2026-11-23 10:17',
    ahead: 12,
    forecast: { p50S: 612, p90S: 1488 },
    zone: { zh: 'A区', en: 'Zone A' },
    counters: [1, 3, 5],
    materials: [
      { zh: '居民身份证和复印件', en: 'ID card and a copy' },
      { zh: '参保缴费凭证', en: 'Proof of contributions' },
      { zh: '转移接续申请表', en: 'Application form for the transfer of an account' },
    ],
    url: 'http://192.168.1.10:8080/t/k3JqW9zR2mXcV7bN',
    complaintsPhone: '0000-12345',
    overtaking: {
      zh: '老年人等优先的人，只有在您等候的前一半时间里取号，才可能排到您前面。',
      en: 'A priority visitor can pass you only if they took a number in the first half of your wait.',
    },
    shape: null,
    language: 'zh',
    reprint: 0,
    widthMm: 80,
    ...changes,
  };
}
