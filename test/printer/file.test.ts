import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileTransport } from '../../printer/transports/file.ts';
import { jobOf as job } from './jobs.ts';

const slipBytes = Buffer.from('\x1b@A023\n');
/** More than a pipe holds. */
const large = Buffer.alloc(8_000_000, 'A');
const times = { deadlineMs: 150 };

let device: string;
beforeEach(() => {
  device = join(mkdtempSync(join(tmpdir(), 'haojiao-device-')), 'lp0');
});

const makeFifo = () => execFileSync('mkfifo', [device]);
const reader = () => openSync(device, constants.O_RDONLY | constants.O_NONBLOCK);

/** Reads until so many bytes have come, or the last writer is gone. */
async function drained(fd: number, most = Infinity): Promise<number> {
  const chunk = Buffer.alloc(65_536);
  let total = 0;
  while (total < most) {
    const read = readNow(fd, chunk);
    if (read === 0 && most === Infinity) return total;
    total += Math.max(0, read);
    await new Promise(setImmediate);
  }
  return total;
}

/** How many bytes there were, 0 when there is no writer, -1 when it has nothing to say yet. */
function readNow(fd: number, chunk: Buffer): number {
  try {
    return readSync(fd, chunk);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return -1;
    throw error;
  }
}

describe('a printer behind a path', () => {
  it('[F1] is given every byte, after what is there already, and nobody claims that it printed', async () => {
    writeFileSync(device, 'before ');
    expect(await fileTransport({ path: device }).send(job(slipBytes))).toEqual({
      outcome: 'sent-unconfirmed',
      detail: 'no-answer',
    });
    expect(readFileSync(device, 'latin1')).toBe('before \x1b@A023\n');
  });

  it('[F2] that is not there fails at once, and no ordinary file is made in its place', async () => {
    const transport = fileTransport({ path: device });
    expect(await transport.check?.()).toEqual({ ok: false, detail: 'no-device' });
    expect(await transport.send(job(slipBytes))).toEqual({ outcome: 'failed', detail: 'no-device' });
    expect(existsSync(device)).toBe(false);
  });

  it('[F3] that nobody listens to fails at once', async () => {
    makeFifo();
    expect(await fileTransport({ path: device }).send(job(slipBytes))).toEqual({
      outcome: 'failed',
      detail: 'no-device',
    });
  });

  it('[F4] that takes its time gets the whole slip', async () => {
    makeFifo();
    const fd = reader();
    const sending = fileTransport({ path: device }, { deadlineMs: 20_000 }).send(job(large));
    expect(await drained(fd, large.length)).toBe(large.length);
    expect(await sending).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-answer' });
    closeSync(fd);
  });

  it('[F5] that stops in the middle is unknown at the deadline, and gets no byte afterwards', async () => {
    makeFifo();
    const fd = reader();
    expect(await fileTransport({ path: device }, times).send(job(large))).toEqual({
      outcome: 'unknown',
      detail: 'stalled',
    });
    const total = await drained(fd);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(large.length);
    closeSync(fd);
  });

  it('[F6] that takes no byte at all fails at the deadline, and gets no byte afterwards', async () => {
    makeFifo();
    const fd = reader();
    const filler = openSync(device, constants.O_WRONLY | constants.O_NONBLOCK);
    let filled = 0;
    try {
      for (;;) filled += writeSync(filler, Buffer.alloc(4_096));
    } catch {
      // Full.
    }
    expect(await fileTransport({ path: device }, times).send(job(slipBytes))).toEqual({
      outcome: 'failed',
      detail: 'stalled',
    });
    closeSync(filler);
    expect(await drained(fd)).toBe(filled);
    closeSync(fd);
  });

  it('[F7] is let go at once when the hub stops', async () => {
    makeFifo();
    const fd = reader();
    const transport = fileTransport({ path: device }, { deadlineMs: 60_000 });
    const sending = transport.send(job(large));
    transport.close();
    expect((await sending).detail).toBe('stopped');
    closeSync(fd);
  });
});
