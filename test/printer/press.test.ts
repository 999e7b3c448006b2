import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasePaper, PaperKind } from '../../protocol/case-paper.ts';
import { unpacked } from '../../printer/bits.ts';
import { callBackSlip } from '../../printer/call-back-slip.ts';
import { textColumns, wrap, wrapBalanced } from '../../printer/columns.ts';
import { lacking } from '../../printer/font.ts';
import { paperSlip } from '../../printer/paper-slip.ts';
import { toSvg } from '../../printer/picture.ts';
import { openPress } from '../../printer/press.ts';
import type { Abilities } from '../../printer/press.ts';
import { printable } from '../../printer/slip.ts';
import type { Slip } from '../../printer/slip.ts';
import { testSlip } from '../../printer/test-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import { readPaper } from '../../printer/transports/virtual.ts';
import { bodies, callBack, onSlip, paperOf, testPage } from './documents.ts';
import { workedMs } from '../support/worked.ts';
import { hostileText } from './hostile.ts';
import { BoxLettering } from './lettered.ts';
import { bytesOf } from './plain.ts';
import { readTape } from './tape.ts';
import { ticket } from './tickets.ts';

const gbk: Abilities = { font: 'gbk', qr: 'native' };
const none: Abilities = { font: 'none', qr: 'picture' };
const text = (...texts: string[]): Slip => ({
  widthMm: 80,
  lines: texts.map((line) => ({ kind: 'text', text: line })),
});
const unescaped = (said: string) => said.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const saidBy = (svg: string) => unescaped(/aria-label="([^"]*)"/.exec(svg)?.[1] ?? '').split('\n');

/** Every document, with the same words everywhere. */
function documents(words: string, widthMm: 58 | 80): Slip[] {
  const both = { zh: words, en: words };
  const plain = { hall: both, service: both, widthMm };
  return [
    ticketSlip(ticket({ ...plain, className: both, zone: both, materials: [both], overtaking: both })),
    callBackSlip(callBack({ ...plain, printedAt: words })),
    callBackSlip(callBack({ ...plain, why: { kind: 'returned', ahead: 2, forecast: null, zone: both } })),
    ...(Object.keys(bodies) as PaperKind[]).map((kind) =>
      paperSlip(onSlip(withWords(paperOf(kind), words), { widthMm })),
    ),
    testSlip(testPage({ hall: words, widthMm })),
  ];
}

/** The same words for everything a paper states; days stay days. */
function withWords(paper: CasePaper, words: string): CasePaper {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return /^\d{4}-/.test(value) ? value : words;
    if (Array.isArray(value)) return value.map(change);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, of]) => [key, ['kind', 'language', 'at'].includes(key) ? of : change(of)]),
    );
  };
  return change(paper) as CasePaper;
}

describe('what may stand on paper, in every script', () => {
  it('[S20] marks stay after a letter of their own script, a few at most, and nowhere else', () => {
    for (const word of ['བོད་ཡིག', 'ئۇيغۇرچە', 'مَرْحَبًا', 'ᠮᠣᠩᠭᠣᠯ', 'ᠨ᠋', 'ب\u200d'])
      expect(printable(word)).toBe(word.normalize('NFC'));
    expect(printable(`ཀ${'\u0f72'.repeat(40)}`)).toHaveLength(7);
    expect(printable('中\u0f72A\u0650\u200d字\u180b\u064b')).toBe('中A字');
    expect(printable('ب\u202e\u2066\u0301ت')).toBe('بت');
  });

  it('[S21] a font lacks what its standard lacks', () => {
    expect(lacking('王㐂𠮷䶮€🙂བé，A', 'gbk')).toEqual(['㐂', '𠮷', '䶮', '€', '🙂', 'བ']);
    expect(lacking('王㐂𠮷䶮€🙂བ', 'gb18030')).toEqual(['𠮷', '🙂', 'བ']);
    expect(lacking('A王', 'none')).toEqual(['王']);
  });

  it('[L20] letters that join take one column, their marks none, and their words stay whole', () => {
    expect([textColumns('བོད'), textColumns('مَر'), textColumns('ᠨ᠋')]).toEqual([2, 2, 1]);
    expect(wrap('ئۇيغۇرچە مۇلازىمەت', 11)).toEqual(['ئۇيغۇرچە', 'مۇلازىمەت']);
  });

  it('[L21] a headline of two lines breaks into lines of much the same length', () => {
    expect(wrapBalanced('社会保险关系转移接续', 16)).toEqual(['社会保险关', '系转移接续']);
    expect(wrapBalanced('大约要等 5-12 分钟', 16)).toEqual(['大约要等', '5-12 分钟']);
    expect(wrapBalanced('一行', 16)).toEqual(['一行']);
  });
});

