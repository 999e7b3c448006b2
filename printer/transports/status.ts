import type { Health } from './transport.ts';

/** DLE EOT 2: why it is off line. DLE EOT 4: the roll of paper. Answered at once, even with a full buffer. */
export type Question = 2 | 4;

export function question(about: Question): Buffer {
  return Buffer.from([0x10, 0x04, about]);
}

/** An answer has these bits fixed; a status block a printer sends unasked (ASB) and XON/XOFF have not. */
export function isAnswer(byte: number): boolean {
  return (byte & 0b1001_0011) === 0b0001_0010;
}

/** What both answers together mean, worst first. */
export function healthOf(offline: number, paper: number): Health {
  if (offline & 0x04) return { ok: false, detail: 'cover-open' };
  if (offline & 0x20 || paper & 0x60) return { ok: false, detail: 'paper-out' };
  if (offline & 0x40) return { ok: false, detail: 'printer-error' };
  return { ok: true, detail: paper & 0x0c ? 'paper-low' : null };
}
