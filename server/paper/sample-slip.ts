import { callBackSlip } from '../../printer/call-back-slip.ts';
import { intakeReceipt } from '../../printer/intake-receipt.ts';
import { oneTimeNotice } from '../../printer/one-time-notice.ts';
import type { Slip } from '../../printer/slip.ts';
import { testSlip } from '../../printer/test-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Sample } from '../../protocol/sample-slip.ts';
import type { Looks } from '../hall/looks.ts';
import { overtaking } from './slip-facts.ts';
import { words } from './words.ts';

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
      return intakeReceipt({
        ...common,
        ...clerk,
        receiptNo: `${file.hall.code}-${day.replaceAll('-', '')}-0001`,
        receivedAt: at,
        materials: materials.map(({ name, original, copies }) => ({ name, originals: original, copies })),
        promisedWorkingDays: service.guide.promisedDays,
        dueDate: day,
        url,
        fee: null,
      });
    case 'notice':
      return oneTimeNotice({
        ...common,
        ...clerk,
        noticeNo: `${file.hall.code}-${day.replaceAll('-', '')}-0001`,
        items: materials.slice(0, 3).map(({ name }, at) => ({ kind: at === 0 ? 'missing' : 'wrong', what: name })),
        basis: { zh: service.guide.basis[0] ?? words.noBasis.zh, en: service.guide.basis[0] ?? words.noBasis.en },
        until: day,
        issuedAt: at,
        copy: 'visitor',
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
