import type { CounterView, DeskView } from '../../protocol/views.ts';
import { boardCounter, callView, hallHead } from './parts.ts';
import type { Setting } from './setting.ts';

const servicesMost = 8;

/** The sign over a counter. */
export function counterView(setting: Setting, number: number): CounterView {
  const { hall, looks, more } = setting;
  const place = hall.counters.get(number)!;
  const now = looks.counter(number)!;
  const ticket = now.ticket ? looks.ticket(now.ticket.id) : null;
  const call = ticket?.call ? more.call(ticket.call) : null;
  const { zone: _, ...counter } = boardCounter(setting, now, looks.counters());
  return {
    hall: hallHead(setting),
    ...counter,
    zone: place.zone,
    zoneName: hall.zoneName(place.zone),
    accessible: place.accessible,
    call: call && callView(setting, call),
    queues: place.queues.map((code) => ({ code, name: hall.queues.get(code)!.name })),
    services: place.queues
      .flatMap((queue) => hall.servicesOf(queue))
      .slice(0, servicesMost)
      .map(({ name }) => name),
  };
}

/** The tablet that faces the visitor at a counter. */
export function deskView(setting: Setting, number: number): DeskView {
  const { hall, looks } = setting;
  const { ticket: held } = looks.counter(number)!;
  const ticket = held ? looks.ticket(held.id) : null;
  const service = ticket ? hall.services.get(ticket.service) : undefined;
  return {
    ...counterView(setting, number),
    serving:
      ticket && service && ticket.begunAt !== null && ticket.state === 'serving'
        ? {
            number: ticket.number,
            service: service.name,
            since: hall.zone.iso(ticket.begunAt),
            promisedDays: service.guide.promisedDays,
            fees: service.guide.fees.map(({ name, amountYuan }) => ({ name, amountYuan })),
            materials: service.guide.materials,
          }
        : null,
  };
}
