import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DotField, unpacked } from '../../printer/bits.ts';
import { openLettering } from '../../printer/lettering.ts';
import type { LineToLetter } from '../../printer/lettering.ts';
import type { LetteringChild, LetteringChildEvents } from '../../printer/lettering-child.ts';
import { qrModules, qrSize } from '../../printer/qr.ts';
import { rasterBytes } from '../../printer/raster.ts';
import { readTape } from './tape.ts';

const canDraw = await import('@napi-rs/canvas').then(
  () => true,
  // The package is optional.
  () => false,
);

const line = (text: string, columns: number): LineToLetter => ({
  text,
  columns,
  wide: 1,
  high: 1,
  bold: false,
  underline: false,
  leftDots: 24,
  heightDots: 34,
});
const drawn = { widthDots: 8, heightDots: 1, bits: '/w==' };

/** A process that answers when it is told to. */
function heldProcesses() {
  const opened: { events: LetteringChildEvents; sent: [number, LineToLetter[]][]; killed: boolean }[] = [];
  const open = (events: LetteringChildEvents): LetteringChild => {
    const one = { events, sent: [] as [number, LineToLetter[]][], killed: false };
    opened.push(one);
    return {
      send: (id, lines) => one.sent.push([id, lines]),
      kill() {
        one.killed = true;
      },
      end: async () => {},
    };
  };
  return { opened, open };
}

describe('pictures on paper', () => {
  const bitmap = fc
    .record({ rowBytes: fc.integer({ min: 1, max: 72 }), high: fc.integer({ min: 1, max: 600 }) })
    .chain(({ rowBytes, high }) =>
      fc
        .array(fc.constantFrom(0x00, 0x04, 0x05, 0x10, 0x14, 0x18, 0x1b, 0x1d, 0xff), { minLength: 1, maxLength: 64 })
        .map((cycle) => {
          const bytes = Buffer.from(Array.from({ length: rowBytes * high }, (_, at) => cycle[at % cycle.length] ?? 0));
          return new DotField(rowBytes * 8, high, bytes);
        }),
    );

  it('[R1] a picture arrives dot for dot, in bands of at most 24 KB', () => {
    const field = new DotField(576, 600);
    for (let at = 0; at < 576; at += 1) field.set(at, at);
    const [arrived] = readTape(rasterBytes(field)).pictures;
    expect(arrived?.rowBytes).toBe(72);
    // A lonely dot may have got a neighbour, none was lost.
    expect(field.bytes.every((byte, at) => ((arrived?.bytes[at] ?? 0) & byte) === byte)).toBe(true);
    expect(rasterBytes(field).indexOf(Buffer.from([0x1d, 0x76, 0x30]), 1)).toBe(8 + 72 * 256);
  });

  it('[R2] no picture holds a real-time command, and at most one dot a byte is added', () => {
    fc.assert(
      fc.property(bitmap, (field) => {
        const [arrived] = readTape(rasterBytes(field)).pictures;
        const changed = [...field.bytes.keys()].filter((at) => arrived?.bytes[at] !== field.bytes[at]);
        for (const at of changed) {
          expect([field.bytes[at], arrived?.bytes[at]]).toEqual([0x10, 0x18]);
          expect([0x04, 0x05, 0x14]).toContain(field.bytes[at + 1]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a QR code', () => {
  it('[R7] its size is known without drawing it, for every length of payload', () => {
    for (let length = 1; length <= 200; length += 7) {
      const payload = `http://${'a'.repeat(200)}`.slice(0, length);
      expect(qrSize(payload)).toBe(qrModules(payload).length);
    }
  });
});

describe('lettering', () => {
  it.skipIf(!canDraw)(
    '[R3] rare characters are drawn, each in its own cell',
    async () => {
      const lettering = openLettering({ deadlineMs: 30_000 });
      try {
        const [rare] = await lettering.letter([line('A㐂𠮷䶮', 7)]);
        if (rare === undefined || !('bits' in rare)) {
          // A machine without such fonts says so.
          expect(rare).toMatchObject({ fault: 'no-font' });
          return;
        }
        const field = unpacked(rare);
        const inkBetween = (from: number, to: number) => {
          let dots = 0;
          for (let x = from; x < to; x += 1)
            for (let y = 0; y < field.heightDots; y += 1) if (field.has(x, y)) dots += 1;
          return dots;
        };
        expect(inkBetween(0, 24)).toBe(0);
        expect(inkBetween(24, 36)).toBeGreaterThan(10);
        for (const cell of [36, 60, 84]) expect(inkBetween(cell, cell + 24)).toBeGreaterThan(40);
      } finally {
        await lettering.close();
      }
    },
    40_000,
  );

  it('[R4] a line drawn once is not drawn again', async () => {
    const { opened, open } = heldProcesses();
    const lettering = openLettering({ open });
    const first = lettering.letter([line('一', 2)]);
    opened[0]?.events.onDrawn(1, [drawn]);
    expect(await first).toEqual([drawn]);
    const second = lettering.letter([line('二', 2), line('一', 2)]);
    expect(opened[0]?.sent[1]?.[1].map(({ text }) => text)).toEqual(['二']);
    opened[0]?.events.onDrawn(2, [{ ...drawn, heightDots: 2 }]);
    expect(await second).toEqual([{ ...drawn, heightDots: 2 }, drawn]);
  });

  it('[R5] a process that hangs is not waited for, and one that answers late has drawn for the next slip', async () => {
    const { opened, open } = heldProcesses();
    const lettering = openLettering({ open, deadlineMs: 5 });
    expect(await lettering.letter([line('一', 2)])).toEqual([{ fault: 'deadline' }]);
    expect(opened[0]?.killed).toBe(false);
    opened[0]?.events.onDrawn(1, [drawn]);
    expect(await lettering.letter([line('一', 2)])).toEqual([drawn]);
    // It has answered before: now it hangs.
    expect(await lettering.letter([line('二', 2)])).toEqual([{ fault: 'deadline' }]);
    expect(opened[0]?.killed).toBe(true);
  });

  it('[R6] a process that dies is a reason, rests, and is started again', async () => {
    const { opened, open } = heldProcesses();
    const lettering = openLettering({ open, restMs: 0 });
    const first = lettering.letter([line('一', 2)]);
    opened[0]?.events.onDeath('ended: SIGKILL');
    expect(await first).toEqual([{ fault: 'ended: SIGKILL' }]);
    const second = lettering.letter([line('一', 2)]);
    opened[1]?.events.onDrawn(2, [drawn]);
    expect(await second).toEqual([drawn]);

    const tired = heldProcesses();
    const resting = openLettering({ open: tired.open, restMs: 60_000 });
    const lost = resting.letter([line('一', 2)]);
    tired.opened[0]?.events.onDeath('ended: 1');
    await lost;
    expect(await resting.letter([line('一', 2)])).toEqual([{ fault: 'ended: 1' }]);
    expect(tired.opened).toHaveLength(1);
  });
});
