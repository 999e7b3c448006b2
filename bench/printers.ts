import { createServer, type Socket } from 'node:net';

/**
 * A process of printers on the network: `printers.ts COUNT PRINT_MS`. Each answers what it is asked, prints a slip in so long, and tells
 * when the first byte of it came and how many there were.
 */
const [count, printMs] = process.argv.slice(2).map(Number) as [number, number];
const question = 0x10;
const slipBegins = Buffer.from([0x1b, 0x40]);
const endAsked = Buffer.from([0x1d, 0x72, 0x01]);
const ports: number[] = [];

for (let i = 0; i < count; i++) {
  const server = createServer({ noDelay: true }, (socket) => serve(i, socket));
  server.listen(0, '127.0.0.1', () => {
    ports[i] = (server.address() as { port: number }).port;
    if (ports.filter(Boolean).length === count) process.send!({ ports });
  });
}

function serve(printer: number, socket: Socket): void {
  let bytes = 0;
  let firstAtMs = 0;
  // A hub that is stopped drops its line: that is no trouble of the printer's.
  socket.on('error', () => socket.destroy());
  socket.on('data', (data) => {
    if (bytes === 0 && data[0] === question) {
      for (let at = 0; at + 2 < data.length; at += 3) socket.write(Buffer.from([0x12]));
      return;
    }
    if (bytes === 0 && data.indexOf(slipBegins) < 0) {
      for (let at = 0; at + 2 < data.length; at += 3) socket.write(Buffer.from([0x00]));
      return;
    }
    if (bytes === 0) firstAtMs = performance.timeOrigin + performance.now();
    bytes += data.length;
    if (data.indexOf(endAsked) < 0) return;
    process.send!({ printer, firstAtMs, bytes: bytes - endAsked.length });
    bytes = 0;
    setTimeout(() => socket.writable && socket.write(Buffer.from([0x00])), printMs);
  });
}
