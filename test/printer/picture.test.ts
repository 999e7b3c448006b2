import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { Slip } from '../../printer/slip.ts';
import { testSlip } from '../../printer/test-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import { testPage } from './documents.ts';
import { hostileText } from './hostile.ts';
import { bytesOf, svgOf } from './plain.ts';
import { readTape } from './tape.ts';
import { ticket } from './tickets.ts';

const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const saidBy = (svg: string) => unescaped(/aria-label="([^"]*)"/.exec(svg)?.[1] ?? '').split('\n');
const drawnIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => unescaped(text)).join('');
const printedBy = (slip: Slip) =>
  readTape(bytesOf(slip))
    .lines.map((line) => line.trim())
    .filter((line) => !/^-+$|^[◆●▲■★]$/.test(line));

const slips: [string, Slip][] = [
  ['80 mm Chinese', ticketSlip(ticket())],
  [
    '58 mm English reprint',
    ticketSlip(ticket({ language: 'en', widthMm: 58, reprint: 1, className: { zh: '老年人', en: 'Elderly' } })),
  ],
  ['deaf visitor', ticketSlip(ticket({ shape: 'star', forecast: null }))],
  ['test page', testSlip(testPage({ widthMm: 58 }))],
];

describe('the picture', () => {
  it.each(slips)('[V1] shows the same lines of text as the bytes print: %s', (_, slip) => {
    expect(saidBy(svgOf(slip))).toEqual(printedBy(slip));
    expect(drawnIn(svgOf(slip))).toBe(
      printedBy(slip)
        .join('')
        .replaceAll(/[ \u3000]/g, ''),
    );
  });

  it('[V2] draws the QR code of the very payload the printer is given', () => {
    const slip = ticketSlip(ticket());
    const [payload = ''] = readTape(bytesOf(slip)).payloads;
    const { data } = encode(payload, { ecc: 'M', boostEcc: false, border: 0 });
    const drawn = new Set(
      [...(/shape-rendering="crispEdges" d="([^"]*)"/.exec(svgOf(slip))?.[1] ?? '').matchAll(/M(\d+) (\d+)h/g)].map(
        ([, x, y]) => `${x} ${y}`,
      ),
    );
    const dark = data.flatMap((cells, y) => cells.flatMap((cell, x) => (cell ? [`${x} ${y}`] : [])));
    expect(drawn).toEqual(new Set(dark));
  });

  it.skipIf(!existsSync('/usr/bin/zbarimg'))('[V3] draws a QR code a scanner reads', () => {
    const slip = ticketSlip(ticket());
    const cells = new Set([...svgOf(slip).matchAll(/M(\d+) (\d+)h1v1/g)].map(([, x, y]) => `${x} ${y}`));
    const size = encode(ticket().url, { ecc: 'M', boostEcc: false, border: 0 }).size;
    const rows = Array.from({ length: (size + 8) * 4 }, (_, y) =>
      Array.from({ length: (size + 8) * 4 }, (_, x) =>
        cells.has(`${Math.floor(x / 4) - 4} ${Math.floor(y / 4) - 4}`) ? 1 : 0,
      ).join(' '),
    );
    const picture = join(mkdtempSync(join(tmpdir(), 'haojiao-qr-')), 'qr.pbm');
    writeFileSync(picture, `P1\n${rows.length} ${rows.length}\n${rows.join('\n')}\n`);
    expect(
      execFileSync('/usr/bin/zbarimg', ['-q', '--raw', picture], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim(),
    ).toBe(ticket().url);
  });

  it('[V4] every character stands in the middle of its own cell, Chinese in two columns', () => {
    const svg = svgOf({ widthMm: 58, lines: [{ kind: 'text', text: '号A 1' }] });
    expect([...svg.matchAll(/ x="([^"]*)"/g)].map(([, x]) => x)).toEqual(['12', '30', '54']);
  });

  it('[V5] nothing a text says becomes markup', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          fc.constantFrom('</text><script>alert(1)</script>', '" onload="alert(1)', "'&lt;<![CDATA["),
        ),
        (text) => {
          const svg = svgOf({
            widthMm: 80,
            lines: [
              { kind: 'text', text },
              { kind: 'columns', left: text, right: text },
            ],
          });
          expect(
            [...svg.matchAll(/<\/?([a-z]+)/g)]
              .map(([, tag]) => tag)
              .filter((tag) => !['svg', 'g', 'path', 'text'].includes(tag ?? '')),
          ).toEqual([]);
          expect(svg).not.toMatch(/[\p{Cs}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/u);
          expect(svg.replace(/&#\d+;/g, '')).not.toContain('&');
        },
      ),
    );
  });

  it('[V6] the paper is as wide as the roll', () => {
    expect(svgOf(ticketSlip(ticket()))).toMatch(/viewBox="0 0 640 \d+" width="80mm"/);
    expect(svgOf(ticketSlip(ticket({ widthMm: 58 })))).toMatch(/viewBox="0 0 464 \d+" width="58mm"/);
  });
});
