import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../printer/layout.ts';
import { printable } from '../../printer/slip.ts';
import type { Slip } from '../../printer/slip.ts';
import { testSlip } from '../../printer/test-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import { testPage } from './documents.ts';
import { hostileText } from './hostile.ts';
import { bytesOf } from './plain.ts';
import { readTape } from './tape.ts';
import { ticket } from './tickets.ts';

function template(text: string, widthMm: 58 | 80 = 80): Slip {
  return {
    widthMm,
    lines: [
      { kind: 'text', text, align: 'center', bold: true, wide: 2, high: 2 },
      { kind: 'text', text, align: 'right', underline: true },
      { kind: 'item', mark: '1.', text },
      { kind: 'columns', left: text, right: text, bold: true },
      { kind: 'rule' },
      { kind: 'shape', shape: 'diamond' },
      { kind: 'qr', payload: 'http://hub/t/abc' },
      { kind: 'feed', dots: 10 },
      { kind: 'cut' },
    ],
  };
}

describe('bytes', () => {
  it('[B1] every job begins with a reset and the Chinese font, and ends with the knife', () => {
    const { commands } = readTape(bytesOf(template('号')));
    expect(commands.slice(0, 2)).toEqual(['ESC @', 'FS &']);
    expect(commands.filter((command) => command === 'ESC @')).toHaveLength(1);
    expect(commands.at(-1)).toBe('GS V 66 0');
  });

  it('[B2] text is GB18030, so rare characters and the euro arrive', () => {
    const bytes = bytesOf({ widthMm: 80, lines: [{ kind: 'text', text: '㐂𠮷€A' }] });
    expect(bytes.includes(Buffer.from('8139ef319534b235a2e3410a', 'hex'))).toBe(true);
    expect(readTape(bytes).lines).toEqual(['㐂𠮷€A']);
  });

  it('[B3] a size is width above height, for both fonts, and only told when it changes', () => {
    const { commands } = readTape(
      bytesOf({
        widthMm: 80,
        lines: [
          { kind: 'text', text: '宽', wide: 4 },
          { kind: 'text', text: '宽', wide: 4 },
          { kind: 'text', text: '高', high: 3 },
        ],
      }),
    );
    expect(commands.filter((command) => command.startsWith('GS !'))).toEqual(['GS ! 48', 'GS ! 2']);
  });

  it('[B4] the QR payload arrives byte for byte, counted in bytes', () => {
    const url = ticket().url;
    expect(readTape(bytesOf(ticketSlip(ticket()))).payloads).toEqual([url]);
  });

  it('[B5] whatever a text says, the printer is given the same commands in the same order', () => {
    const wanted = readTape(bytesOf(template('号'))).commands;
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readTape(bytesOf(template(text))).commands).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  it('[B6] whatever a text says, it is read back from the paper as it was allowed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [row] = layout({ widthMm: 80, lines: [{ kind: 'text', text }] });
        const [line] = readTape(bytesOf({ widthMm: 80, lines: [{ kind: 'text', text }] })).lines;
        expect(line).toBe(row?.kind === 'text' ? row.text : undefined);
        const spaces = /[ \u3000]/g;
        expect(
          printable(text)
            .replace(spaces, '')
            .startsWith(line?.replace(spaces, '') ?? '?'),
        ).toBe(true);
      }),
    );
  });

  it('[B7] a whole ticket with hostile words holds no command of its own', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(58, 80), (text, widthMm) => {
        const words = { zh: text, en: text };
        const facts = ticket({
          hall: words,
          service: words,
          className: words,
          zone: words,
          materials: [words],
          overtaking: words,
          complaintsPhone: text,
          issuedAt: text,
          number: text,
          widthMm,
        });
        readTape(bytesOf(ticketSlip(facts)));
      }),
    );
  });

  it('[B8] an ordinary ticket on 80 mm paper is shorter than 700 bytes', () => {
    expect(bytesOf(ticketSlip(ticket())).length).toBeLessThan(700);
  });

  it('[B9] the test page prints on both widths', () => {
    for (const widthMm of [58, 80] as const) {
      const { lines, payloads } = readTape(bytesOf(testSlip(testPage({ widthMm }))));
      expect(lines).toContain('◆●▲■★');
      expect(payloads).toEqual(['http://hub/', 'http://hub/']);
    }
  });
});
