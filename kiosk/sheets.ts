/** Pages instead of scrolling. Pure. */

export function sheetsOf(count: number, perPage: number): number {
  return Math.max(1, Math.ceil(count / perPage));
}

/** One page of a list; a page that is no longer there shows the last. */
export function sheetOf<T>(all: readonly T[], at: number, perPage: number): readonly T[] {
  const page = Math.min(at, sheetsOf(all.length, perPage) - 1);
  return all.slice(page * perPage, (page + 1) * perPage);
}
