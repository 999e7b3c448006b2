import type { Sent } from './transports/transport.ts';

/** A slip to be printed, as it is kept in the database. */
export interface Job {
  id: string;
  printer: string;
  ticket: string;
  /** 0 is the first print. */
  reprint: number;
  /** How often it was begun before. */
  tries: number;
}

/** A job that certainly printed nothing is tried so often in all. */
export const triesMost = 3;

/** The jobs, kept where a crash cannot lose them. What a call changes is committed when it returns; a fault is thrown. */
export interface JobBook {
  /** The printer's oldest job that is queued, or `failed` with fewer than `triesMost` tries. */
  next(printer: string): Job | null;
  /** The job is being sent, for one more try. */
  sending(id: string): void;
  /** What became of it. Only `failed` may be offered again, all else is for a person to decide. */
  settle(id: string, sent: Sent): void;
  /** Jobs that were being sent and never settled, because the hub ended meanwhile. */
  unfinished(): Job[];
}
