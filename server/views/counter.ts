import type { CounterView, DeskView } from '../../protocol/views.ts';
import { stateOf } from '../posts/counter.ts';
import { callView } from './call.ts';
import { atCounter, chiefName, followsName } from './on-post.ts';
import { dutyLeader, goToOf, hallHead, opensAtOf, signShown } from './parts.ts';
import type { Setting } from './setting.ts';

const servicesMost = 8;

/** The sign over a counter. */
export function counterView(setting: Setting, number: number): CounterView {
  return {
    ...counterNow(setting, number),
    staff: atCounter(setting, setting.looks.counter(number)!),
    chief: chiefName(setting, number),
    dutyLeader: dutyLeader(setting),
  };
}

/** What every screen of one counter is told of it. */
export function counterNow(setting: Setting, number: number): Omit<CounterView, 'staff' | 'chief' | 'dutyLeader'> {
  const { hall, looks, more } = setting;
  const place = hall.counters.get(number)!;
  const now = looks.counter(number)!;
  const ticket = now.ticket ? looks.ticket(now.ticket.id) : null;
  const goTo = goToOf(setting, now, looks.counters());
  const call = ticket?.call ? more.call(ticket.call) : null;
  return {
    hall: hallHead(setting),
    number,
    name: place.name,
    state: stateOf(now),
    since: now.since === null ? null : hall.zone.iso(now.since),
    ticket: now.ticket?.number ?? null,
    call: call && callView(setting, call),
    sign: signShown(setting, now, goTo),
    goTo,
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
  const now = looks.counter(number)!;
  const { ticket: held } = now;
  const ticket = held ? looks.ticket(held.id) : null;
  const service = ticket ? hall.services.get(ticket.service) : undefined;
  const guide = service && looks.guide(service.id)?.guide;
  return {
    ...counterView(setting, number),
    follows: followsName(setting, now),
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