describe('the press', () => {
  it('[B20] a line with a character the font lacks is a picture, the others stay text', async () => {
    const lettering = new BoxLettering();
    const { bytes } = await openPress({ lettering }).ready(text('请王𠮷到窗口', '请王吉到窗口'), gbk);
    const tape = readTape(bytes);
    expect(tape.lines).toEqual(['请王吉到窗口']);
    expect(tape.pictures).toHaveLength(1);
    expect(lettering.asked.map((line) => line.text)).toEqual(['请王𠮷到窗口']);
  });

  it('[B21] a printer without a Chinese font is given none of its commands and no byte above ASCII but in pictures', async () => {
    const lettering = new BoxLettering();
    const slip = ticketSlip(ticket({ shape: 'star' }));
    const { bytes } = await openPress({ lettering }).ready(slip, none);
    const tape = readTape(bytes);
    expect(tape.commands.filter((command) => command.startsWith('FS'))).toEqual([]);
    expect(tape.lines.join('')).toMatch(/^[\x20-\x7e]*$/);
    expect(tape.payloads).toEqual([]);
    expect(tape.pictures).toHaveLength(lettering.asked.length + 2);
  });

  it('[B22] a line nobody can draw says the code of what it lacks, and the log is told', async () => {
    const lettering = new BoxLettering();
    lettering.fault = () => ({ fault: 'no-package' });
    const told: [string[], string][] = [];
    const press = openPress({ lettering, onLacking: (characters, why) => told.push([characters, why]) });
    const { bytes } = await press.ready(text('王𠮷 A023'), gbk);
    expect(readTape(bytes).lines).toEqual(['王U+20BB7 A023']);
    expect(told).toEqual([[['𠮷'], 'no-package']]);
  });

  it('[B23] what no font has becomes a code, the rest of the line is still drawn', async () => {
    const lettering = new BoxLettering();
    lettering.fault = (line) => (line.text.includes('བ') ? { fault: 'no-font', missing: ['བ'] } : null);
    const { sheet } = await openPress({ lettering }).ready(text('王𠮷བ'), gbk);
    expect(sheet.rows).toMatchObject([{ kind: 'picture', text: '王𠮷U+0F56' }]);
  });

  it('[B24] an ordinary slip asks for no drawing and is ready in less than 5 ms', async () => {
    const lettering = new BoxLettering();
    const press = openPress({ lettering });
    press.warmUp();
    const tookMs: number[] = [];
    for (let at = 0; at < 41; at += 1) {
      const began = workedMs();
      await press.ready(ticketSlip(ticket({ number: `A${String(at).padStart(3, '0')}` })), gbk);
      tookMs.push(workedMs() - began);
    }
    expect(tookMs.toSorted((one, two) => one - two)[20]).toBeLessThan(5);
    expect(lettering.asked).toEqual([]);
  });

  it('[B25] whatever the words of a document say, they give the printer no command', async () => {
    const press = openPress({ lettering: new BoxLettering() });
    const commandsOf = async (words: string, widthMm: 58 | 80, abilities: Abilities) => {
      const all: string[][] = [];
      for (const slip of documents(words, widthMm)) {
        const { bytes, sheet } = await press.ready(slip, abilities);
        const { commands } = readTape(bytes);
        // A picture and a line of text are two ways to print the same row.
        expect(commands.filter((command) => command === 'GS v 0')).toHaveLength(
          sheet.rows.filter((row) => row.kind === 'picture').length,
        );
        all.push(commands.filter((command) => !/^GS v 0$|^ESC a|^GS !|^ESC E|^FS -|^ESC -/.test(command)));
      }
      return all;
    };
    // Where every line is text nothing differs but how large a headline fits.
    const plainly = (words: string, widthMm: 58 | 80) =>
      documents(words, widthMm).map((slip) =>
        readTape(bytesOf(slip)).commands.filter((command) => !command.startsWith('GS !')),
      );
    const harmless = { 58: plainly('号', 58), 80: plainly('号', 80) };
    fc.assert(
      fc.property(hostileText, fc.constantFrom<(58 | 80)[]>(58, 80), (words, widthMm) => {
        expect(plainly(words, widthMm)).toEqual(harmless[widthMm]);
      }),
      { numRuns: 40 },
    );
    for (const widthMm of [58, 80] as const)
      for (const abilities of [gbk, none]) {
        const wanted = await commandsOf('号', widthMm, abilities);
        await fc.assert(
          fc.asyncProperty(hostileText, async (words) => {
            const got = await commandsOf(words, widthMm, abilities);
            expect(got).toEqual(wanted);
          }),
          { numRuns: 12 },
        );
      }
  });
});

