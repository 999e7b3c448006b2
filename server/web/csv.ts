/** A file that Excel opens with its Chinese whole: a mark of UTF-8 first, lines ended as Windows ends them (RFC 4180). */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `${fileMark}${csvRows(rows)}`;
}

/** UTF-8, said to programs that would guess another alphabet. */
export const fileMark = '\uFEFF';

/** More rows of the same file. */
export const csvRows = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** What a spreadsheet takes for a formula, also after spaces and in the wide forms of Chinese input. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A name that begins like a formula is shown with a quote before it, so that it is a text and nothing is carried out. */
function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
