import { callBackSlip } from '../../printer/call-back-slip.ts';
import { paperSlip } from '../../printer/paper-slip.ts';
import type { Slip } from '../../printer/slip.ts';
import { testSlip } from '../../printer/test-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import type { PaperHead } from '../../protocol/case-paper.ts';
import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Sample } from '../../protocol/sample-slip.ts';
import type { Looks } from '../hall/looks.ts';
import { overtaking } from './slip-facts.ts';

const url = 'https://example.org/t/0000000000000000000000';

/** A slip of this hall, filled with the hall's own first service and with a visitor nobody is. */
export function sampleSlip(looks: Looks, { document, widthMm }: Sample, letterhead: Letterhead, now: number): Slip {
  const { hall } = looks;
  const { file } = hall;
  const service = file.services[0]!;
  const queue = hall.queues.get(service.queue)!;
  const iso = hall.zone.iso(now);
  const [day, at] = [iso.slice(0, 10), `${iso.slice(0, 10)} ${iso.slice(11, 16)}`];
  const common = {
    letterhead,
    hall: file.hall.name,
    practice: file.rules.practice,
    service: service.name,
    language: 'zh' as const,
    reprint: 0,
    widthMm,
  };
  const number = `${queue.code}023`;
  const zone = hall.zoneName(queue.zone);
  const forecast = { p50S: 480, p90S: 900 };
  const counters = file.counters.filter(({ queues }) => queues.includes(queue.code)).map((counter) => counter.number);
  const clerk = { counter: counters[0] ?? 1, clerkNo: '1001', phone: file.hall.complaints?.phone ?? '' };
  const materials = service.guide.materials.filter(({ shared }) => !shared);
  const head: PaperHead = {
    number: `${file.hall.code} 〔${day.slice(0, 4)}〕${day.slice(5, 7)}${day.slice(8)}-001`,
    caseNumber: `${file.hall.code}-${day.replaceAll('-', '')}-0001`,
    service: service.name,
    hall: file.hall.name,
    department: file.departments.find(({ id }) => id === service.department)?.name ?? { zh: service.department },
    applicant: null,
    at: iso,
    counter: clerk.counter,
    clerk: clerk.clerkNo,
    phone: clerk.phone,
    token: '',
    language: 'zh',
    copies: 1,
    basis: service.guide.basis.slice(0, 1),
  };
  switch (document) {
    case 'ticket':
      return ticketSlip({
        ...common,
        number,
        className: null,
        issuedAt: at,
        ahead: 5,
        forecast,
        zone,
        counters,
        materials: materials.map(({ name }) => name),
        url,
        complaintsPhone: clerk.phone,
        overtaking: overtaking(Math.max(1, ...[...hall.classes.values()].map(({ rate }) => rate))),
        shape: null,
      });
    case 'call-back':
      return callBackSlip({ ...common, number, why: { kind: 'held', counter: clerk.counter }, url, printedAt: at });
    case 'receipt':
      return paperSlip({
        letterhead,
        reprint: 0,
        widthMm,
        url,
        paper: {
          ...head,
          kind: 'receipt',
          receivedOn: day,
          promised: { on: day, workingDays: service.guide.promisedDays },
          materials: materials.map(({ name, original, copies }) => ({ name, originals: original, copies })),
          fee: null,
        },
      });
    case 'notice':
      return paperSlip({
        letterhead,
        reprint: 0,
        widthMm,
        url,
        paper: {
          ...head,
          kind: 'one-time-notice',
          copies: 2,
          items: materials.slice(0, 3).map(({ name }, at) => ({ kind: at === 0 ? 'missing' : 'wrong', what: name })),
          until: day,
        },
      });
    case 'test-page':
      return testSlip({
        letterhead,
        hall: file.hall.name.zh,
        printer: file.printers[0]?.id ?? '',
        at,
        url,
        widthMm,
        settings: { answers: 'end', font: 'gb18030', qr: 'native', rollM: 50 },
      });
  }
}
