import type { Health } from './transport.ts';

/** DLE EOT n: 1 the printer, 2 why it is off line, 3 errors, 4 the roll. Answered at once, even off line or with a full buffer. */
export type Question = 1 | 2 | 3 | 4;

/** What a status byte says, in the words screens know; `feeding` is a person's hand on the button, which is no trouble. */
export type Sign = 'cover-open' | 'paper-out' | 'cutter-error' | 'printer-error' | 'offline' | 'paper-low' | 'feeding';

type Bits = readonly (readonly [mask: number, sign: Sign])[];

const errorBits: Bits = [
  [0x08, 'cutter-error'],
  [0x04 | 0x20 | 0x40, 'printer-error'],
];

const realTimeBits: Record<Question, Bits> = {
  1: [
    [0x08, 'offline'],
    [0x40, 'feeding'],
  ],
  2: [
    [0x04, 'cover-open'],
    [0x08, 'feeding'],
    [0x20, 'paper-out'],
    [0x40, 'printer-error'],
  ],
  3: errorBits,
  4: [
    [0x0c, 'paper-low'],
    [0x60, 'paper-out'],
  ],
};

const rollBits: Bits = [
  [0x03, 'paper-low'],
  [0x0c, 'paper-out'],
];

/** The four bytes of an automatic status (GS a): the printer, errors, the roll, and one that says nothing to us. */
const statusBackBits: readonly Bits[] = [
  [
    [0x08, 'offline'],
    [0x20, 'cover-open'],
    [0x40, 'feeding'],
  ],
  errorBits,
  rollBits,
  [],
];

/** DLE EOT n. */
export function question(about: Question): Buffer {
  return Buffer.from([0x10, 0x04, about]);
}

/** GS r 1: the state of the roll, answered when everything before it has been processed. */
export const rollQuestion = Buffer.from([0x1d, 0x72, 1]);

/** What the answer to DLE EOT n says. */
export function realTimeSigns(about: Question, byte: number): Sign[] {
  return signs(byte, realTimeBits[about]);
}

/** What the answer to GS r 1 says. */
export function rollSigns(byte: number): Sign[] {
  return signs(byte, rollBits);
}

/** What an automatic status (ASB) says. */
export function statusBackSigns(bytes: readonly number[]): Sign[] {
  return statusBackBits.flatMap((bits, at) => signs(bytes[at] ?? 0, bits));
}

/** `offline` comes last: it is also set while the cover is open or the paper is out, and tells a person least. */
const worstFirst = ['cover-open', 'paper-out', 'cutter-error', 'printer-error', 'offline'] as const;

/** What all signs together mean: the trouble a person can do most about. */
export function healthOf(seen: readonly Sign[]): Health {
  const trouble = worstFirst.find((sign) => seen.includes(sign) && !(sign === 'offline' && seen.includes('feeding')));
  if (trouble !== undefined) return { ok: false, detail: trouble };
  return { ok: true, detail: seen.includes('paper-low') ? 'paper-low' : null };
}

function signs(byte: number, bits: Bits): Sign[] {
  return bits.filter(([mask]) => (byte & mask) !== 0).map(([, sign]) => sign);
}
