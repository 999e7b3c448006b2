import type { ConsoleTicket } from '../protocol/views.ts';

/** A bar of the page that says who is next and why: score = rate × minutes. */
export interface Head {
  ticket: ConsoleTicket;
  rate: number;
  minutes: number;
  score: number;
  /** Part of the longest bar. */
  share: number;
}

const shownMost = 3;

/** The first few in calling order with what each has earned. Scores grow on between two views, as they do at the hub. */
export function headsOf(waiting: readonly ConsoleTicket[], nowMs: number): Head[] {
  const heads = waiting.slice(0, shownMost).flatMap((ticket) => {
    if (!ticket.why || ticket.why.rate <= 0) return [];
    const seenAt = Date.parse(ticket.firstWaitedAt) + ticket.waitedS * 1000;
    const exact = Math.max(0, ticket.why.score / ticket.why.rate + Math.max(0, nowMs - seenAt) / 60_000);
    const minutes = Math.floor(exact);
    return [
      {
        ticket,
        rate: ticket.why.rate,
        minutes,
        score: Math.round(minutes * ticket.why.rate * 10) / 10,
        exact: exact * ticket.why.rate,
      },
    ];
  });
  const most = Math.max(...heads.map(({ exact }) => exact), 0.1);
  return heads.map(({ exact, ...head }) => ({ ...head, share: Math.max(0.02, exact / most) }));
}
