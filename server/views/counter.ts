import type { CounterView, DeskView } from '../../protocol/views.ts';
import { stateOf } from '../posts/counter.ts';
import { signOf } from '../posts/sign-answer.ts';
import { callView } from './call.ts';
import { goToOf, hallHead, onPost, opensAtOf } from './parts.ts';
import type { Setting } from './setting.ts';

const servicesMost = 8;

/** The sign over a counter. */
export function counterView(setting: Setting, number: number): CounterView {
  const { hall, looks, more } = setting;
  const place = hall.counters.get(number)!;
  const now = looks.counter(number)!;
  const ticket = now.ticket ? looks.ticket(now.ticket.id) : null;
  const call = ticket?.call ? more.call(ticket.call) : null;
  return {
    hall: hallHead(setting),
    number,
    name: place.name,
    state: stateOf(now),
    since: now.since === null ? null : hall.zone.iso(now.since),
    ticket: now.ticket?.number ?? null,
    call: call && callView(setting, call),
    staff: onPost(setting, now.staff, now.as),
    sign: now.sign && signOf(looks, now.sign),
    goTo: goToOf(setting, now, looks.counters()),
    opensAt: opensAtOf(setting, now),
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
  const guide = service && looks.guide(service.id)?.guide;
  return {
    ...counterView(setting, number),
    serving:
      ticket && service && guide && ticket.begunAt !== null && ticket.state === 'serving'
        ? {
            number: ticket.number,
            service: service.name,
            since: hall.zone.iso(ticket.begunAt),
            promisedDays: guide.promisedDays,
            fees: guide.fees.map(({ name, amountYuan }) => ({ name, amountYuan })),
            materials: guide.materials,
          }
        : null,
  };
}
