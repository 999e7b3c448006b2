import type { Entry } from './record.ts';

export interface ToldTicket {
  number: string;
  day: string;
  token: string;
}

/**
 * What the hub has said so far, to anybody, on any socket: answers, views, its pulse. All of it counts as acknowledged from when the hub hands
 * the bytes to the operating system, which is before any client can have them.
 */
export class Told {
  /** The highest entry of the journal it spoke of. */
  seq = 0;
  /** Commands answered with success. */
  answers = 0;
  /** By token: every ticket it answered. */
  readonly tickets = new Map<string, ToldTicket>();
  /** Numbers it showed, also to boards. */
  readonly numbers = new Set<string>();
  /** What it should never have said. */
  readonly wrong: string[] = [];
  #holders = new Map<string, string>();

  hear({ bytes }: Extract<Entry, { did: 'told' }>): void {
    const text = bytes.toString();
    for (const [, seq] of text.matchAll(/"seq":(\d+)/g)) this.seq = Math.max(this.seq, Number(seq));
    for (const [, number] of text.matchAll(/"number":"([A-Z]+\d+)"/g)) this.numbers.add(number!);
    const end = text.indexOf('\r\n\r\n');
    if (!text.startsWith('HTTP/1.1 200') || end < 0 || !text.startsWith('{"seq":', end + 4)) return;
    this.answers += 1;
    const { ticket } = JSON.parse(text.slice(end + 4)) as { ticket?: ToldTicket & { businessDay: string } };
    if (ticket) this.#ticket(ticket.token, ticket.number, ticket.businessDay);
  }

  #ticket(token: string, number: string, day: string): void {
    if (this.tickets.has(token)) return;
    const before = this.#holders.get(`${day} ${number}`);
    if (before !== undefined) this.wrong.push(`the number ${number} of ${day} was given to two people`);
    this.#holders.set(`${day} ${number}`, token);
    this.tickets.set(token, { number, day, token });
  }
}
