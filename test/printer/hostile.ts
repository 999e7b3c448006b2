import fc from 'fast-check';

const commands = [
  '\x1b@',
  '\x1bp\x00\x19\xfa',
  '\x1dV\x00',
  '\x1d(k\x03\x00\x311Q0',
  '\x1d(D\x03\x00\x14\x00\x00',
  '\x10\x04\x01',
  '\x10\x14\x01\x00\x05',
  '\x10\x05\x02',
  '\x1c.',
  '\x1cp\x01\x00',
  '\x00',
  '\x07',
  '\x18',
  '\x0c',
  '\n',
  '\r\n',
  '\t',
  '\x7f',
  '\x80',
  '\x9b',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\ufe0f',
  '\u0301',
  '\u{e0041}',
  '\ue000',
  '\u{f0000}',
  '\uffff',
  '\ud800',
  '\udc00',
  '𠮷',
  '👩‍👩‍👧',
  '€',
  '張',
  'é',
];

/** Text a visitor could have written to make a printer do something. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...commands),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
