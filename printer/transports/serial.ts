import { existsSync } from 'node:fs';
import type { Channel } from './channel.ts';
import { converse } from './conversation.ts';
import { deviceChannel } from './device-stream.ts';
import { NoWay } from './reason.ts';
import type { Times } from './times.ts';
import type { Answers, Transport } from './transport.ts';

export interface SerialPlace {
  path: string;
  baud: number;
  answers?: Answers;
}

/** What is used of the package `serialport`: its binding, without the stream around it, which does not tell of a full port. */
export interface SerialBinding {
  open(options: {
    path: string;
    baudRate: number;
    rtscts: boolean;
    hupcl: boolean;
    lock: boolean;
  }): Promise<SerialPort>;
}

interface SerialPort {
  read(into: Buffer, offset: number, length: number): Promise<{ bytesRead: number }>;
  write(bytes: Buffer): Promise<void>;
  drain(): Promise<void>;
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** A start bit, eight bits, a stop bit. */
const bitsPerByte = 10;
/** Small enough to know where a port became full. */
const pieceBytes = 128;
/** Between two looks whether the device's file is still there; where ports are not files, nobody looks. */
const lookMs = 500;

/** A printer at a serial port. RTS and CTS hold the line while it is busy. */
export function serialTransport(
  { path, baud, answers }: SerialPlace,
  times: Partial<Times> = {},
  load: () => Promise<SerialBinding> = loadBinding,
): Transport {
  return converse({ answers, bytesPerS: baud / bitsPerByte, open: () => opened(path, baud, load) }, times);
}

/** Loaded only for a hall that has a serial printer. */
async function loadBinding(): Promise<SerialBinding> {
  const { SerialPort } = await import('serialport');
  return SerialPort.binding;
}

async function opened(path: string, baudRate: number, load: () => Promise<SerialBinding>): Promise<Channel> {
  const binding = await load().catch((error) => {
    throw new NoWay('no-package', error);
  });
  // The lines stay up when the port is closed between two slips: some printers take their fall for a restart.
  const port = await binding.open({ path, baudRate, rtscts: true, hupcl: false, lock: true }).catch((error) => {
    throw new NoWay(reasonIn(error, 'no-device'), error);
  });
  const chunk = Buffer.alloc(256);
  let drained = false;
  // Whoever only listens is not told that the device is gone: the package reads the end of a vanished port over and over.
  const vanished = Promise.withResolvers<null>();
  const looking = existsSync(path) ? setInterval(() => existsSync(path) || vanished.resolve(null), lookMs) : undefined;
  return deviceChannel({
    async read() {
      const heard = await pulled(Promise.race([port.read(chunk, 0, chunk.length), vanished.promise]));
      if (heard === null) throw new NoWay('no-device');
      return chunk.subarray(0, heard.bytesRead);
    },
    async write(bytes) {
      const piece = bytes.subarray(0, pieceBytes);
      await pulled(port.write(piece));
      return piece.length;
    },
    async drain() {
      await pulled(port.drain());
      drained = true;
    },
    async close() {
      clearInterval(looking);
      // What a stopped printer never took would hold the port for half a minute. A port that is gone has nothing to flush.
      if (!drained) await port.flush().catch(() => {});
      await port.close();
    },
  });
}

/** A fault of an open port means that it is gone. */
async function pulled<Value>(attempt: Promise<Value>): Promise<Value> {
  try {
    return await attempt;
  } catch (error) {
    throw new NoWay('no-device', error);
  }
}

/** The binding tells in words only. */
function reasonIn(error: unknown, otherwise: string): string {
  const said = error instanceof Error ? error.message : '';
  if (/permission|access denied/i.test(said)) return 'not-allowed';
  return /lock|busy/i.test(said) ? 'busy' : otherwise;
}
