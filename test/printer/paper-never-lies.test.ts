import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { tcpTransport } from '../../printer/transports/tcp.ts';
import { ThermalPrinter } from '../support/thermal-printer/thermal-printer.ts';
import { believesItself, resendsAfterRestart, resendsOnTimeOut } from './paper-never-lies/mutants.ts';
import { slipOf } from './paper-never-lies/slip-of.ts';
import { inShort, lacking, trial } from './paper-never-lies/trial.ts';

/** Each mistake shows on so many days that it is found within these. */
const foundWithin = 400;
const minutes = 60_000;

describe('paper never lies in a hall with one printer', () => {
  it(
    '[X10] on a thousand bad days no two slips are alike, and every number is on a whole slip or a person is told',
    async () => {
      const found = await trial({ printers: [1, 1], days: 1_000 });
      console.info(inShort(found));
      expect(found.wrong).toBeNull();
      if (found.days > 1) expect(lacking(found)).toEqual([]);
    },
    10 * minutes,
  );

  it.each([
    ['[X12] a sender that resends on time-out is found out', 'two slips say', resendsOnTimeOut],
    [
      '[X13] a spool that sends again after a restart what was being sent is found out',
      'two slips say',
      resendsAfterRestart,
    ],
    // Its lie shows on every such day; that nobody is told of the number, only where no earlier slip of it lies there.
    ['[X14] a sender that takes what was sent for printed is found out', 'is said to be printed by', believesItself],
  ])(
    '%s',
    async (_, says, mutant) => {
      const { days, wrong } = await trial({ printers: [1, 1], days: foundWithin, mutant });
      console.info(`Found out after ${days} bad days`);
      expect(wrong ?? 'nothing found').toContain(says);
    },
    10 * minutes,
  );

  it('[X15] the ends of two earlier slips, told late, are not taken for the end of the next', async () => {
    const fourLines = Buffer.concat([
      Buffer.from('\x1b@A001\n2\n3\n\x1dV\x01', 'latin1'),
      Buffer.from([0x1d, 0x72, 1]),
    ]);
    const printer = await ThermalPrinter.start({
      answers: ['real-time', 'in-order'],
      lineMs: 30,
      troubles: [{ kind: 'paper-out', after: { lines: 10 }, mendedMs: null }],
    });
    const transport = tcpTransport({ host: printer.host, port: printer.port, answers: 'end' }, { graceMs: 20 });
    try {
      const before = connect({ host: printer.host, port: printer.port });
      before.end(Buffer.concat([fourLines, fourLines]));
      before.resume();
      await once(before, 'close');
      const ready = await slipOf({ number: 'A002', token: 'token-of-A002' }, 0, 'native');
      const sent = await transport.send({ id: '2', ...ready });
      expect(sent.outcome).not.toBe('printed');
      expect(printer.pieces.map(({ whole }) => whole)).toEqual([true, true, false]);
    } finally {
      transport.close();
      await printer.stop();
    }
  });
});
