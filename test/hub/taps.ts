import fc from 'fast-check';
import type { TicketState } from '../../protocol/answers.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { anyone, type Room } from '../support/room.ts';

/** One tap of somebody in the hall. Most taps make sense: a ticket in a fitting state, by who stands there; some do not. */
export const verbs = [
  'issue-ticket',
  'issue-ticket',
  'issue-ticket',
  'open-counter',
  'close-counter',
  'call-next',
  'call-next',
  'call-next',
  'call-next',
  'call-ticket',
  'recall',
  'begin-service',
  'begin-service',
  'finish-service',
  'mark-missed',
  'mark-missed',
  'return-ticket',
  'return-ticket',
  'hold-ticket',
  'hold-ticket',
  'resume-ticket',
  'resume-ticket',
  'transfer-ticket',
  'cancel-ticket',
  'delay-ticket',
  'put-up-sign',
  'take-down-sign',
  'take-down-sign',
] as const;
export const tap = fc.record(
  {
    verb: fc.constantFrom(...verbs),
    counter: fc.integer({ min: 1, max: 3 }),
    pick: fc.nat(30),
    anyTicket: fc.nat(4).map((n) => n === 0),
    anyBody: fc.nat(5).map((n) => n === 0),
    passS: fc.constantFrom(0, 0, 1, 30, 120),
    to: fc.constantFrom({ queue: 'A' }, { queue: 'B' }, { counter: 2 }, { service: 'pension' }),
  },
  { noNullPrototype: true },
);
export type Tap = typeof tap extends fc.Arbitrary<infer T> ? T : never;

/** What the life of a ticket allows, told again in the simplest way: the states a verb takes it from, and to. */
export const life: Partial<Record<Tap['verb'], { from: TicketState[]; to: TicketState }>> = {
  'call-next': { from: ['waiting'], to: 'called' },
  'call-ticket': { from: ['waiting'], to: 'called' },
  recall: { from: ['called'], to: 'called' },
  'begin-service': { from: ['called'], to: 'serving' },
  'finish-service': { from: ['serving'], to: 'served' },
  'mark-missed': { from: ['called'], to: 'missed' },
  'return-ticket': { from: ['missed'], to: 'waiting' },
  'hold-ticket': { from: ['serving'], to: 'held' },
  'resume-ticket': { from: ['held'], to: 'serving' },
  'transfer-ticket': { from: ['called', 'serving'], to: 'waiting' },
  'cancel-ticket': { from: ['waiting', 'held', 'missed'], to: 'cancelled' },
  'delay-ticket': { from: ['waiting'], to: 'waiting' },
};

/** Somebody taps: at their own counter, at the ticket’s, or where they have no business. */
export async function carryOut(
  room: Room,
  staff: Map<string, Asker>,
  { verb, counter: wished, pick, anyTicket, anyBody, passS, to }: Tap,
  tickets: { id: string; token: string }[],
) {
  room.clock.pass(passS);
  const fitting = anyTicket ? tickets : tickets.filter(({ id }) => life[verb]?.from.includes(room.ticket(id).state));
  const { id: ticket, token } = fitting[pick % Math.max(1, fitting.length)] ?? { id: 'none', token: 'none-of-these' };
  const counter = (ticket === 'none' ? null : room.ticket(ticket).counter) ?? wished;
  const asker = staff.get(
    anyBody ? String(2000 + wished) : (room.looks.counter(counter)!.staff ?? String(1000 + counter)),
  )!;
  const reason = '试验';
  switch (verb) {
    case 'issue-ticket':
      return room.ask(
        verb,
        { service: wished === 2 ? 'id-card' : 'ss-card', class: anyBody ? 'elderly' : undefined, printer: null },
        room.staff('9001'),
      );
    case 'open-counter':
    case 'call-next':
    case 'take-down-sign':
      return room.ask(verb, { counter }, asker);
    case 'close-counter':
      return room.ask(verb, { counter, reason }, anyBody ? room.staff('9002') : asker);
    case 'call-ticket':
      return room.ask(verb, { counter, ticket, reason }, asker);
    case 'resume-ticket':
      return room.ask(verb, { ticket, counter }, asker);
    case 'transfer-ticket':
      return room.ask(verb, { ticket, to, reason }, asker);
    case 'cancel-ticket':
      return room.ask(verb, { ticket, reason }, asker);
    case 'delay-ticket':
      return room.ask(verb, { token, behind: 2 }, anyone);
    case 'put-up-sign':
      return room.ask(verb, { counter, reason, backInMin: 10 }, asker);
    default:
      return room.ask(verb, { ticket }, asker);
  }
}
