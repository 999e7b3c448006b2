import iconv from 'iconv-lite';

/** What a printer made of its bytes: the commands in order, the lines of text, the QR payloads. */
export interface Tape {
  commands: string[];
  lines: string[];
  payloads: string[];
}

/** Reads bytes as an ESC/POS printer does. Any command a slip has no business with is an error. */
export function readTape(bytes: Buffer): Tape {
  const tape: Tape = { commands: [], lines: [], payloads: [] };
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
    else if (first === 0x1d && two === '(' && third === 0x6b) {
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
