/** Equal pages, as few as hold everything. */
export function pagesOf<T>(items: readonly T[], most: number): T[][] {
  const pages = Math.max(1, Math.ceil(items.length / most));
  const each = Math.max(1, Math.ceil(items.length / pages));
  return Array.from({ length: pages }, (_, page) => items.slice(page * each, (page + 1) * each));
}

/** The page whose turn it is. */
export function pageAt<T>(pages: readonly T[], at: number): T | undefined {
  return pages[at % Math.max(1, pages.length)];
}
