import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerReader } from '../../printer/transports/answers.ts';
import type { Answer } from '../../printer/transports/answers.ts';
import { healthOf, realTimeSigns, rollSigns, statusBackSigns } from '../../printer/transports/status.ts';

const plain = fc.nat(0x7f).map((bits) => bits & 0b0110_1111);
const written: fc.Arbitrary<{ answer: Answer; bytes: number[] }> = fc.oneof(
  fc.nat(0x7f).map((bits) => {
    const byte = (bits & 0b0110_1100) | 0b0001_0010;
    return { answer: { kind: 'real-time' as const, byte }, bytes: [byte] };
  }),
  plain.map((byte) => ({ answer: { kind: 'roll' as const, byte }, bytes: [byte] })),
  fc.tuple(fc.nat(0x7f), plain, plain, plain).map(([first, ...rest]) => {
    const bytes = [(first & 0b0110_1100) | 0b0001_0000, ...rest];
    return { answer: { kind: 'status-back' as const, bytes }, bytes };
  }),
  fc.array(fc.integer({ min: 32, max: 126 }), { minLength: 4, maxLength: 4 }).map((id) => ({
    answer: { kind: 'process-id' as const, id: String.fromCharCode(...id) },
    bytes: [0x37, 0x22, ...id, 0],
  })),
  fc.boolean().map((go) => ({ answer: { kind: 'flow' as const, go }, bytes: [go ? 0x11 : 0x13] })),
);

function readIn(pieces: number[][]): Answer[] {
  const reader = new AnswerReader();
  return pieces.flatMap((piece) => reader.read(Uint8Array.from(piece)));
}

describe('what printers say', () => {
  it('[T20] whatever whole answers follow each other, and however the reads are cut, they are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 12 }), fc.array(fc.nat(40)), (all, cuts) => {
        const bytes = all.flatMap((one) => one.bytes);
        const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, n) => bytes.slice(at[n], end));
        expect(readIn(pieces)).toEqual(all.map((one) => one.answer));
      }),
      { numRuns: 500 },
    );
  });

  it('[T21] flow control may stand inside an answer, and what breaks off is noise and hides nothing after it', () => {
    expect(readIn([[0x37, 0x13, 0x22, 65, 66, 0x11, 67, 68, 0]])).toEqual([
      { kind: 'flow', go: false },
      { kind: 'flow', go: true },
      { kind: 'process-id', id: 'ABCD' },
    ]);
    expect(readIn([[0x37, 0x12, 0x10, 0x00, 0x16, 0xff]])).toEqual([
      { kind: 'noise', byte: 0x37 },
      { kind: 'real-time', byte: 0x12 },
      { kind: 'noise', byte: 0x10 },
      { kind: 'noise', byte: 0x00 },
      { kind: 'real-time', byte: 0x16 },
      { kind: 'noise', byte: 0xff },
    ]);
  });

  it('[T22] each status bit has its word, the worst is told first, and a hand on the feed button is no trouble', () => {
    const health = (...answers: [about: 1 | 2 | 3 | 4, bits: number][]) =>
      healthOf(answers.flatMap(([about, bits]) => realTimeSigns(about, 0x12 | bits))).detail;
    expect(health([1, 0], [2, 0], [3, 0], [4, 0])).toBe(null);
    expect(health([1, 0x08])).toBe('offline');
    expect(health([2, 0x04])).toBe('cover-open');
    expect(health([2, 0x20])).toBe('paper-out');
    expect(health([2, 0x40])).toBe('printer-error');
    expect(health([3, 0x08])).toBe('cutter-error');
    expect(health([3, 0x20])).toBe('printer-error');
    expect(health([3, 0x40])).toBe('printer-error');
    expect(health([4, 0x0c])).toBe('paper-low');
    expect(health([4, 0x6c])).toBe('paper-out');
    expect(health([2, 0x40], [3, 0x08], [1, 0x08])).toBe('cutter-error');
    expect(health([2, 0x24], [4, 0x6c], [1, 0x08])).toBe('cover-open');
    expect(health([1, 0x48], [2, 0x08])).toBe(null);
    expect(healthOf(rollSigns(0x03))).toEqual({ ok: true, detail: 'paper-low' });
    expect(healthOf(rollSigns(0x0c))).toEqual({ ok: false, detail: 'paper-out' });
  });

  it('[T23] status sent unasked means the same', () => {
    const health = (...bytes: number[]) => healthOf(statusBackSigns(bytes)).detail;
    expect(health(0x10, 0, 0, 0x0f)).toBe(null);
    expect(health(0x14, 0, 0, 0)).toBe(null);
    expect(health(0x18, 0, 0, 0)).toBe('offline');
    expect(health(0x58, 0, 0, 0)).toBe(null);
    expect(health(0x38, 0, 0, 0)).toBe('cover-open');
    expect(health(0x18, 0x08, 0, 0)).toBe('cutter-error');
    expect(health(0x18, 0x40, 0, 0)).toBe('printer-error');
    expect(health(0x10, 0, 0x03, 0)).toBe('paper-low');
    expect(health(0x18, 0, 0x0f, 0)).toBe('paper-out');
  });
});
