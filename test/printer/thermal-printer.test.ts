import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { toEscPos } from '../../printer/escpos.ts';
import { plainSheet } from '../../printer/sheet.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import type { PrinterScript } from '../support/thermal-printer/script.ts';
import { ThermalPrinter } from '../support/thermal-printer/thermal-printer.ts';
import { ticket } from './tickets.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const slip = (number: string, reprint = 0) => toEscPos(plainSheet(ticketSlip(ticket({ number, reprint }))));
/** ESC @, FS &, three lines, the knife. */
const small = Buffer.concat([bytes('1b40 1c26'), Buffer.from('A001\n2\n3\n'), bytes('1d564200')]);
const status = (n: number) => Buffer.from([0x10, 0x04, n]);
const askInOrder = bytes('1d7201');

let printers: ThermalPrinter[] = [];
let lines: Socket[] = [];
afterEach(async () => {
  for (const line of lines) line.destroy();
  await Promise.all(printers.map((printer) => printer.stop()));
  [printers, lines] = [[], []];
});

async function bench(script: Partial<PrinterScript> = {}): Promise<ThermalPrinter> {
  const printer = await ThermalPrinter.start(script);
  printers.push(printer);
  return printer;
}

/** A line to the printer, and all that it says on it. */
function lineTo({ host, port }: ThermalPrinter): { line: Socket; said: () => string } {
  const line = connect({ host, port, noDelay: true }).on('error', () => {});
  const chunks: Buffer[] = [];
  line.on('data', (chunk: Buffer) => chunks.push(chunk));
  lines.push(line);
  return { line, said: () => Buffer.concat(chunks).toString('hex') };
}

/** However it ended. */
function closed(line: Socket): Promise<void> {
  return new Promise((resolve) => line.once('close', () => resolve()));
}

async function send(printer: ThermalPrinter, ...parts: Buffer[]): Promise<void> {
  const { line } = lineTo(printer);
  line.end(Buffer.concat(parts));
  await closed(line);
  await printer.quiet();
}

describe('the printer on the bench', () => {
  it('[X1] tells number, mark, QR and text of every slip that came out, in order', async () => {
    const printer = await bench();
    await send(printer, slip('A023'), slip('B007', 2));
    expect(printer.faults).toEqual([]);
    expect(printer.pieces).toMatchObject([
      { number: 'A023', reprint: 0, whole: true, payload: ticket().url },
      { number: 'B007', reprint: 2, whole: true },
    ]);
    expect(printer.pieces[0]?.lines[0]?.trim()).toBe('临江市政务服务中心');
  });

  it('[X2] answers real-time questions at once, also off line with a full buffer, the others when the head is there', async () => {
    const printer = await bench({
      bufferBytes: 40,
      troubles: [{ kind: 'paper-out', after: { lines: 2 }, mendedMs: 200 }],
    });
    const { line, said } = lineTo(printer);
    line.write(Buffer.concat([small, Buffer.alloc(40, 'x')]));
    await expect.poll(() => printer.sensors.paperOut).toBe(true);
    line.write(Buffer.concat([askInOrder, status(2)]));
    await expect.poll(said).toBe('32');
    expect(printer.sensors.paperOut).toBe(true);
    await expect.poll(said).toBe('3200');
  });

  it('[X3] a command of no table, Chinese in the Latin font and a real-time command inside a picture are faults', async () => {
    const printer = await bench();
    await send(printer, bytes('1b40 1b7b01 0a'));
    await send(printer, bytes('1b40 bac5 0a'));
    await send(printer, bytes('1b40 1d763000 0100 0400 00 10 04 01'));
    expect(printer.faults).toEqual([
      'an unknown command: 1b',
      'an unknown command: 01',
      'Chinese text in the Latin font',
      'a real-time command inside GS v 0',
    ]);
  });

  it.each(['paper-out', 'cover-open'] as const)(
    '[X4] %s in the middle makes a slip that is not whole, even when it goes on afterwards',
    async (kind) => {
      const printer = await bench({ troubles: [{ kind, after: { lines: 2 }, mendedMs: 30 }] });
      await send(printer, small, small);
      expect(printer.pieces).toMatchObject([
        { number: 'A001', lines: ['A001', '2', '3'], whole: false },
        { number: 'A001', whole: true },
      ]);
    },
  );

  it('[X5] a jammed knife holds the slip until somebody frees it', async () => {
    const printer = await bench({ troubles: [{ kind: 'cutter-error', after: { lines: 0 }, mendedMs: 60 }] });
    const { line, said } = lineTo(printer);
    line.write(Buffer.concat([small, askInOrder]));
    await expect.poll(() => printer.sensors.cutterError).toBe(true);
    line.write(Buffer.concat([status(2), status(3)]));
    await expect.poll(said).toBe('521a00');
    expect(printer.pieces).toMatchObject([{ number: 'A001', whole: true }]);
  });

  it('[X6] power lost wipes the buffer and leaves half a slip; off it takes nobody, on again it prints', async () => {
    const printer = await bench({
      lineMs: 10,
      troubles: [{ kind: 'power-lost', after: { lines: 1 }, mendedMs: 100 }],
    });
    const { line } = lineTo(printer);
    line.write(Buffer.concat([small, small]));
    await closed(line);
    const [error] = await once(lineTo(printer).line, 'error');
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    await printer.quiet();
    await send(printer, small);
    expect(printer.pieces).toMatchObject([
      { lines: ['A001'], whole: false },
      { lines: ['A001', '2', '3'], whole: true },
    ]);
  });

  it('[X7] a line that breaks leaves half a slip, and half a command does not swallow the next slip', async () => {
    const printer = await bench({ troubles: [{ kind: 'reset', after: { bytes: 100 } }] });
    const { line } = lineTo(printer);
    line.write(Buffer.concat([small, bytes('1d286bff00 315030'), Buffer.alloc(300, 'x')]));
    await closed(line);
    await send(printer, small);
    expect(printer.faults).toEqual([]);
    expect(printer.pieces.map(({ whole }) => whole)).toEqual([true, true]);
  });

  it('[X8] one that hangs reads and answers nothing until it goes on', async () => {
    const printer = await bench({ troubles: [{ kind: 'stall', after: { bytes: 8 }, mendedMs: 100 }] });
    const { line, said } = lineTo(printer);
    line.write(Buffer.concat([small, status(4)]));
    await expect.poll(() => printer.stalled).toBe(true);
    expect([said(), printer.pieces.length]).toEqual(['', 0]);
    await expect.poll(said).toBe('12');
  });

  it('[X9] it can be mute, answer late, talk unasked and say the process id', async () => {
    const mute = await bench({ answers: ['real-time'], answersLateMs: 30, noise: [0xff] });
    const first = lineTo(mute);
    first.line.write(Buffer.concat([askInOrder, status(1)]));
    await expect.poll(first.said).toBe('ff12');

    const talking = await bench({
      talks: true,
      troubles: [{ kind: 'paper-low', after: { lines: 1 }, mendedMs: null }],
    });
    const second = lineTo(talking);
    second.line.write(Buffer.concat([small, bytes('1d2848 0600 3030'), Buffer.from('A1~ ')]));
    await expect.poll(second.said).toBe(`1000000f${'1000030f'}3722${Buffer.from('A1~ ').toString('hex')}00`);
  });
});
