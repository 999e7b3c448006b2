import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../server/hall/facts.ts';
import { openSeal } from '../../../server/store/seal.ts';
import { openApply } from '../../../server/store/apply.ts';
import { openData } from '../../../server/store/open.ts';
import type { Db, Opened } from '../../../server/store/open.ts';
import { openViewLooks } from '../../../server/store/view-look-ups.ts';
import type { ViewLooks } from '../../../server/store/view-look-ups.ts';
import { memoryFolder } from '../../support/in-memory.ts';
import { urlOf } from './slip-of.ts';
import type { JobRow } from './verdict.ts';

const jobsOfTickets =
  "SELECT job.id, ticket, letter || printf('%03d', n) AS number, printer, reprint, job.state, detail FROM job JOIN ticket ON ticket.id = job.ticket ORDER BY job.id";
const tokens = "SELECT letter || printf('%03d', n) AS number, token FROM ticket";

/** What the database says of numbers and slips. */
export function evidenceOf(db: Db, looks: ViewLooks, urlOf: (token: string) => string) {
  const tickets = db.prepare(tokens).all() as { number: string; token: string }[];
  return {
    codes: new Map(tickets.map(({ number, token }) => [number, urlOf(token)])),
    jobs: db.prepare(jobsOfTickets).all() as JobRow[],
    listed: new Set(looks.troubledSlips(0).map(({ number }) => number)),
  };
}

/** Memory where there is some: what a disk keeps over a power cut is another test's question. */
const base = join(memoryFolder(512 * 1024 * 1024), 'haojiao-bad-day-');
let empty: Buffer | null = null;

/** The hub's database on a bad day: the real one, with the real facts put into it. */
export class HallData {
  #dir: string;
  #opened: Opened;
  #apply: ReturnType<typeof openApply>;
  #looks: ViewLooks;
  #tickets = 0;

  constructor() {
    this.#dir = mkdtempSync(base);
    writeFileSync(join(this.#dir, 'hub.db'), emptyData());
    this.#opened = openData(this.#dir);
    this.#apply = openApply(this.db, openSeal(this.#dir, true));
    this.#looks = openViewLooks(this.db, 'TH');
  }

  get db(): Db {
    return this.#opened.db;
  }

  /** For another day. */
  clear(): void {
    this.db.exec('DELETE FROM job; DELETE FROM ticket; DELETE FROM roll;');
    this.#tickets = 0;
  }

  remove(): void {
    this.#opened.close();
    rmSync(this.#dir, { recursive: true, force: true });
  }

  /** A number and its slip, committed together. */
  issue(printer: string): void {
    const n = ++this.#tickets;
    const number = `A${String(n).padStart(3, '0')}`;
    const at = Date.now();
    const place = { line: 'A', rate: 1, since: at, tie: n, back: 0 };
    const common = { id: n, ref: `TH-2026-11-23-${number}`, number };
    this.db.transaction(() => {
      this.#apply(
        [
          {
            fact: 'ticket-issued',
            ...common,
            day: '2026-11-23',
            letter: 'A',
            n,
            token: `token-of-${number}`,
            service: 'ss-card',
            queue: 'A',
            class: null,
            rate: 1,
            language: 'zh',
            shape: null,
            place,
            origin: 'arrival',
            device: null,
            holder: null,
            holderMark: null,
            forecast: null,
          },
          slipQueued(n, printer, 0),
        ],
        at,
      );
    })();
  }

  /** Somebody at the console has the first slip listed there printed once more; the printer, or null when none is listed. */
  reprint(): string | null {
    const { listed, jobs } = this.evidence();
    const [number] = listed;
    const same = jobs.filter((job) => job.number === number);
    const [first] = same;
    if (first === undefined) return null;
    const reprint = Math.max(...same.map((job) => job.reprint)) + 1;
    this.#apply([slipQueued(first.ticket, first.printer, reprint)], Date.now());
    return first.printer;
  }

  evidence(): ReturnType<typeof evidenceOf> {
    return evidenceOf(this.db, this.#looks, urlOf);
  }
}

function slipQueued(ticket: number, printer: string, reprint: number): Fact {
  const number = `A${String(ticket).padStart(3, '0')}`;
  const ref = `TH-2026-11-23-${number}`;
  return { fact: 'slip-queued', ticket, ref, number, printer, reprint };
}

/** A database without tickets, made once. */
function emptyData(): Buffer {
  if (empty === null) {
    const dir = mkdtempSync(base);
    openData(dir).close();
    empty = readFileSync(join(dir, 'hub.db'));
    rmSync(dir, { recursive: true });
  }
  return empty;
}
