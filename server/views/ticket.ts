import type { TicketView } from '../../protocol/views.ts';
import { atWork } from '../posts/counter.ts';
import { usualS } from '../queue/forecast.ts';
import type { Ticket } from '../queue/ticket.ts';
import { onPost } from './on-post.ts';
import { absentOf, hallHead, openingOf, readingOf } from './parts.ts';
import type { Setting } from './setting.ts';

/** The visitor's own page: place, honest span, who passed and why, where to go, what to have ready. */
export function ticketView(setting: Setting, ticket: Ticket): TicketView {
  const { hall, looks, more } = setting;
  const now = setting.now();
  const iso = (at: number | null) => (at === null ? null : hall.zone.iso(at));
  const waits = ticket.state === 'waiting';
  const ahead = waits ? looks.aheadOf(ticket, now) : 0;
  const service = hall.services.get(ticket.service);
  const guide = looks.guide(ticket.service);
  const at = ticket.counter === null || waits ? null : looks.counter(ticket.counter);
  const place = at ? hall.counters.get(at.number)! : null;
  const call = ticket.call === null ? null : more.call(ticket.call);
  const movedFrom = waits && ticket.origin === 'transferred' ? (more.lastCalledAt(ticket.id) ?? undefined) : undefined;
  const mayCall = looks.counters().filter((counter) => looks.linesOf(counter).includes(ticket.place.line));
  const className = ticket.class === null ? null : (hall.classes.get(ticket.class)?.name ?? null);
  return {
    hall: hallHead(setting),
    opening: openingOf(
      setting,
      hall.countersOf(ticket.queue).map(({ number }) => number),
    ),
    ticket: {
      id: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      queueName: hall.queues.get(ticket.queue)!.name,
      service: ticket.service,
      serviceName: service?.name ?? { zh: ticket.service },
      class: ticket.class,
      className,
      state: ticket.state,
      businessDay: ticket.day,
      issuedAt: hall.zone.iso(ticket.issuedAt),
      calledAt: iso(ticket.calledAt),
      begunAt: iso(ticket.begunAt),
      finishedAt: iso(ticket.finishedAt),
      shape: ticket.shape,
    },
    ahead,
    forecast: waits ? (looks.forecast(ticket.place.line, ahead, now)?.span ?? null) : null,
    usualS: usualS(looks.meanOfService(ticket.service)),
    passedBy: more
      .passedBy(ticket.queue, ticket.issuedAt, waits ? now : (ticket.calledAt ?? now), ticket.firstWaited)
      .map(({ number, why }) => {
        const passing = why.class === null ? undefined : hall.classes.get(why.class);
        return { number, why: { code: why.code, className: passing?.name ?? null, basis: passing?.basis ?? null } };
      }),
    counter:
      at && place
        ? {
            number: at.number,
            name: place.name,
            zoneName: hall.zoneName(place.zone),
            way: place.way ?? null,
            staff: onPost(setting, at),
          }
        : null,
    call: call && { id: call.id, times: call.times, at: hall.zone.iso(call.at) },
    ...(movedFrom === undefined ? {} : { movedFrom }),
    counters: [...mayCall.filter(atWork), ...mayCall.filter((counter) => !atWork(counter))].map(({ number }) => number),
    absent: absentOf(setting, mayCall.concat(at && !mayCall.some(({ number }) => number === at.number) ? [at] : [])),
    zoneName: hall.zoneName(hall.queues.get(ticket.queue)!.zone),
    materials: guide?.guide.materials ?? [],
    reading: readingOf(guide),
    returnBehind: hall.file.rules.returnBehind,
    wouldFollow:
      ticket.state === 'missed'
        ? looks.next([ticket.queue], hall.file.rules.returnBehind, now).map(({ number }) => number)
        : [],
  };
}
