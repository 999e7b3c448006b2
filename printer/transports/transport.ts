import type { Printer } from '../../protocol/hall-file.ts';
import type { Sheet } from '../sheet.ts';

/** One slip on its way to paper. The id is also what a printer is asked to say once it is there. */
export interface PrintJob {
  id: string;
  bytes: Buffer;
  /** The slip as it will lie on paper, for whoever shows it. */
  sheet: Sheet;
  /** How much of the roll it takes: the end of a long one is waited for longer. */
  lengthMm?: number;
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

/** What a printer can be asked. `end`: GS r 1 after a slip; `process-id`: GS ( H; `real-time`: DLE EOT alone; `none`: nothing. */
export type Answers = Printer['answers'];

/** Whether a printer would print now. */
export interface Health {
  ok: boolean;
  detail: string | null;
  /** It answers no question at all. */
  mute?: boolean;
}

/** The way to one printer. `send` answers in every case and within its deadline; it never throws. */
export interface Transport {
  send(job: PrintJob): Promise<Sent>;
  /** Looks without printing; absent where there is nothing to look at. */
  check?(): Promise<Health>;
  /** Lets go of the printer: what is under way ends at once and says how far it came. */
  close(): void;
}
