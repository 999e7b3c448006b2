import iconv from 'iconv-lite';
import { holdsRealTime } from './commands.ts';
import type { Command } from './commands.ts';
import type { Paper } from './paper.ts';

/** What an in-order question asks, once the head has come to it. */
export type Asked = { kind: 'paper' } | { kind: 'process'; id: Buffer } | { kind: 'automatic'; on: boolean };

/** What the head did with a command. */
export interface Done {
  /** The paper moved. */
  line: boolean;
  asked: Asked | null;
}

const quiet: Done = { line: false, asked: null };
const line: Done = { line: true, asked: null };

/** The print head with its interpreter. It knows the command tables and nothing of who sends. */
export class Head {
  /** Whatever a printer would not have understood. */
  faults: string[] = [];
  #paper: Paper;
  /** Text of a line that is not printed yet. */
  #text: Buffer[] = [];
  #chinese = false;
  #code: string | null = null;
  #graphics = false;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  /** Power on, or ESC @. */
  reset(): void {
    this.#text = [];
    this.#chinese = false;
    this.#code = null;
    this.#graphics = false;
  }

  obey({ name, rest }: Command): Done {
    if (name !== 'text' && name !== 'DLE EOT' && name !== 'DLE ENQ' && holdsRealTime(rest))
      this.faults.push(`a real-time command inside ${name}`);
    switch (name) {
      case 'text':
        this.#text.push(rest);
        return quiet;
      case 'LF':
        return this.#print(true);
      case 'ESC J':
      case 'ESC d':
        return this.#print(false);
      case 'ESC @':
        this.reset();
        this.#paper.begin();
        return quiet;
      case 'FS &':
      case 'FS .':
        this.#chinese = name === 'FS &';
        return quiet;
      case 'GS V':
        this.#print(false);
        this.#paper.cut();
        return line;
      case 'GS ( k':
        return this.#qr(rest.subarray(2));
      case 'GS v 0':
        this.#paper.picture();
        return line;
      case 'GS ( L':
        return this.#graphic(rest.subarray(2));
      case 'GS 8 L':
        return this.#graphic(rest.subarray(4));
      case 'GS ( H':
        return this.#process(rest.subarray(2));
      case 'GS r':
        return rest[0] === 1 || rest[0] === 49 ? { line: false, asked: { kind: 'paper' } } : this.#fault('GS r', rest);
      case 'GS a':
        return { line: false, asked: { kind: 'automatic', on: rest[0] !== 0 } };
      case 'unknown':
        return this.#fault('an unknown command', rest);
      default:
        // Sizes, alignment, spacing: they change how a line looks, not what it says. Real-time commands were answered.
        return quiet;
    }
  }

  #print(always: boolean): Done {
    const bytes = Buffer.concat(this.#text);
    this.#text = [];
    if (bytes.length === 0 && !always) return line;
    if (!this.#chinese && bytes.some((byte) => byte >= 0x80)) this.faults.push('Chinese text in the Latin font');
    this.#paper.line(iconv.decode(bytes, 'gb18030'));
    return line;
  }

  /** GS ( k, cn 49: 65 model, 67 size, 69 correction, 80 store, 81 print. */
  #qr(rest: Buffer): Done {
    const [cn, fn] = rest;
    if (cn === 49 && (fn === 65 || fn === 67 || fn === 69)) return quiet;
    if (cn === 49 && fn === 80) {
      this.#code = rest.toString('latin1', 3);
      return quiet;
    }
    if (cn !== 49 || fn !== 81 || this.#code === null) return this.#fault('GS ( k', rest);
    this.#paper.code(this.#code);
    return line;
  }

  /** GS ( L and GS 8 L, m 48: 112 stores raster dots, 50 prints them, 49 sets the density. */
  #graphic(rest: Buffer): Done {
    const [m, fn = -1] = rest;
    if (m === 48 && fn === 112 && rest.length >= 10) {
      const dots = Math.ceil(rest.readUInt16LE(6) / 8) * rest.readUInt16LE(8);
      if (rest.length !== 10 + dots) return this.#fault('a picture of the wrong size', rest);
      this.#graphics = true;
      return quiet;
    }
    if (m === 48 && [1, 49].includes(fn)) return quiet;
    if (m !== 48 || ![2, 50].includes(fn) || !this.#graphics) return this.#fault('a picture', rest);
    this.#graphics = false;
    this.#paper.picture();
    return line;
  }

  /** GS ( H, function 48: m 48 and four bytes from 32 to 126. */
  #process(rest: Buffer): Done {
    const id = rest.subarray(2);
    if (rest[0] !== 48 || rest[1] !== 48 || id.length !== 4 || id.some((byte) => byte < 32 || byte > 126))
      return this.#fault('GS ( H', rest);
    return { line: false, asked: { kind: 'process', id } };
  }

  #fault(what: string, bytes: Buffer): Done {
    this.faults.push(`${what}: ${bytes.toString('hex', 0, 12)}`);
    return quiet;
  }
}
