import { shapes } from '../../protocol/text.ts';
import type { Asker } from '../hall/asker.ts';
import type { Hall } from '../hall/hall.ts';
import type { HallHours } from '../hall/opening.ts';
import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atWork } from '../posts/counter.ts';
import { numberOf, type Place, refOf } from './ticket.ts';
import { ticketOf } from './ticket-answer.ts';

/** A visitor takes a number for a service: the next of its queue, with an honest forecast, and a slip unless none is wanted. */
export const issueTicket = verb('issue-ticket', {
  may: ['kiosk', 'guide', 'clerk', 'chief', 'leader'],

  look(looks, body, asker, { now, day }) {
    const service = looks.hall.services.get(body.service);
    if (!service) return unknown('service');
    if (body.class !== undefined && body.class !== null && !looks.hall.classes.has(body.class)) return unknown('class');
    if (body.printer && !looks.hall.printers.has(body.printer)) return unknown('printer');
    const queue = looks.hall.queues.get(service.queue)!;
    const n = looks.lastNumber(day, queue.code) + 1;
    const number = numberOf(queue.code, n);
    const ref = refOf(looks.hall.file.hall.code, day, number);
    const mark = body.holder ? looks.markHolder(body.holder) : null;
    const ahead = looks.waitingIn(queue.code);
    // A longer day of some counters gives numbers of their lines alone.
    const serving = looks.hall.countersOf(queue.code).map((counter) => counter.number);
    const hours = looks.hall.hours(now, serving);
    return {
      hall: looks.hall,
      service,
      queue,
      n,
      number,
      ref,
      mark,
      ahead,
      id: looks.nextTicketId(),
      token: looks.freshToken(),
      holder: body.holder && Object.keys(body.holder).length > 0 ? looks.sealHolder(body.holder, ref) : null,
      sameHolder: mark ? looks.liveTicketOf(mark, queue.code) : null,
      issuedOfService: service.dailyLimit ? looks.issuedOf(day, service.id) : 0,
      lastIssueAt: asker.device && !asker.staff ? looks.lastIssueBy(asker.device.id) : null,
      // Asked only where it decides: after the last issue.
      staffed:
        !hours.issuing &&
        looks
          .counters()
          .some((counter) => atWork(counter) && looks.hall.counters.get(counter.number)?.queues.includes(queue.code)),
      hours,
      forecast: looks.forecast(queue.code, ahead, now),
      rate: body.class ? looks.hall.classes.get(body.class)!.rate : 1,
    };
  },

  decide(looked, body, asker, { now, day }) {
    const { hall, service, queue, n, number, ref, id, rate } = looked;
    const pauseS = hall.file.rules.secondsBetweenTickets;
    if (looked.lastIssueAt !== null && pauseS > 0 && now - looked.lastIssueAt < pauseS * 1000) {
      return { slowDownS: Math.ceil((pauseS * 1000 - (now - looked.lastIssueAt)) / 1000) };
    }
    if (!issuesNow(hall, looked.hours, asker, looked.staffed, now)) {
      return refuse('not-issuing', { why: looked.hours.why, nextOpenAt: looked.hours.nextOpenAt ?? 0 });
    }
    if (looked.sameHolder) return refuse('one-live-ticket', { number: looked.sameHolder.number });
    const limit =
      queue.dailyLimit !== undefined && n > queue.dailyLimit
        ? queue.dailyLimit
        : service.dailyLimit !== undefined && looked.issuedOfService >= service.dailyLimit
          ? service.dailyLimit
          : null;
    if (limit !== null) return refuse('daily-limit', { limit });

    const appointment = body.appointment === undefined ? null : Date.parse(body.appointment);
    if (appointment !== null && hall.zone.local(appointment).day !== day) return refuse('not-today');
    const place: Place = {
      line: queue.code,
      rate,
      since: appointment === null ? now : countsFrom(appointment, asker, now),
      tie: id,
      back: 0,
    };
    const printer = printerFor(hall, body.printer, asker);
    return accept(
      {
        fact: 'ticket-issued',
        id,
        ref,
        day,
        letter: queue.code,
        n,
        number,
        token: looked.token,
        service: service.id,
        queue: queue.code,
        class: body.class ?? null,
        rate,
        language: body.language ?? 'zh',
        shape: body.deaf ? shapes[n % shapes.length]! : null,
        place,
        origin: appointment === null ? 'arrival' : 'appointment',
        device: asker.device?.id ?? null,
        holder: looked.holder,
        holderMark: looked.mark,
        forecast: looked.forecast ? { ahead: looked.ahead, ...looked.forecast } : null,
      },
      ...(printer ? [{ fact: 'slip-queued', ticket: id, ref, number, printer, reprint: 0 } as const] : []),
    );
  },

  // Whoever comes last has everybody of the line ahead, and the forecast that was kept; an appointment's place is looked up.
  answer(looks, facts, moment, { ahead }) {
    const { id, origin, forecast } = factOf(facts, 'ticket-issued');
    return ticketOf(looks, id, moment, origin === 'arrival' ? { ahead, forecast: forecast && forecast.span } : {});
  },
});

/** A practice hall always gives numbers. After the last issue staff may still give one by hand while a counter of the queue is staffed, if the hall says so. */
function issuesNow(hall: Hall, hours: HallHours, asker: Asker, staffed: boolean, now: number): boolean {
  if (hours.issuing || hall.file.rules.practice) return true;
  const late = hours.lastIssueAt !== null && now >= hours.lastIssueAt;
  return late && staffed && asker.staff !== null && hall.file.hours.issueAfterClosing === 'while-staffed';
}

/** An appointment counts from its time. Only staff vouch for one that is past: at a screen a time in the past gains nothing. */
function countsFrom(appointment: number, asker: Asker, now: number): number {
  return asker.staff ? appointment : Math.max(appointment, now);
}

function printerFor(hall: Hall, wanted: string | null | undefined, asker: Asker): string | null {
  if (wanted !== undefined) return wanted;
  return asker.device?.printer ?? hall.file.printers[0]?.id ?? null;
}
