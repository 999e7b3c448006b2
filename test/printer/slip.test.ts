import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { printable, qrPayload } from '../../printer/slip.ts';
import { hostileText } from './hostile.ts';

describe('what may stand on paper', () => {
  it('[S1] control characters, escapes and lone surrogates are taken out, line breaks become a space', () => {
    expect(printable('A\x1b@B\x10\x04\x01C\x1dV\x00D\x7f\x9bE\ud800F')).toBe('A@BCVDEF');
    expect(printable('上\r\n下\t左\u2028右')).toBe('上 下 左 右');
  });

  it('[S2] direction, invisible, private and combining characters are taken out, what they compose stays', () => {
    expect(printable('\u202eA\u200bB\u2066C\ufeffD\u{e0041}E\ue000F\uffff')).toBe('ABCDEF');
    expect(printable('e\u0301a\u034fb')).toBe('éab');
    expect(printable('张\u3000三\u00a0四')).toBe('张\u3000三 四');
  });

  it('[S3] rare characters stay, of every plane', () => {
    expect(printable('㐂𠮷䶮⾼€🙂')).toBe('㐂𠮷䶮⾼€🙂'.normalize('NFC'));
  });

  it('[S4] GB18030 writes every character that may stand on paper without a byte a printer obeys, and loses none', () => {
    const all: string[] = [];
    for (let code = 0x20; code < 0x110000; code += 1)
      if (code < 0xd800 || code > 0xdfff) all.push(String.fromCodePoint(code));
    const allowed = printable(all.join(''));
    const bytes = iconv.encode(allowed, 'gb18030');
    expect(bytes.findIndex((byte) => byte < 0x20 || byte === 0x7f)).toBe(-1);
    expect(iconv.decode(bytes, 'gb18030') === allowed).toBe(true);
    expect([...allowed].length).toBeGreaterThan(140_000);
  });

  it('[S5] allowing is done once and for all: a second time changes nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });

  it('[S6] a QR payload is ASCII, and one that is empty or too long is refused', () => {
    expect(qrPayload('http://hub/t/a?b=%20c')).toBe('http://hub/t/a?b=%20c');
    expect(qrPayload('http://hub/取\x10\x04号\ud800')).toBe('http://hub/%E5%8F%96%10%04%E5%8F%B7%EF%BF%BD');
    expect(() => qrPayload('')).toThrow(RangeError);
    expect(() => qrPayload('x'.repeat(201))).toThrow(RangeError);
  });
});
