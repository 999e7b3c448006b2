/** What a printer's sensors say. */
export interface Sensors {
  coverOpen: boolean;
  paperOut: boolean;
  paperLow: boolean;
  cutterError: boolean;
}

const flag = (on: boolean, bits: number) => (on ? bits : 0);

function offline({ coverOpen, paperOut, cutterError }: Sensors): boolean {
  return coverOpen || paperOut || cutterError;
}

/** The answer to DLE EOT n; null for an n that printers do not know. Bits 1 and 4 are fixed. */
export function realTimeStatus(n: number, now: Sensors): number | null {
  switch (n) {
    case 1:
      return 0x12 | flag(offline(now), 0x08);
    case 2:
      return 0x12 | flag(now.coverOpen, 0x04) | flag(now.paperOut, 0x20) | flag(now.cutterError, 0x40);
    case 3:
      return 0x12 | flag(now.cutterError, 0x08);
    case 4:
      return 0x12 | flag(now.paperLow || now.paperOut, 0x0c) | flag(now.paperOut, 0x60);
    default:
      return null;
  }
}

/** The answer to GS r 1, which comes in order: bits 0 and 1 near the end, 2 and 3 at the end; bit 4 is never set. */
export function paperStatus({ paperLow, paperOut }: Sensors): number {
  return flag(paperLow || paperOut, 0x03) | flag(paperOut, 0x0c);
}

/** Automatic status back (GS a): four bytes, of which only the first has bit 4 set. */
export function automaticStatus(now: Sensors): Buffer {
  return Buffer.from([
    0x10 | flag(offline(now), 0x08) | flag(now.coverOpen, 0x20),
    flag(now.cutterError, 0x08),
    paperStatus(now),
    0x0f,
  ]);
}

/** The answer to GS ( H, function 48: the process id between 37 22 and 00. */
export function processAnswer(id: Buffer): Buffer {
  return Buffer.from([0x37, 0x22, ...id, 0x00]);
}
