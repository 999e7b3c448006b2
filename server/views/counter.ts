import type { CounterView } from '../../protocol/views.ts';
import { stateOf } from '../posts/counter.ts';
import { callView } from './call.ts';
import { atCounter, chiefName } from './on-post.ts';
import { dutyLeader, goToOf, hallHead, longerToday, opensAtOf, signShown } from './parts.ts';
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
    longerUntil: longerToday(setting, [number])?.until,
    queues: place.queues.map((code) => ({ code, name: hall.queues.get(code)!.name })),
    services: place.queues
      .flatMap((queue) => hall.servicesOf(queue))
      .slice(0, servicesMost)
      .map(({ name }) => name),
  };
}
