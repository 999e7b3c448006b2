import { callBackSlip } from '../../printer/call-back-slip.ts';
import type { Job } from '../../printer/job-book.ts';
import { paperSlip } from '../../printer/paper-slip.ts';
import type { Slip } from '../../printer/slip.ts';
import { sampleForm } from '../../printer/sample-form.ts';
import { testSlip } from '../../printer/test-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Language } from '../../protocol/text.ts';
import type { Looks } from '../hall/looks.ts';
import type { Ticket } from '../queue/ticket.ts';
import { slipFacts } from './slip-facts.ts';

/** What slips are composed from. */
export interface Composing {
  looks: Looks;
  now(): number;
  /** Where a visitor's phone finds the hub. */
  publicUrl(): string;
}

/** The slip of a job as things stand now; null when there is nothing to print any more. */
export function composeSlip({ looks, now, publicUrl }: Composing, job: Job): Slip | null {
  const letterhead = looks.letterhead();
  if (job.document === 'test-page') return testPage(looks, job.printer, letterhead, now(), publicUrl());
  if (job.document === 'guide-sample') return guideSample(looks, job, letterhead, publicUrl());
  if (job.about !== null) return casePaper(looks, job.about, job, letterhead, publicUrl());
  const ticket = looks.ticket(Number(job.ticket));
  if (!ticket) return null;
  if (job.document === 'call-back') return callBack(looks, ticket, job, letterhead, now(), publicUrl());
  const facts = slipFacts(looks, ticket.id, job.printer, job.reprint, now(), publicUrl());
  return facts && ticketSlip({ ...facts, letterhead });
}

/** A paper of a case says what it said when it was issued; only the letterhead is today's. */
function casePaper(
  looks: Looks,
  about: string,
  { printer, reprint }: Job,
  letterhead: Letterhead,
  publicUrl: string,
): Slip | null {
  const slash = about.indexOf('/');
  const kept = looks.casePaper(about.slice(0, slash), about.slice(slash + 1));
  if (!kept) return null;
  return paperSlip({
    paper: kept.paper,
    letterhead,
    url: `${publicUrl}/c/${kept.paper.token}`,
    reprint,
    widthMm: looks.hall.printers.get(printer)?.widthMm ?? 80,
  });
}

/** A model form as its version had it when it was asked for. */
function guideSample(looks: Looks, { about, printer }: Job, letterhead: Letterhead, publicUrl: string): Slip | null {
  const [service, version, sample, language] = about!.split('/') as [string, string, string, Language];
  const form = looks.guideVersion(service, Number(version))?.guide.samples?.[Number(sample) - 1];
  const named = looks.hall.services.get(service);
  if (form?.text === undefined || !named) return null;
  return sampleForm({
    letterhead,
    hall: looks.hall.file.hall.name,
    service: named.name,
    name: form.name,
    text: form.text,
    url: `${publicUrl}/api/guides/${service}/samples/${sample}.html`,
    language,
    widthMm: looks.hall.printers.get(printer)?.widthMm ?? 80,
  });
}

export function testPage(looks: Looks, printer: string, letterhead: Letterhead, now: number, url: string): Slip {
  const { hall } = looks;
  const { answers, font, qr, rollM, widthMm, name } = hall.printers.get(printer)!;
  return testSlip({
    letterhead,
    hall: hall.file.hall.name.zh,
    printer: name ? `${name.zh} ${printer}` : printer,
    at: minuteOfDay(hall.zone.iso(now)),
    url,
    widthMm,
    settings: { answers, font, qr, rollM },
  });
}

function callBack(
  looks: Looks,
  ticket: Ticket,
  { printer, reprint }: Job,
  letterhead: Letterhead,
  now: number,
  publicUrl: string,
): Slip | null {
  const { hall } = looks;
  if (ticket.state !== 'held' && ticket.state !== 'waiting') return null;
  const ahead = ticket.state === 'waiting' ? looks.aheadOf(ticket, now) : 0;
  return callBackSlip({
    letterhead,
    hall: hall.file.hall.name,
    practice: hall.file.rules.practice,
    number: ticket.number,
    service: hall.services.get(ticket.service)?.name ?? { zh: ticket.service },
    why:
      ticket.state === 'held'
        ? { kind: 'held', counter: ticket.counter ?? 0 }
        : {
            kind: 'returned',
            ahead,
            forecast: looks.forecast(ticket.place.line, ahead, now)?.span ?? null,
            zone: hall.zoneName(hall.queues.get(ticket.queue)!.zone),
          },
    url: `${publicUrl}/t/${ticket.token}`,
    printedAt: minuteOfDay(hall.zone.iso(now)),
    language: ticket.language,
    reprint,
    widthMm: hall.printers.get(printer)?.widthMm ?? 80,
  });
}

/** "2026-11-23 08:31" */
function minuteOfDay(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
