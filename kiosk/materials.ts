/** How a list of materials lies on the page. Pure. */

export interface Sheet<T> {
  shown: readonly T[];
  /** The number the first one carries, from 1. */
  first: number;
  /** How many more there are after these. */
  after: number;
}

/** Up to `fits` lie on one page; more are turned, one line being kept for the turning. */
export function materialSheets<T>(all: readonly T[], fits: number): Sheet<T>[] {
  if (all.length <= fits) return [{ shown: all, first: 1, after: 0 }];
  const size = fits - 1;
  const sheets: Sheet<T>[] = [];
  for (let at = 0; at < all.length; at += size) {
    sheets.push({ shown: all.slice(at, at + size), first: at + 1, after: Math.max(0, all.length - at - size) });
  }
  return sheets;
}
