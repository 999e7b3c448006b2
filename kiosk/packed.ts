/** Pages instead of scrolling, where what stands on them differs in height. Pure. */

/** As many on a page as its height takes, in order; one that is higher than a page has a page of its own. */
export function packed<T>(all: readonly T[], heightOf: (one: T) => number, most: number): T[][] {
  const sheets: T[][] = [];
  let left = 0;
  for (const one of all) {
    const height = heightOf(one);
    const last = sheets.at(-1);
    if (last && height <= left) {
      last.push(one);
      left -= height;
    } else {
      sheets.push([one]);
      left = most - height;
    }
  }
  return sheets;
}

/** How many lines a text takes where so many Chinese characters stand in one: a Latin letter is half as wide. */
export function linesOf(text: string, perLine: number): number {
  const wide = [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.52), 0);
  return Math.max(1, Math.ceil(wide / perLine));
}
