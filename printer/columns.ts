import type { WidthMm } from './slip.ts';

/** A column is the width of a Latin letter; a Chinese character fills two. */
export const dotsPerColumn = 12;

/** What fits in a line: 576 dots on 80 mm paper, 384 on 58 mm. */
export function columnsOf(widthMm: WidthMm): number {
  return widthMm === 80 ? 48 : 32;
}

/**
 * A thermal printer knows two widths: ASCII from its Latin font, everything else as a square of its Chinese font. So
 * wide and emoji characters of every plane are two columns, and so are é, – and ·, which Unicode calls narrow.
 */
export function characterColumns(character: string): 0 | 1 | 2 {
  if (character < '\x80') return 1;
  // No printer's font has them: they are always drawn, about as wide as Latin letters, their marks above and below.
  if (joinedMark.test(character)) return 0;
  return joined.test(character) ? 1 : 2;
}

const joinedScripts = '[\\p{sc=Tibt}\\p{sc=Arab}\\p{sc=Mong}]';
const marks = '[\\p{Mn}\\u180e\\u200c\\u200d]';
/** Scripts whose letters join or stack: a run of them is drawn as a whole. */
export const joined = new RegExp(joinedScripts, 'v');
const joinedMark = new RegExp(marks, 'v');

/** How many columns a text takes. */
export function textColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += characterColumns(character);
  return columns;
}

// A Latin word stays whole, a Chinese line breaks anywhere, but never before 。 or after （.
const opening = '（《〈「『【〔“‘';
const closing = '，。、；：？！）》〉」』】〕”’…';
const joinedWord = `(?:${joinedScripts}|${marks})+`;
const pieces = new RegExp(
  ` +|[\\x21-\\x7e]+[${closing}]*|${joinedWord}|[${opening}]*[^\\x20-\\x7e][${closing}]*`,
  'gv',
);

/** Breaks a text into lines of at most so many columns. An empty text is one empty line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let piece of text.match(pieces) ?? []) {
    if (piece.startsWith(' ') && line === '' && lines.length > 0) continue;
    if (textColumns(line) + textColumns(piece) <= columns || piece.startsWith(' ')) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    while (textColumns(piece) > columns) {
      const head = headOf(piece, columns);
      lines.push(head);
      piece = piece.slice(head.length);
    }
    line = piece;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** As many lines as it takes, but none much shorter than the others: a headline whose last character stands alone looks like a mistake. */
export function wrapBalanced(text: string, columns: number): string[] {
  const lines = wrap(text, columns);
  if (lines.length === 1) return lines;
  for (let narrow = Math.ceil(textColumns(text) / lines.length); narrow < columns; narrow += 1) {
    const balanced = wrap(text, narrow);
    if (balanced.length <= lines.length) return balanced;
  }
  return lines;
}

/** Left and right on one line; when that is too long, the right text follows on lines of its own. */
export function pair(left: string, right: string, columns: number): string[] {
  const gap = columns - textColumns(left) - textColumns(right);
  if (gap >= 1) return [left + ' '.repeat(gap) + right];
  const toTheRight = (line: string) => ' '.repeat(columns - textColumns(line)) + line;
  return [...wrap(left, columns), ...wrap(right, columns).map(toTheRight)];
}

function headOf(text: string, columns: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && textColumns(head) + characterColumns(character) > columns) break;
    head += character;
  }
  return head;
}