describe('the picture of a sheet', () => {
  it('[V20] bytes and picture say the same lines, and drawn lines are the same dots', async () => {
    const press = openPress({ lettering: new BoxLettering() });
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        fc.constantFrom(58, 80),
        fc.constantFrom(gbk, none),
        async (words, widthMm, abilities) => {
          for (const slip of documents(`${words}𠮷`, widthMm as 58 | 80)) {
            const { bytes, sheet } = await press.ready(slip, abilities);
            const tape = readTape(bytes);
            const drawn = sheet.rows.flatMap((row) => (row.kind === 'picture' ? [row] : []));
            const drawnSaid = new Set(drawn.map((row) => row.text.trim()));
            const inText = (line: string) => !drawnSaid.has(line) && !/^-+$|^[◆●▲■★]$/.test(line);
            const printed = tape.lines.map((line) => line.trim());
            expect(saidBy(toSvg(sheet)).filter(inText)).toEqual(printed.filter(inText));
            expect(tape.pictures).toHaveLength(drawn.length);
            for (const [at, row] of drawn.entries()) {
              const wanted = unpacked(row).bytes;
              // A dot may have been added where the picture would have said a real-time command; none is lost.
              expect(tape.pictures[at]?.bytes.length).toBe(wanted.length);
              expect(wanted.every((byte, here) => ((tape.pictures[at]?.bytes[here] ?? 0) & byte) === byte)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it.skipIf(!existsSync('/usr/bin/zbarimg'))(
    '[V21] a scanner reads the QR code that is printed as a picture',
    async () => {
      const { bytes } = await openPress({ lettering: new BoxLettering() }).ready(
        { widthMm: 58, lines: [{ kind: 'qr', payload: ticket().url }] },
        { font: 'gbk', qr: 'picture' },
      );
      const [printed] = readTape(bytes).pictures;
      if (printed === undefined) throw new Error('No picture was printed');
      const high = printed.bytes.length / printed.rowBytes;
      const framed = Buffer.alloc(printed.rowBytes * 60);
      const picture = join(mkdtempSync(join(tmpdir(), 'haojiao-qr-')), 'qr.pbm');
      const head = Buffer.from(`P4\n${printed.rowBytes * 8} ${high + 120}\n`);
      writeFileSync(picture, Buffer.concat([head, framed, printed.bytes, framed]));
      expect(
        execFileSync('/usr/bin/zbarimg', ['-q', '--raw', picture], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }).trim(),
      ).toBe(ticket().url);
    },
  );

  it('[V22] paper that was kept as a slip is still shown', () => {
    const kept = JSON.stringify({ id: '7', printedAt: '2026-11-01T08:00:00.000Z', slip: ticketSlip(ticket()) });
    expect(saidBy(toSvg(readPaper(kept).sheet))).toContain('A023');
  });
});
