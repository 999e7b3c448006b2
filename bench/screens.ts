import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setPriority } from 'node:os';

/**
 * A process of many screens: `screens.ts URL TOPIC…`, one connection for each topic named. Says when a call has reached the last of them.
 * A thousand screens are a thousand PCs, and must not take the processor that is measured: they give way, speak Socket.IO's
 * wire over bare connections, read into one buffer, and look into a message that all of them are sent once.
 */
const otherMachines = 10;
setPriority(otherMachines);
const [url, ...topics] = process.argv.slice(2);
const { hostname, port } = new URL(url!);
const seenBy = new Map<string, number>();
/** The calls in a message, by what tells one message from another: its head and its length. */
const read = new Map<string, string[]>();
const shared = Buffer.allocUnsafe(256 * 1024);
const headBytes = 160;
let joined = 0;

for (const topic of topics) open(topic);

function open(topic: string): void {
  const seen = new Set<string>();
  /** Of a frame that has not come whole. */
  let rest: Buffer | null = null;
  let upgraded = false;
  const socket = connect({
    host: hostname,
    port: Number(port),
    onread: {
      buffer: shared,
      callback(bytes, from) {
        const came = Buffer.from(from.buffer, from.byteOffset, bytes);
        let data: Buffer = rest ? Buffer.concat([rest, came]) : came;
        if (!upgraded) {
          const end = data.indexOf('\r\n\r\n');
          if (end >= 0) upgraded = true;
          data = end >= 0 ? data.subarray(end + 4) : data;
        }
        let at = 0;
        while (upgraded) {
          const frame = frameAt(data, at);
          if (!frame) break;
          at = frame.end;
          hear(data.subarray(frame.from, frame.end));
        }
        // The buffer is the next one's too: what is left over is kept apart.
        rest = at < data.length ? Buffer.from(data.subarray(at)) : null;
        return true;
      },
    },
  });
  socket.setNoDelay(true);
  socket.on('error', (error) => {
    throw error;
  });
  socket.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  );

  function hear(text: Buffer): void {
    const [kind, of] = text;
    if (kind === code('2')) say(socket, '3');
    else if (kind === code('0')) say(socket, '40');
    else if (kind === code('4') && of === code('0')) say(socket, `420${JSON.stringify(['watch', [topic]])}`);
    else if (kind === code('4') && of === code('3')) {
      joined += 1;
      if (joined === topics.length) process.send!({ ready: true });
    } else if (kind === code('4') && of === code('2')) {
      for (const id of callsIn(text)) {
        if (seen.has(id)) continue;
        seen.add(id);
        const count = (seenBy.get(id) ?? 0) + 1;
        seenBy.set(id, count);
        // One clock for both processes: that of the machine.
        if (count === topics.length) process.send!({ call: id, lastAtMs: performance.timeOrigin + performance.now() });
      }
    }
  }
}

/** Where the text of a server's frame begins and ends; null while it has not come whole. */
function frameAt(data: Buffer, at: number): { from: number; end: number } | null {
  if (data.length < at + 4) return null;
  const short = data[at + 1]! & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (data.length < at + head) return null;
  const length =
    short === 126 ? data.readUInt16BE(at + 2) : short === 127 ? Number(data.readBigUInt64BE(at + 2)) : short;
  const from = at + head;
  return data.length < from + length ? null : { from, end: from + length };
}

/** A short text frame, masked with zeros: the same bytes. */
function say(socket: Socket, text: string): void {
  const bytes = Buffer.byteLength(text);
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | bytes, 0, 0, 0, 0]), Buffer.from(text)]));
}

function code(char: string): number {
  return char.charCodeAt(0);
}

function callsIn(data: Buffer): string[] {
  const key = `${data.length} ${data.toString('latin1', 0, headBytes)}`;
  let calls = read.get(key);
  if (!calls) {
    const [name, body] = JSON.parse(data.toString('utf8', 2)) as [
      string,
      { view?: { calls?: { id: string; state: string }[] } },
    ];
    calls =
      name === 'view' ? (body.view?.calls ?? []).filter(({ state }) => state === 'calling').map(({ id }) => id) : [];
    if (read.size > 500) read.clear();
    read.set(key, calls);
  }
  return calls;
}
