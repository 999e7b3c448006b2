import type { Asker } from '../../server/hall/asker.ts';
import type { Moment } from '../../server/hall/verb.ts';
import type { CounterNow } from '../../server/posts/counter.ts';
import type { Place, Ticket } from '../../server/queue/ticket.ts';

/** Tickets, counters and people made by hand, for rules that are asked without any database. */
export const at = Date.parse('2026-11-23T09:30:00+08:00');
export const minute = 60_000;
export const moment: Moment = { now: at, seq: 77, day: '2026-11-23' };

/** Ticket number n of queue A, ten minutes in line. */
export function ticket(n: number, change: Omit<Partial<Ticket>, 'place'> & { place?: Partial<Place> } = {}): Ticket {
  const number = `A${String(n).padStart(3, '0')}`;
  const since = at - 10 * minute;
  const rate = change.rate ?? 1;
  return {
    id: n,
    ref: `TH-20261123-${number}`,
    number,
    token: `token-${n}`,
    day: '2026-11-23',
    service: 'ss-card',
    queue: 'A',
    class: null,
    rate,
    language: 'zh',
    shape: null,
    state: 'waiting',
    origin: 'arrival',
    firstWaited: since,
    issuedAt: since,
    calledAt: null,
    begunAt: null,
    finishedAt: null,
    counter: null,
    call: null,
    recalls: 0,
    note: null,
    holder: null,
    ...change,
    place: { line: 'A', rate, since, tie: n, back: 0, ...change.place },
  };
}

/** Counter 1 with its clerk, and nobody in front of it. */
export function counter(change: Partial<CounterNow> = {}): CounterNow {
  return { number: 1, staff: '1001', as: 'A', since: at - minute, ticket: null, sign: null, present: true, ...change };
}

export function clerk(jobNo = '1001'): Asker {
  const staff = { jobNo, name: '甲1', title: null, department: 'hrss', roles: ['clerk' as const] };
  return { staff, device: null, holder: null, address: 'test' };
}

export const kiosk: Asker = {
  staff: null,
  device: { id: 'k', kind: 'kiosk', label: '1号取号机', printer: 'k1' },
  holder: null,
  address: 'test',
};
export const holderOf = (id: number): Asker => ({ staff: null, device: null, holder: id, address: 'test' });
export const sign = { reason: { zh: '取档案' }, since: at, backAt: at + 10 * minute, goTo: [], cover: null };
