import type { Slip } from '../slip.ts';

/** One slip on its way to paper. */
export interface PrintJob {
  id: string;
  bytes: Buffer;
  slip: Slip;
}

/**
 * What became of it. `failed`: certainly nothing was printed. `unknown`: bytes may have gone out, so only a person or
 * the printer can tell. `sent-unconfirmed`: all bytes were taken by a printer that cannot say more.
 */
export interface Sent {
  outcome: 'printed' | 'sent-unconfirmed' | 'failed' | 'unknown';
  /** A code, such as `paper-out`. */
  detail?: string;
}

/** Whether a printer would print now. */
export interface Health {
  ok: boolean;
  detail: string | null;
}

/** The way to one printer. `send` answers in every case and within its deadline; it never throws. */
export interface Transport {
  send(job: PrintJob): Promise<Sent>;
  /** Looks without printing; absent where there is nothing to look at. */
  check?(): Promise<Health>;
  /** Lets go of the printer: what is under way ends at once and says how far it came. */
  close(): void;
}
