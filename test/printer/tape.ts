import iconv from 'iconv-lite';

/** What a printer made of its bytes: the commands in order, the lines of text, the QR payloads. */
export interface Tape {
  commands: string[];
  lines: string[];
  payloads: string[];
  /** GS v 0, bands that follow one another put together, as rows of bytes. */
  pictures: { rowBytes: number; bytes: Buffer }[];
}

/** Reads bytes as an ESC/POS printer does. Any command a slip has no business with is an error. */
export function readTape(bytes: Buffer): Tape {
  const tape: Tape = { commands: [], lines: [], payloads: [], pictures: [] };
  // Obeyed wherever it stands, also in the middle of a picture.
  const realTime = bytes.findIndex((byte, here) => byte === 0x10 && [4, 5, 0x14].includes(bytes[here + 1] ?? 0));
  if (realTime >= 0) throw new Error(`A real-time command at byte ${realTime}`);
  let inPicture = false;
  let lastHigh = 0;
  let lineFrom: number | null = null;
  let at = 0;
  const command = (name: string, length: number) => {
    if (lineFrom !== null) throw new Error(`A command inside a line of text at byte ${at}`);
    const values = [...bytes.subarray(at, at + length)].slice(2);
    tape.commands.push(values.length > 0 ? `${name} ${values.join(' ')}` : name);
    at += length;
  };

  while (at < bytes.length) {
    const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at);
    const two = String.fromCharCode(second);
    const follows = inPicture;
    inPicture = false;
    if (first === 0x0a) {
      tape.lines.push(iconv.decode(bytes.subarray(lineFrom ?? at, at), 'gb18030'));
      lineFrom = null;
      at += 1;
    } else if (first === 0x1b && two === '@') command('ESC @', 2);
    else if (first === 0x1b && '3JaE-'.includes(two)) command(`ESC ${two}`, 3);
    else if (first === 0x1c && two === '&') command('FS &', 2);
    else if (first === 0x1c && two === '-') command('FS -', 3);
    else if (first === 0x1d && two === '!') command('GS !', 3);
    else if (first === 0x1d && two === 'V' && third === 66) command('GS V', 4);
    else if (first === 0x1d && two === 'v' && third === 0x30) {
      if (lineFrom !== null) throw new Error(`A picture inside a line of text at byte ${at}`);
      const [rowBytes, high] = [bytes.readUInt16LE(at + 4), bytes.readUInt16LE(at + 6)];
      const data = bytes.subarray(at + 8, at + 8 + rowBytes * high);
      if (data.length !== rowBytes * high || data.length > 24 * 1024) throw new Error(`A bad picture at byte ${at}`);
      const before = follows && lastHigh === 256 ? tape.pictures.pop() : undefined;
      tape.pictures.push({ rowBytes, bytes: Buffer.concat([before?.bytes ?? Buffer.alloc(0), data]) });
      if (before === undefined) tape.commands.push('GS v 0');
      lastHigh = high;
      inPicture = true;
      at += 8 + data.length;
    } else if (first === 0x1d && two === '(' && third === 0x6b) {
      const length = fourth + 256 * (bytes[at + 4] ?? 0);
      const body = bytes.subarray(at + 5, at + 5 + length);
      if (body.length !== length) throw new Error('A QR command promises more bytes than there are');
      if (body[1] === 0x50) tape.payloads.push(body.subarray(3).toString('latin1'));
      tape.commands.push(`GS ( k ${body[1] === 0x50 ? 'data' : [...body].join(' ')}`);
      at += 5 + length;
    } else if (first < 0x20 || first === 0x7f)
      throw new Error(`An unknown command at byte ${at}: ${bytes.subarray(at, at + 4).toString('hex')}`);
    else {
      lineFrom ??= at;
      at += 1;
    }
  }
  if (lineFrom !== null) throw new Error('The last line of text does not end');
  return tape;
}
