import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

interface Shown {
  topic: string;
  version: number;
  view: Record<string, unknown>;
}

/** A screen on a bad line: speaks Socket.IO over a bare TCP connection, so that it can stop reading as a stuck one does. */
export class SlowScreen {
  readonly shown: Shown[] = [];
  bytes = 0;
  closed = false;
  readonly #socket: Socket;
  #joined = false;
  #rest: Buffer = Buffer.alloc(0);
  #wakes = new Set<() => void>();
  #beat: NodeJS.Timeout | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('close', () => {
      this.closed = true;
      this.#wake();
    });
    socket.on('error', () => socket.destroy());
  }

  static async watch(
    port: number,
    topics: string[],
    { headers = {}, token }: { headers?: Record<string, string>; token?: string } = {},
  ): Promise<SlowScreen> {
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
    const screen = new SlowScreen(socket);
    screen.#take(head.subarray(end));
    socket.on('data', (bytes) => screen.#take(bytes));
    screen.#say(`40${JSON.stringify({ token })}`);
    await screen.until(() => screen.#joined);
    screen.#say(`420${JSON.stringify(['watch', topics])}`);
    await screen.until(() => screen.shown.length >= topics.length);
    return screen;
  }

  /** Reads no more. `alive`: it still answers that it is there, as a screen does whose line is only too thin. */
  stopReading({ alive }: { alive: boolean }): void {
    this.#socket.pause();
    if (alive) this.#beat = setInterval(() => this.#say('3'), 1000);
  }

  goOn(): void {
    if (this.#beat) clearInterval(this.#beat);
    this.#socket.resume();
  }

  async until(is: () => boolean, withinMs = 10_000): Promise<void> {
    if (is()) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`not seen within ${withinMs} ms; ${this.shown.length} views`)),
        withinMs,
      );
      const look = () => {
        if (!is()) return;
        clearTimeout(late);
        this.#wakes.delete(look);
        resolve();
      };
      this.#wakes.add(look);
    });
  }

  close(): void {
    if (this.#beat) clearInterval(this.#beat);
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.bytes += bytes.length;
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (;;) {
      const frame = readFrame(this.#rest);
      if (!frame) break;
      this.#rest = this.#rest.subarray(frame.end);
      this.#hear(frame.text);
    }
    this.#wake();
  }

  #hear(text: string): void {
    if (text === '2') this.#say('3');
    else if (text.startsWith('40')) this.#joined = true;
    else if (text.startsWith('42["view",')) this.shown.push(JSON.parse(text.slice(2))[1]);
    else if (text.startsWith('430')) {
      const [{ views }] = JSON.parse(text.slice(3)) as [{ views: Record<string, Omit<Shown, 'topic'>> }];
      for (const [topic, seen] of Object.entries(views)) this.shown.push({ topic, ...seen });
    }
  }

  /** One masked text frame, as a browser sends it. */
  #say(text: string): void {
    const body = Buffer.from(text);
    const mask = randomBytes(4);
    const length =
      body.length < 126
        ? Buffer.from([0x80 | body.length])
        : Buffer.from([0x80 | 126, body.length >> 8, body.length & 255]);
    this.#socket.write(Buffer.concat([Buffer.from([0x81]), length, mask, body.map((byte, i) => byte ^ mask[i % 4]!)]));
  }

  #wake(): void {
    for (const wake of [...this.#wakes]) wake();
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
