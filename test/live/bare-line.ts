import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Socket.IO's words over a bare TCP connection: cheap enough for a thousand, and able to stop reading as a stuck screen does. */
export class BareLine {
  closed = false;
  readonly #socket: Socket;
  readonly #hear: (text: string) => void;
  #rest: Buffer = Buffer.alloc(0);
  #beat: NodeJS.Timeout | null = null;

  private constructor(socket: Socket, hear: (line: BareLine, text: string) => void) {
    this.#socket = socket;
    this.#hear = (text) => hear(this, text);
    socket.on('close', () => {
      this.closed = true;
      this.#stopBeat();
    });
    socket.on('error', () => socket.destroy());
  }

  /** `hear` is told of each text the hub sends; its pings are answered here. */
  static async open(
    port: number,
    hear: (line: BareLine, text: string) => void,
    headers: Record<string, string> = {},
  ): Promise<BareLine> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const more = Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n${more}\r\n`,
    );
    const [head] = (await once(socket, 'data')) as [Buffer];
    const end = head.indexOf('\r\n\r\n') + 4;
    if (!head.subarray(0, end).toString().startsWith('HTTP/1.1 101')) throw new Error(`no line: ${head.toString()}`);
    const line = new BareLine(socket, hear);
    line.#take(head.subarray(end));
    socket.on('data', (bytes) => line.#take(bytes));
    return line;
  }

  /** Reads no more. `alive`: it still answers that it is there, as a screen does whose line is only too thin. */
  stopReading({ alive }: { alive: boolean }): void {
    this.#socket.pause();
    if (alive) this.#beat = setInterval(() => this.say('3'), 1000);
  }

  goOn(): void {
    this.#stopBeat();
    this.#socket.resume();
  }

  close(): void {
    this.#stopBeat();
    this.#socket.destroy();
  }

  /** One masked text frame, as a browser sends it. */
  say(text: string): void {
    const body = Buffer.from(text);
    const mask = randomBytes(4);
    const length =
      body.length < 126
        ? Buffer.from([0x80 | body.length])
        : Buffer.from([0x80 | 126, body.length >> 8, body.length & 255]);
    this.#socket.write(Buffer.concat([Buffer.from([0x81]), length, mask, body.map((byte, i) => byte ^ mask[i % 4]!)]));
  }

  #stopBeat(): void {
    if (this.#beat) clearInterval(this.#beat);
    this.#beat = null;
  }

  #take(bytes: Buffer): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    for (;;) {
      const frame = readFrame(this.#rest);
      if (!frame) break;
      this.#rest = this.#rest.subarray(frame.end);
      if (frame.text === '2') this.say('3');
      else this.#hear(frame.text);
    }
  }
}

/** The first whole frame of what was received, or null while some of it is still under way. */
function readFrame(bytes: Buffer): { text: string; end: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes[1]! & 127;
  const head = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < head) return null;
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < head + length) return null;
  return { text: bytes.toString('utf8', head, head + length), end: head + length };
}
