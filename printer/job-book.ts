import type { DocumentKind } from '../protocol/documents.ts';
import type { Health, Sent } from './transports/transport.ts';

/** A slip to be printed, as it is kept in the database. */
export interface Job {
  id: string;
  printer: string;
  document: DocumentKind;
  /** Null for what is not about a ticket. */
  ticket: string | null;
  /** The case and the number of the paper, for a paper of a case. */
  about: string | null;
  /** 0 is the first print. */
  reprint: number;
  /** How often it was begun before. */
  tries: number;
  /** How long it has waited, ms. */
  ageMs: number;
}

/** A job that certainly printed nothing is tried so often in all. */
export const triesMost = 3;

/** The jobs, kept where a crash cannot lose them. What a call changes is committed when it returns; a fault is thrown. */
export interface JobBook {
  /** The printer's oldest job that is queued, or `failed` with fewer than `triesMost` tries. */
  next(printer: string): Job | null;
  /** The job is being sent, for one more try. */
  sending(id: string): void;
  /** What became of it, and how much paper it took. Only what `failed` and is not over may be offered again; all else is for a person to decide. */
  settle(id: string, sent: Sent, lengthMm: number, over: boolean): void;
  /**
   * News of a job that was given up as unknown, from who knows: the agent beside one of these printers. Of any other job it changes
   * nothing. False while the job is still being sent: then the news is to be told again.
   */
  settleLate(id: string, sent: Sent, printers: readonly string[]): boolean;
  /** A job that certainly printed nothing goes to another printer: it is `failed` here and queued there. */
  handOver(id: string, printer: string, detail: string): void;
  /** The printers that have had this job, itself among them. */
  hadBy(id: string): string[];
  /** Jobs that were being sent and never settled, because the hub ended meanwhile. */
  unfinished(): Job[];
  /** How a printer was found when it was looked at: its roll runs low, is out, is new. */
  seen(printer: string, health: Health): void;
}
