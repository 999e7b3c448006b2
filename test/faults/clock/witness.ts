import type { Answer } from '../../support/caller.ts';
import type { HallTime } from './hall-time.ts';
import { untrue } from './sane.ts';
import type { TurnedClock } from './turned-clock.ts';

/** Between what the harness and the hub read off their clocks. */
const slackMs = 1500;
const brokenMost = 40;

/** What was known of the hub's time when something was asked. */
export interface Known {
  at: number;
  day: string;
}

/** Sees every answer and view of one hall and says what no clock can excuse. */
export class Witness {
  readonly broken: string[] = [];
  readonly given = new Map<string, string>();
  readonly done = new Map<string, number>();
  readonly #clock: TurnedClock;
  readonly #hall: HallTime;
  #latest: Known = { at: 0, day: '' };
  #most: { at: number; seenAt: number };
  #turn = 'at first';

  constructor(clock: TurnedClock, hall: HallTime) {
    this.#clock = clock;
    this.#hall = hall;
    this.#most = { at: clock.now(), seenAt: performance.now() };
  }

  /** What the hub was last seen to hold for the time and the day. */
  get latest(): Known {
    return this.#latest;
  }

  says(what: string): void {
    if (this.broken.length < brokenMost) this.broken.push(`${what} (${this.#turn}, the hub at ${this.#local()})`);
  }

  /** The clock was turned: a wall ahead of the hub is followed at once, one behind it never. */
  turned(name: string): void {
    this.most();
    this.#turn = name;
  }

  /** The latest the hub's time can be. */
  most(): number {
    const now = performance.now();
    const passed = (now - this.#most.seenAt) * 1.001;
    this.#most = { at: Math.max(this.#most.at + passed, this.#clock.now()), seenAt: now };
    return this.#most.at + slackMs;
  }

  /** An instant the hub gave as its present. */
  present(what: string, told: string, known: Known): void {
    const at = Date.parse(told);
    if (!(at >= known.at)) this.says(`${what} is at ${told}, after ${new Date(known.at).toISOString()}`);
    if (!(at <= this.most())) this.says(`${what} is at ${told}, ahead of every clock`);
    if (at > this.#latest.at) this.#latest = { ...this.#latest, at };
  }

  /** An answer to a command. */
  answered(name: string, { status, body }: Answer, known: Known): void {
    if (status >= 500) this.says(`${name} was answered ${status}: ${JSON.stringify(body)}`);
    for (const what of untrue(body, this.most())) this.says(`the answer to ${name}: ${what}`);
    if (status !== 200) return;
    this.done.set(name, (this.done.get(name) ?? 0) + 1);
    const { ticket, call } = body as { ticket?: Answer['body']; call?: Answer['body'] };
    if (call) this.present(`call ${call.number}`, call.at, known);
    if (!ticket) return;
    const day = String(ticket.businessDay);
    if (day < known.day) this.says(`${name} is of ${day}, though ${known.day} was open`);
    if (day > this.#latest.day) this.#latest = { ...this.#latest, day };
    if (name === 'issue-ticket') this.#issued(ticket, known);
  }

  /** A view, by whatever way. */
  shown(topic: string, view: unknown): void {
    for (const what of untrue(view, this.most())) this.says(`the view ${topic}: ${what}`);
  }

  /** At the end: each day's numbers of each queue, from 1 on, none left out. */
  sum(): void {
    const lines = new Map<string, number[]>();
    for (const key of this.given.keys()) {
      const [day, number] = key.split(' ') as [string, string];
      const line = `${day} ${number[0]}`;
      lines.set(line, [...(lines.get(line) ?? []), Number(number.slice(1))]);
    }
    for (const [line, numbers] of lines) {
      const most = Math.max(...numbers);
      if (most !== numbers.length) this.says(`${line}: ${numbers.length} numbers given, the last is ${most}`);
    }
  }

  #issued(ticket: Answer['body'], known: Known): void {
    this.present(`number ${ticket.number}`, ticket.issuedAt, known);
    const ofClock = this.#hall.day(Date.parse(ticket.issuedAt));
    if (ofClock !== ticket.businessDay)
      this.says(`number ${ticket.number} of ${ticket.businessDay} was given on ${ofClock} (${ticket.issuedAt})`);
    const key = `${ticket.businessDay} ${ticket.number}`;
    const other = this.given.get(key);
    if (other !== undefined) this.says(`number ${key} was given twice`);
    this.given.set(key, ticket.token);
  }

  #local(): string {
    return `${new Date(this.#latest.at).toISOString()}, ${this.#hall.zone}`;
  }
}
