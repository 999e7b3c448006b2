import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from './job-book.ts';
import { Lane } from './lane.ts';
import type { LaneParts, PrinterState } from './lane.ts';
import type { Sent, Transport } from './transports/transport.ts';

/** What a spool is made of; only the timing may be left out. */
export interface SpoolParts
  extends Omit<LaneParts, 'pause' | 'standIn' | 'poke' | 'onSettled'>,
    Partial<Pick<LaneParts, 'pause' | 'onSettled'>> {
  /** By printer id. */
  transports: ReadonlyMap<string, Transport>;
  /** Who prints in a printer's stead, in order: the neighbour, then the guide's desk. */
  instead?: ReadonlyMap<string, readonly string[]>;
  /** Gets ready what the first slip would wait for. */
  warmUp?(): void;
}

const lookEveryMs = 5_000;
const warmUpAfterMs = 1_500;

/** Takes committed jobs to their printers: one at a time each, all printers at once. */
export class Spool {
  #book: LaneParts['book'];
  #lanes: Map<string, Lane>;
  #instead: ReadonlyMap<string, readonly string[]>;
  #warmUp: () => void;
  #looking: NodeJS.Timeout | undefined;
  #warming: NodeJS.Timeout | undefined;

  constructor({
    transports,
    instead = new Map(),
    pause = waitOr,
    warmUp = () => {},
    onSettled = () => {},
    ...parts
  }: SpoolParts) {
    this.#book = parts.book;
    this.#instead = instead;
    this.#warmUp = warmUp;
    const all: LaneParts = {
      ...parts,
      pause,
      onSettled,
      poke: (printer) => this.poke(printer),
      standIn: (printer, job) => this.#standIn(printer, job),
    };
    this.#lanes = new Map([...transports].map(([id, transport]) => [id, new Lane(id, transport, all)]));
  }

  /** What was being sent when the hub ended is unknown, and is not sent again; then everything else goes on. */
  start(): void {
    // The tables of Chinese characters take a while to load: when the hall has had its first answers, before a visitor waits for paper.
    this.#warming = setTimeout(this.#warmUp, warmUpAfterMs).unref();
    for (const job of this.#book.unfinished())
      this.#book.settle(job.id, { outcome: 'unknown', detail: 'hub-restarted' }, 0, true);
    for (const lane of this.#lanes.values()) lane.look();
    this.#looking = setInterval(() => this.look(), lookEveryMs).unref();
  }

  /** New jobs have been committed: for one printer, or for any. */
  poke(printer?: string): void {
    if (printer === undefined) for (const lane of this.#lanes.values()) lane.poke();
    else this.#lanes.get(printer)?.poke();
  }

  /** Sees how every idle printer is, so that a kiosk can say so before anybody presses. */
  look(): void {
    for (const lane of this.#lanes.values()) lane.look();
  }

  /** A printer told by itself that something changed there. */
  lookAt(printer: string): void {
    this.#lanes.get(printer)?.look();
  }

  /** News of a job that was given up as unknown. */
  settleLate(id: string, sent: Sent, printers: readonly string[]): boolean {
    return this.#book.settleLate(id, sent, printers);
  }

  /** How each printer is. */
  states(): PrinterState[] {
    return [...this.#lanes.values()].map((lane) => lane.state);
  }

  /** Who would print for this printer now, were it asked; null when it is well itself, or nobody else is. */
  standInFor(printer: string): string | null {
    return this.#lanes.get(printer)?.state.ok === false ? this.#firstWell(printer, []) : null;
  }

  /** Resolves once every printer has printed all it was given. */
  async idle(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map((lane) => lane.idle()));
  }

  /** Ends when the jobs under way have ended, each within its transport's deadline. */
  async stop(): Promise<void> {
    clearInterval(this.#looking);
    clearTimeout(this.#warming);
    await Promise.all([...this.#lanes.values()].map((lane) => lane.stop()));
  }

  /** A test page tries one printer and no other. A slip is never handed back to a printer that had it. */
  #standIn(printer: string, { id, document }: Job): string | null {
    return document === 'test-page' ? null : this.#firstWell(printer, this.#book.hadBy(id));
  }

  #firstWell(printer: string, had: readonly string[]): string | null {
    const others = this.#instead.get(printer) ?? [];
    return others.find((id) => id !== printer && !had.includes(id) && this.#lanes.get(id)?.state.ok === true) ?? null;
  }
}

function waitOr(ms: number, signal: AbortSignal): Promise<void> {
  // Cut short by the signal is the other way for a pause to end.
  return wait(ms, undefined, { signal }).catch(() => {});
}
