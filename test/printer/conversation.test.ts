import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { processId } from '../../printer/transports/process-id.ts';
import { tcpTransport } from '../../printer/transports/tcp.ts';
import type { Times } from '../../printer/transports/times.ts';
import type { Answers, Transport } from '../../printer/transports/transport.ts';
import { jobOf, slipBytes } from './jobs.ts';
import { fine, TcpPrinter } from './tcp-printer.ts';
import type { Temper } from './tcp-printer.ts';

const job = jobOf();
const quick: Partial<Times> = { answerMs: 120, pollMs: 40, graceMs: 30, closeMs: 150, deadlineMs: 1_500 };
const never = 60_000;

let open: { transport: Transport; printer: TcpPrinter }[] = [];
afterEach(async () => {
  for (const { transport, printer } of open) {
    transport.close();
    await printer.stop();
  }
  open = [];
});

async function printerThat(temper: Temper, answers: Answers = 'end', times: Partial<Times> = quick) {
  const printer = await TcpPrinter.start(temper);
  const transport = tcpTransport({ host: '127.0.0.1', port: printer.port, answers }, times);
  open.push({ transport, printer });
  return { printer, transport };
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

describe('a conversation with a printer', () => {
  it('[T16] the end of an earlier slip is not taken for the end of this one', async () => {
    const { printer, transport } = await printerThat({ paperAfter: fine | 0x60 }, 'end', { ...quick, endMs: 100 });
    expect(await transport.send(job)).toEqual({ outcome: 'unknown', detail: 'paper-out' });
    printer.paper = Buffer.alloc(0);
    printer.temper = { behind: true };
    expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-end-answer' });
    printer.temper = {};
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
  });

  it('[T17] an answer owed from the last time is not taken for an answer now', async () => {
    const { printer, transport } = await printerThat({ offlineAfter: null, end: null }, 'end', {
      ...quick,
      graceMs: 300,
      deadlineMs: 1_500,
    });
    expect(await transport.send(job)).toEqual({ outcome: 'unknown', detail: 'deadline' });
    printer.paper = Buffer.alloc(0);
    printer.temper = { owed: [fine | 0x04] };
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
  });

  it('[T18] the end of a long slip is waited for longer', async () => {
    const { transport } = await printerThat({ id: null }, 'process-id', { ...quick, endMs: 50 });
    const unconfirmed = { outcome: 'sent-unconfirmed', detail: 'no-end-answer' };
    const long = await took(async () => expect(await transport.send({ ...job, lengthMm: 200 })).toEqual(unconfirmed));
    expect(long).toBeGreaterThan(1_000);
  });

  it('[T24] one that leaves out some questions is fine, and is not waited for again', async () => {
    const { printer, transport } = await printerThat({ state: null, errors: null, paper: null }, 'end', {
      ...quick,
      answerMs: 200,
    });
    for (let times = 0; times < 3; times += 1) expect(await transport.check?.()).toEqual({ ok: true, detail: null });
    printer.asked = [];
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
    expect(printer.asked).toEqual(['100402', '1d7201']);
  });

  it('[T25] one that answers and never tells the end is not confirmed, and is waited for less the next time', async () => {
    const { printer, transport } = await printerThat({ end: null }, 'end', {
      ...quick,
      endMs: 1_000,
      endAgainMs: 50,
      deadlineMs: never,
    });
    const first = await took(async () =>
      expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-end-answer' }),
    );
    expect(first).toBeGreaterThan(1_000);
    const again = await took(async () =>
      expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-end-answer' }),
    );
    expect(again).toBeLessThan(1_000);
    printer.temper = {};
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
  });

  it('[T26] trouble after the first byte is told long before the deadline, unless the end is told in the same moment', async () => {
    const { printer, transport } = await printerThat({ offlineAfter: fine | 0x40, errors: fine }, 'end', {
      ...quick,
      deadlineMs: never,
    });
    expect(await transport.send(job)).toEqual({ outcome: 'unknown', detail: 'printer-error' });
    printer.paper = Buffer.alloc(0);
    printer.temper = { statusBack: [0x38, 0, 0, 0x0f], lateMs: 10 };
    const both = tcpTransport({ host: '127.0.0.1', port: printer.port, answers: 'process-id' }, { graceMs: never });
    expect(await both.send(job)).toEqual({ outcome: 'printed' });
  });

  it('[T27] the roll at the end of the slip is believed: low is told, out is unknown', async () => {
    const low = await printerThat({ end: 0x03 });
    expect(await low.transport.send(job)).toEqual({ outcome: 'printed', detail: 'paper-low' });
    const out = await printerThat({ end: 0x0f });
    expect(await out.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'paper-out' });
  });

  it('[T28] where a process id is answered, only the same one counts', async () => {
    const id = processId(job.id);
    expect(id).toMatch(/^[\x20-\x7e]{4}$/);
    expect(processId('18')).not.toBe(id);
    const same = await printerThat({ end: null }, 'process-id');
    expect(await same.transport.send(job)).toEqual({ outcome: 'printed' });
    expect(same.printer.asked).toContain(`1d284806003030${Buffer.from(id).toString('hex')}`);
    expect(same.printer.asked).not.toContain('1d7201');
    const other = await printerThat({ id: 'other' }, 'process-id', { ...quick, endMs: 200 });
    expect(await other.transport.send(job)).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-end-answer' });
  });

  it('[T29] status sent unasked is switched on where the slip begins and off where it ends, and heard at once', async () => {
    const { printer, transport } = await printerThat({ statusBack: [0x38, 0, 0, 0x0f], id: null }, 'process-id', {
      ...quick,
      pollMs: never,
      deadlineMs: never,
    });
    expect(await transport.send(job)).toEqual({ outcome: 'unknown', detail: 'cover-open' });
    await printer.quiet();
    expect(printer.paper.equals(slipBytes)).toBe(true);
    expect(printer.asked.filter((asked) => asked.startsWith('1d'))).toEqual([
      '1d610e',
      expect.stringMatching(/^1d2848/),
      '1d6100',
    ]);
  });

  it('[T30] one that only says how it is now is never said to have printed', async () => {
    const { printer, transport } = await printerThat({}, 'real-time');
    expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed' });
    expect(printer.asked.every((asked) => asked.startsWith('1004'))).toBe(true);
    const out = await printerThat({ paperAfter: fine | 0x60 }, 'real-time');
    expect(await out.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'paper-out' });
    const gone = await printerThat({ offlineAfter: null }, 'real-time');
    expect(await gone.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'deadline' });
  });

  it('[T31] one that answers after all, too late and in trouble, is unknown', async () => {
    const { transport } = await printerThat({ offline: fine | 0x20, lateMs: 150, staysOpen: true }, 'end', {
      ...quick,
      answerMs: 50,
      closeMs: 600,
    });
    expect(await transport.send(job)).toEqual({ outcome: 'unknown', detail: 'paper-out' });
  });

  it('[T19] a printer that has answered and is silent now is given nothing; when it speaks again it prints again', async () => {
    const { printer, transport } = await printerThat({}, 'end', quick);
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
    await printer.quiet();
    printer.temper = { offline: null, paper: null };
    printer.paper = Buffer.alloc(0);
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-answer' });
    expect(await transport.check!()).toEqual({ ok: false, detail: 'no-answer' });
    expect(printer.paper).toHaveLength(0);
    printer.temper = {};
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
  });

  it('[T32] bytes that mean nothing change nothing', async () => {
    const { printer, transport } = await printerThat({ noise: [0xff, 0x37, 0x81, 0x13, 0x11, 0x10, 0x92] });
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
    await printer.quiet();
    expect(printer.paper.equals(slipBytes)).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 12 }), async (noise) => {
        printer.paper = Buffer.alloc(0);
        printer.temper = { noise: [...noise], end: null };
        const hasty = { ...quick, answerMs: 20, pollMs: 5, graceMs: 5, endMs: 20, endAgainMs: 10, closeMs: 50 };
        const place = { host: '127.0.0.1', port: printer.port };
        const { outcome } = await tcpTransport(place, { ...hasty, deadlineMs: 200 }).send(job);
        await printer.quiet();
        // Whatever was said: it ended, and what moved paper has not failed.
        expect(outcome === 'failed').toBe(printer.paper.length === 0);
      }),
      { numRuns: 40 },
    );
  });

  it('[T33] a look tells a mute printer, and ends in time whatever the printer does', async () => {
    const mute = await printerThat({ offline: null });
    expect(await mute.transport.check?.()).toEqual({ ok: true, detail: null, mute: true });
    const unasked = await printerThat({}, 'none');
    expect(await unasked.transport.check?.()).toEqual({ ok: true, detail: null, mute: true });
    expect(unasked.printer.asked).toEqual([]);
    const slow = await printerThat({ lateMs: 100, staysOpen: true }, 'end', {
      answerMs: never,
      quickCloseMs: never,
      checkMs: 250,
    });
    expect(await slow.transport.check?.()).toEqual({ ok: false, detail: 'deadline' });
  });

  it('[T34] one that takes its time to answer is believed all the same', async () => {
    const patient = { ...quick, answerMs: 2_000, deadlineMs: never };
    const { transport } = await printerThat({ lateMs: 60 }, 'end', patient);
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
    const out = await printerThat({ lateMs: 60, paper: fine | 0x60 }, 'end', patient);
    expect(await out.transport.send(job)).toEqual({ outcome: 'failed', detail: 'paper-out' });
  });
});
