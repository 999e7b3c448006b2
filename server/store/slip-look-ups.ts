import type { PrintersView } from '../../protocol/printers-view.ts';
import { numberOf, refOf } from '../queue/ticket.ts';
import type { Db } from './open.ts';

type Slip = PrintersView['slips'][number];
/** A slip of today; `at` is when it was settled, or else queued (ms since 1970). */
export type SlipRow = Omit<Slip, 'at'> & { at: number };
export interface TroubleRow {
  job: number;
  number: string;
  printer: string;
  state: string;
  at: number;
}

/** What screens ask about paper. */
export interface SlipLooks {
  /** Of visitors still here: nobody knows that their paper came out. */
  troubledSlips(since: number): TroubleRow[];
  slipsOfDay(day: string): SlipRow[];
}

export function slipLookUps(db: Db, hallCode: string): SlipLooks {
  const trouble =
    db.prepare(`SELECT slip.id AS job, ticket.letter, ticket.n, slip.about, slip.document, slip.printer, slip.state, coalesce(slip.settled_at, slip.queued_at) AS at
    FROM slip_to_do slip LEFT JOIN ticket ON ticket.id = slip.ticket WHERE slip.queued_at >= ? ORDER BY slip.id DESC LIMIT 20`);
  const ofDay =
    db.prepare(`SELECT job.id AS job, job.printer, job.document, job.about, job.reprint, job.state, job.detail, coalesce(job.settled_at, job.queued_at) AS at, ticket.day, ticket.letter, ticket.n,
    (SELECT later.printer FROM job later WHERE later.instead_of = job.id) AS movedTo, EXISTS (SELECT 1 FROM slip_to_do WHERE slip_to_do.id = job.id) AS toDo
    FROM job LEFT JOIN ticket ON ticket.id = job.ticket
    WHERE job.id > (SELECT coalesce(max(id), 0) - 40 FROM job) AND job.queued_at >= (SELECT opened_at FROM business_day WHERE day = ?)
    ORDER BY job.id DESC`);
  return {
    troubledSlips: (since) =>
      (trouble.all(since) as (Omit<TroubleRow, 'number'> & Named)[]).map(({ document, letter, n, about, ...slip }) => ({
        ...slip,
        number: nameOf({ document, letter, n, about })!,
      })),
    slipsOfDay: (day) =>
      (ofDay.all(day) as SlipRowOfTable[]).map(({ job, day: of, letter, n, about, toDo, ...slip }) => ({
        ...slip,
        job: String(job),
        ticket: of === null ? null : refOf(hallCode, of, numberOf(letter!, n!)),
        number: nameOf({ document: slip.document, letter, n, about }),
        case: about === null || slip.document !== 'case-paper' ? null : about.slice(0, about.indexOf('/')),
        toDo: toDo === 1,
      })),
  };
}

/** What a slip is about, as the table has it. */
interface Named {
  document: Slip['document'];
  letter: string | null;
  n: number | null;
  about: string | null;
}

/** The number people know it by: of the ticket, or of the paper. */
function nameOf({ document, letter, n, about }: Named): string | null {
  if (document === 'guide-sample') return null;
  if (about !== null) return about.slice(about.indexOf('/') + 1);
  return letter === null ? null : numberOf(letter, n!);
}

type SlipRowOfTable = Omit<SlipRow, 'job' | 'ticket' | 'number' | 'case' | 'toDo'> &
  Named & {
    job: number;
    day: string | null;
    toDo: number;
  };
