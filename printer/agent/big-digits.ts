/** Five rows of three cells a digit, a bit a cell. */
const rows: Record<string, number[]> = {
  '0': [7, 5, 5, 5, 7],
  '1': [2, 6, 2, 2, 7],
  '2': [7, 1, 7, 4, 7],
  '3': [7, 1, 7, 1, 7],
  '4': [5, 5, 7, 1, 1],
  '5': [7, 4, 7, 1, 7],
  '6': [7, 4, 7, 5, 7],
  '7': [7, 1, 1, 1, 1],
  '8': [7, 5, 7, 5, 7],
  '9': [7, 5, 7, 1, 7],
};

/** Digits as large as a terminal can show them, to be read from across the room. */
export function bigDigits(code: string): string {
  const drawn = [0, 1, 2, 3, 4].map((row) =>
    [...code]
      .map((digit) => rows[digit]?.[row] ?? 0)
      .map((cells) => [4, 2, 1].map((bit) => (cells & bit ? '██' : '  ')).join(''))
      .join('   ')
      .trimEnd(),
  );
  return drawn.map((row) => `    ${row}`).join('\n');
}
