import type { TicketView } from '../protocol/views.ts';

const keptIn = 'haojiao.rung';
const youngerThanMs = 60_000;

/** Names a summons: a recall is a new one. */
export function summonsOf(call: NonNullable<TicketView['call']>): string {
  return `${call.id}/${call.times}`;
}

/** Each summons is rung once, also over a reload, and only while it is younger than a minute: an old call would send people running for nothing. */
export function mustRing(call: TicketView['call'], rung: string | null, now: number): boolean {
  return call !== null && summonsOf(call) !== rung && now - Date.parse(call.at) < youngerThanMs;
}

export function lastRung(): string | null {
  return localStorage.getItem(keptIn);
}

export function keepRung(call: NonNullable<TicketView['call']>): void {
  localStorage.setItem(keptIn, summonsOf(call));
}
