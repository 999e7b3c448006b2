import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { tcpTransport } from '../../printer/transports/tcp.ts';
import type { Times } from '../../printer/transports/times.ts';
import type { Answers, Transport } from '../../printer/transports/transport.ts';
import { jobOf } from './jobs.ts';
import { fine, TcpPrinter } from './tcp-printer.ts';
import type { Temper } from './tcp-printer.ts';

const job = jobOf();
const asb = [0x10, 0x00, 0x00, 0x0f];
const quick: Partial<Times> = { answerMs: 150, closeMs: 150, deadlineMs: 600, pollMs: 50, graceMs: 30 };

let open: { transport: Transport; printer: TcpPrinter }[] = [];
afterEach(async () => {
  for (const { transport, printer } of open) {
    transport.close();
    await printer.stop();
  }
  open = [];
});

async function printerThat(temper: Temper, times: Partial<Times> = {}, answers: Answers = 'end') {
  const printer = await TcpPrinter.start(temper);
  const transport = tcpTransport({ host: '127.0.0.1', port: printer.port, answers }, times);
  open.push({ transport, printer });
  return { printer, transport };
}

describe('a printer on the network', () => {
  it('[T1] prints every byte and says so, before and after', async () => {
    const { printer, transport } = await printerThat({});
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
    await printer.quiet();
    expect(printer.paper.equals(job.bytes)).toBe(true);
  });

  it('[T2] refused means certainly nothing was printed', async () => {
    const { printer, transport } = await printerThat({});
    await printer.stop();
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'refused' });
    expect(await transport.check?.()).toEqual({ ok: false, detail: 'refused' });
  });

  it.each([
    ['cover-open', { offline: fine | 0x04 }],
    ['paper-out', { offline: fine | 0x20 }],
    ['paper-out', { paper: fine | 0x60 }],
    ['printer-error', { offline: fine | 0x40 }],
    ['cutter-error', { errors: fine | 0x08 }],
    ['offline', { state: fine | 0x08 }],
  ])('[T3] %s is seen before the first byte, and nothing is printed', async (detail, temper) => {
    const { printer, transport } = await printerThat(temper);
    expect(await transport.check?.()).toEqual({ ok: false, detail });
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail });
    await printer.quiet();
    expect(printer.paper).toHaveLength(0);
  });

  it('[T4] a mute printer gets the slip and is believed to have printed it, no more', async () => {
    const { printer, transport } = await printerThat({ offline: null, paper: null }, quick);
    expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-answer' });
    await printer.quiet();
    expect(printer.paper.equals(job.bytes)).toBe(true);
  });

  it('[T5] a printer known to be mute is not asked and not waited for', async () => {
    const { printer, transport } = await printerThat({ resetOnQuestion: 2 }, { answerMs: 60_000 }, 'none');
    expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-answer' });
    await printer.quiet();
    expect(printer.paper.equals(job.bytes)).toBe(true);
  });

  it('[T6] a mute printer that never closes is let go after a while', async () => {
    const { transport } = await printerThat({ offline: null, staysOpen: true }, quick);
    expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-answer' });
  });

  it('[T7] a reset before the first byte means nothing was printed', async () => {
    for (const resetOnQuestion of [2, 4, 1, 3] as const) {
      const { printer, transport } = await printerThat({ resetOnQuestion });
      expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'reset' });
      expect(printer.paper).toHaveLength(0);
    }
  });

  it('[T8] a reset or a close in the middle of a job is unknown', async () => {
    const reset = await printerThat({ resetAfter: 1 });
    expect(await reset.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'reset' });
    const mute = await printerThat({ offline: null, resetAfter: 1 }, quick);
    expect(await mute.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'reset' });
    const closed = await printerThat({ closeAfter: 1 });
    expect(await closed.transport.send(job)).toMatchObject({ outcome: 'unknown' });
  });

  it('[T9] a printer that stops in the middle is unknown at the deadline, and the job does not hang', async () => {
    const { transport } = await printerThat({ stallAfter: 1 }, quick);
    expect(await transport.send(job)).toEqual({ outcome: 'unknown', detail: 'deadline' });
    const mute = await printerThat({ offline: null, stallAfter: 1 }, quick);
    const large = { ...job, bytes: Buffer.alloc(32_000_000, 0x20) };
    expect(await mute.transport.send(large)).toEqual({ outcome: 'unknown', detail: 'stalled' });
  });

  it('[T10] paper that runs out or a cover opened during the job is unknown, with the reason', async () => {
    const paper = await printerThat({ paperAfter: fine | 0x60 }, quick);
    expect(await paper.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'paper-out' });
    const cover = await printerThat({ offlineAfter: fine | 0x04 }, quick);
    expect(await cover.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'cover-open' });
  });

  it('[T11] paper running low is printed, and told', async () => {
    const { transport } = await printerThat({ paper: fine | 0x0c });
    expect(await transport.send(job)).toEqual({ outcome: 'printed', detail: 'paper-low' });
    expect(await transport.check?.()).toEqual({ ok: true, detail: 'paper-low' });
  });

  it('[T12] status a printer sends unasked is no answer, and leaves no byte unprinted', async () => {
    const large = { ...job, bytes: Buffer.concat(Array.from({ length: 600 }, () => job.bytes)) };
    const talking = await printerThat({ noise: asb });
    expect(await talking.transport.send(large)).toEqual({ outcome: 'printed' });
    await talking.printer.quiet();
    expect(talking.printer.paper.equals(large.bytes)).toBe(true);
    const muttering = await printerThat({ noise: asb, offline: null }, quick);
    expect(await muttering.transport.send(large)).toMatchObject({ outcome: 'sent-unconfirmed' });
    await muttering.printer.quiet();
    expect(muttering.printer.paper.equals(large.bytes)).toBe(true);
  });

  it('[T13] a printer that does not even take the connection fails in time', async () => {
    const server = spawn(
      process.execPath,
      [
        '-e',
        `const s = require('net').createServer(); s.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(s.address().port))`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      const [said] = await once(server.stdout, 'data');
      const port = Number(said);
      server.kill('SIGSTOP');
      // A stopped process takes nobody: a few connections fill its queue, the rest are left outside.
      const queue = Array.from({ length: 8 }, () => connect({ host: '127.0.0.1', port }).on('error', () => {}));
      await once(queue[0] ?? server, 'connect');
      const transport = tcpTransport({ host: '127.0.0.1', port }, { ...quick, connectMs: 200 });
      expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-connection' });
      for (const socket of queue) socket.destroy();
    } finally {
      server.kill('SIGKILL');
    }
  });

  it('[T14] closing lets go at once and says how far the job came', async () => {
    const before = await printerThat({ offline: null }, { answerMs: 60_000, deadlineMs: 60_000 });
    const early = before.transport.send(job);
    await expect.poll(() => before.printer.connections).toBe(1);
    before.transport.close();
    expect(await early).toEqual({ outcome: 'failed', detail: 'stopped' });

    const during = await printerThat({ stallAfter: 1 }, { deadlineMs: 60_000 });
    const late = during.transport.send(job);
    await expect.poll(() => during.printer.paper.length).toBeGreaterThan(0);
    during.transport.close();
    expect(await late).toEqual({ outcome: 'unknown', detail: 'stopped' });
  });

  it('[T15] looking prints nothing', async () => {
    const { printer, transport } = await printerThat({});
    expect(await transport.check?.()).toEqual({ ok: true, detail: null });
    await printer.quiet();
    expect(printer.paper).toHaveLength(0);
  });
});
