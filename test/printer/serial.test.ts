import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fileTransport } from '../../printer/transports/file.ts';
import { serialTransport } from '../../printer/transports/serial.ts';
import type { SerialBinding } from '../../printer/transports/serial.ts';
import type { Times } from '../../printer/transports/times.ts';
import { jobOf, slipBytes } from './jobs.ts';
import { Cable, hasSocat } from './pty.ts';
import { fine, TcpPrinter } from './tcp-printer.ts';
import type { Temper } from './tcp-printer.ts';

const job = jobOf();
/** More than a terminal holds. */
const large = jobOf(Buffer.alloc(200_000, 'A'));
const patient: Partial<Times> = { answerMs: 5_000, deadlineMs: 15_000 };

let open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.reverse()) await each.stop();
  open = [];
});

async function wired(temper: Temper) {
  const printer = await TcpPrinter.start(temper);
  open.push(printer);
  const cable = await Cable.to(printer.port);
  open.push({ stop: () => cable.pull() });
  return { printer, cable };
}

describe.skipIf(!hasSocat)('a printer at a serial port (needs socat)', () => {
  it('[T35] is asked, prints every byte and tells the end', async () => {
    const { printer, cable } = await wired({});
    const transport = serialTransport({ path: cable.path, baud: 115_200 }, patient);
    expect(await transport.check?.()).toEqual({ ok: true, detail: null });
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
    expect(printer.paper.equals(slipBytes)).toBe(true);
    printer.temper = { paper: fine | 0x60 };
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'paper-out' });
    expect(printer.paper.equals(slipBytes)).toBe(true);
  });

  it('[T36] whose cable is pulled in the middle is unknown soon, and then there is no device', async () => {
    const { printer, cable } = await wired({ id: null });
    const transport = serialTransport(
      { path: cable.path, baud: 115_200, answers: 'process-id' },
      { ...patient, pollMs: 30 },
    );
    const sending = transport.send(job);
    await expect.poll(() => printer.paper.length).toBe(slipBytes.length);
    await cable.pull();
    expect(await sending).toEqual({ outcome: 'unknown', detail: 'no-device' });
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-device' });
    expect(await transport.check?.()).toEqual({ ok: false, detail: 'no-device' });
  });

  it('[T37] that stays full is unknown at the deadline, and the port is free again', async () => {
    const { cable } = await wired({});
    cable.stop();
    const transport = serialTransport({ path: cable.path, baud: 4_000_000, answers: 'none' }, { deadlineMs: 300 });
    expect(await transport.send(large)).toEqual({ outcome: 'unknown', detail: 'stalled' });
    expect(await transport.check?.()).toEqual({ ok: true, detail: null, mute: true });
  });
});

describe('a serial port', () => {
  it('[T38] that is not there fails, and nothing falls over', async () => {
    const transport = serialTransport({ path: '/dev/ttyNONE9', baud: 9_600 });
    expect(await transport.check?.()).toEqual({ ok: false, detail: 'no-device' });
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-device' });
  });

  it('[T60] that vanishes while its driver goes on listening is found out all the same', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'haojiao-port-')), 'ttyUSB0');
    writeFileSync(path, '');
    const nothing = async () => {};
    const deaf = {
      open: async () => ({
        read: () => new Promise<never>(() => {}),
        write: async () => rmSync(path, { force: true }),
        drain: nothing,
        flush: nothing,
        close: nothing,
      }),
    };
    const transport = serialTransport(
      { path, baud: 9_600 },
      { answerMs: 60_000, deadlineMs: 60_000 },
      async () => deaf,
    );
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-device' });
  });

  it('[T39] without its package says so', async () => {
    const load = (): Promise<SerialBinding> => Promise.reject(new Error('Cannot find package'));
    const transport = serialTransport({ path: '/dev/ttyS0', baud: 9_600 }, {}, load);
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-package' });
    expect(await transport.check?.()).toEqual({ ok: false, detail: 'no-package' });
  });

  it('[T40] that is slow is given the time its bytes take, and no driver can hold a job for ever', async () => {
    const port = {
      read: () => new Promise<{ bytesRead: number }>(() => {}),
      write: () => new Promise<void>(() => {}),
      drain: () => new Promise<void>(() => {}),
      flush: async () => {},
      close: () => new Promise<void>(() => {}),
    };
    const stuck = { open: async () => port };
    const taking = { ...port, write: async () => {} };
    const held = serialTransport({ path: 'x', baud: 9_600 }, { answerMs: 20, checkMs: 100 }, async () => ({
      open: async () => taking,
    }));
    expect(await held.check?.()).toEqual({ ok: false, detail: 'stalled' });
    const send = async (baud: number) => {
      const begun = performance.now();
      const transport = serialTransport({ path: 'x', baud, answers: 'none' }, { deadlineMs: 50 }, async () => stuck);
      expect(await transport.send(jobOf(Buffer.alloc(96)))).toEqual({ outcome: 'unknown', detail: 'stalled' });
      return performance.now() - begun;
    };
    expect(await send(9_600)).toBeGreaterThan(150);
    expect(await send(960)).toBeGreaterThan(1_050);
    const never = serialTransport({ path: 'x', baud: 9_600 }, { connectMs: 50 }, () => new Promise(() => {}));
    expect(await never.send(job)).toEqual({ outcome: 'failed', detail: 'no-connection' });
  });
});

describe.skipIf(!hasSocat)('a printer behind a device path (needs socat)', () => {
  it('[T41] is asked like any other where it can be heard', async () => {
    const { printer, cable } = await wired({});
    const transport = fileTransport({ path: cable.path }, patient);
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
    expect(printer.paper.equals(slipBytes)).toBe(true);
    printer.temper = { offline: fine | 0x04 };
    expect(await transport.check?.()).toEqual({ ok: false, detail: 'cover-open' });
    await cable.pull();
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-device' });
  });
});
