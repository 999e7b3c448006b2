import { setTimeout as wait } from 'node:timers/promises';
import { toEscPos } from './escpos.ts';
import { Lane } from './lane.ts';
import type { LaneParts, PrinterState } from './lane.ts';
import type { Transport } from './transports/transport.ts';

/** What a spool is made of; only the timing may be left out. */
export interface SpoolParts extends Omit<LaneParts, 'pause'>, Partial<Pick<LaneParts, 'pause'>> {
  /** By printer id. */
  transports: ReadonlyMap<string, Transport>;
}

const lookEveryMs = 5_000;

/** Takes committed jobs to their printers: one at a time each, all printers at once. */
export class Spool {
  #book: LaneParts['book'];
  #lanes: Map<string, Lane>;
  #looking: NodeJS.Timeout | undefined;

  constructor({ transports, pause = waitOr, ...parts }: SpoolParts) {
    this.#book = parts.book;
    this.#lanes = new Map([...transports].map(([id, transport]) => [id, new Lane(id, transport, { ...parts, pause })]));
  }

  /** What was being sent when the hub ended is unknown, and is not sent again; then everything else goes on. */
  start(): void {
    // The tables of Chinese characters take a while to load: now, not while the first visitor waits for paper.
    toEscPos({ widthMm: 80, lines: [{ kind: 'text', text: '号' }] });
    for (const job of this.#book.unfinished())
      this.#book.settle(job.id, { outcome: 'unknown', detail: 'hub-restarted' });
    for (const lane of this.#lanes.values()) lane.look();
    this.#looking = setInterval(() => this.look(), lookEveryMs).unref();
  }

  /** New jobs have been committed: for one printer, or for any. */
  poke(printer?: string): void {
    if (printer === undefined) for (const lane of this.#lanes.values()) lane.poke();
    else this.#lanes.get(printer)?.poke();
  }

  /** Sees whether printers that are down have come back. */
  look(): void {
    for (const lane of this.#lanes.values()) if (!lane.state.ok) lane.look();
  }

  /** How each printer is. */
  states(): PrinterState[] {
    return [...this.#lanes.values()].map((lane) => lane.state);
  }

  /** Resolves once every printer has printed all it was given. */
  async idle(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map((lane) => lane.idle()));
  }

  /** Ends when the jobs under way have ended, each within its transport's deadline. */
  async stop(): Promise<void> {
    clearInterval(this.#looking);
    await Promise.all([...this.#lanes.values()].map((lane) => lane.stop()));
  }
}

function waitOr(ms: number, signal: AbortSignal): Promise<void> {
  // Cut short by the signal is the other way for a pause to end.
  return wait(ms, undefined, { signal }).catch(() => {});
}
