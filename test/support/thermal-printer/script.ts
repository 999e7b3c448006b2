/** So much printed, or so many bytes of slips received, since the trouble before. */
export type After = { lines: number } | { bytes: number };

/** What goes wrong and when; and how much later a person has mended it, if ever. */
export type Trouble =
  | {
      kind: 'paper-low' | 'paper-out' | 'cover-open' | 'cutter-error';
      after: { lines: number };
      mendedMs: number | null;
    }
  /** The printer hangs: it reads, prints and answers nothing. */
  | { kind: 'stall'; after: After; mendedMs: number | null }
  /** Its buffer is wiped and nobody takes a connection; after 0 bytes it is off from the start. */
  | { kind: 'power-lost'; after: After; mendedMs: number | null }
  /** The line breaks; what was received is printed. */
  | { kind: 'reset'; after: After };

/** What a printer can be asked: DLE EOT; GS r; GS ( H function 48; GS a. */
export type Answering = 'real-time' | 'in-order' | 'process-id' | 'automatic';

/** A printer as plain data. */
export interface PrinterScript {
  /** Nothing: it is mute. */
  answers: Answering[];
  answersLateMs: number;
  /** Sends its status unasked, from the connection on. */
  talks: boolean;
  /** Sent before each answer: bytes above 7F, which no answer has. */
  noise: number[];
  bufferBytes: number;
  /** How long the head takes for a line; 0 is at once. */
  lineMs: number;
  /** One after the other. */
  troubles: Trouble[];
}

/** A printer without troubles that answers everything. */
export const soundPrinter: PrinterScript = {
  answers: ['real-time', 'in-order', 'process-id', 'automatic'],
  answersLateMs: 0,
  talks: false,
  noise: [],
  bufferBytes: 4_096,
  lineMs: 0,
  troubles: [],
};
