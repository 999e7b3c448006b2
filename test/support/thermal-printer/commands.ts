/** One command as a printer reads it: its name in the ESC/POS tables and what follows the name. `text` is a run of text. */
export interface Command {
  name: string;
  rest: Buffer;
  /** All its bytes, name and rest. */
  length: number;
}

/** How many bytes follow the name, which ends before `at`; null while that cannot be told yet. */
type RestLength = (bytes: Buffer, at: number) => number | null;

const fixed =
  (length: number): RestLength =>
  () =>
    length;

/** pL pH (or p1 to p4) say how many bytes come after them. */
const counted =
  (places: 2 | 4): RestLength =>
  (bytes, at) =>
    bytes.length < at + places ? null : places + bytes.readUIntLE(at, places);

/** GS v 0 m xL xH yL yH d…: a width in bytes, a height in dots. */
const rasterLength: RestLength = (bytes, at) =>
  bytes.length < at + 5 ? null : 5 + bytes.readUInt16LE(at + 1) * bytes.readUInt16LE(at + 3);

/** GS V m, and n for those that feed first. */
const cutLength: RestLength = (bytes, at) => {
  const how = bytes[at];
  return how === undefined ? null : [65, 66].includes(how) ? 2 : 1;
};

const table: [name: string, bytes: string, rest: RestLength][] = [
  ['LF', '\n', fixed(0)],
  ['ESC @', '\x1b@', fixed(0)],
  ['ESC a', '\x1ba', fixed(1)],
  ['ESC E', '\x1bE', fixed(1)],
  ['ESC -', '\x1b-', fixed(1)],
  ['ESC !', '\x1b!', fixed(1)],
  ['ESC 2', '\x1b2', fixed(0)],
  ['ESC 3', '\x1b3', fixed(1)],
  ['ESC J', '\x1bJ', fixed(1)],
  ['ESC d', '\x1bd', fixed(1)],
  ['FS &', '\x1c&', fixed(0)],
  ['FS .', '\x1c.', fixed(0)],
  ['FS -', '\x1c-', fixed(1)],
  ['GS !', '\x1d!', fixed(1)],
  ['GS V', '\x1dV', cutLength],
  ['GS a', '\x1da', fixed(1)],
  ['GS r', '\x1dr', fixed(1)],
  ['GS v 0', '\x1dv0', rasterLength],
  ['GS ( k', '\x1d(k', counted(2)],
  ['GS ( L', '\x1d(L', counted(2)],
  ['GS 8 L', '\x1d8L', counted(4)],
  ['GS ( H', '\x1d(H', counted(2)],
  ['DLE EOT', '\x10\x04', fixed(1)],
  ['DLE ENQ', '\x10\x05', fixed(1)],
];

/** The first command of these bytes; null while some of it is missing. `unknown` is one byte no table has a name for. */
export function readCommand(bytes: Buffer): Command | null {
  const first = bytes[0];
  if (first === undefined) return null;
  if (isText(first)) {
    const end = bytes.findIndex((byte) => !isText(byte));
    const rest = bytes.subarray(0, end === -1 ? bytes.length : end);
    return { name: 'text', rest, length: rest.length };
  }
  const begins = bytes.toString('latin1', 0, 3);
  for (const [name, sign, restLength] of table) {
    if (begins.startsWith(sign)) {
      const length = restLength(bytes, sign.length);
      if (length === null || bytes.length < sign.length + length) return null;
      return { name, rest: bytes.subarray(sign.length, sign.length + length), length: sign.length + length };
    }
    if (bytes.length < sign.length && sign.startsWith(begins)) return null;
  }
  return { name: 'unknown', rest: bytes.subarray(0, 1), length: 1 };
}

/** GB18030 has no byte below a space, and 7F is nobody's. */
function isText(byte: number): boolean {
  return byte >= 0x20 && byte !== 0x7f;
}

/** DLE EOT, DLE ENQ and DLE DC4 by their second byte, with the lowest and highest n a printer knows. */
const realTime = new Map([
  [0x04, [1, 8]],
  [0x05, [0, 2]],
  [0x14, [1, 8]],
] as const);

/** Whether a printer would find a real-time command in these bytes: it obeys them wherever they turn up, also in a picture. */
export function holdsRealTime(bytes: Buffer): boolean {
  return bytes.some((byte, at) => {
    const [lowest = 1, highest = 0] = realTime.get(bytes[at + 1] as 0x04) ?? [];
    const n = bytes[at + 2] ?? -1;
    return byte === 0x10 && n >= lowest && n <= highest;
  });
}
