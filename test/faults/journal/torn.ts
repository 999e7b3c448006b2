import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { bytesOf } from './rows.ts';

/** Where the journal's pages lie in the file, and how long one is. */
export function pagesOf(file: string): { size: number; pages: number[] } {
  const db = new Database(file, { readonly: true });
  const size = db.pragma('page_size', { simple: true }) as number;
  const pages = db
    .prepare("SELECT pageno FROM dbstat WHERE name = 'journal' ORDER BY pageno")
    .pluck()
    .all() as number[];
  db.close();
  return { size, pages };
}

/** Bends one byte of the file where the journal lies. */
export function tear(file: string, { size, pages }: { size: number; pages: number[] }, next: () => number): number {
  const bytes = readFileSync(file);
  const at = (pages[Math.floor(next() * pages.length)]! - 1) * size + Math.floor(next() * size);
  bytes[at] = (bytes[at]! + 1 + Math.floor(next() * 255)) % 256;
  writeFileSync(file, bytes);
  return at;
}

/** The first row that reads otherwise than before, or is gone; null when every row reads as it did: the byte was one that keeps nothing. */
export function firstOther(file: string, whole: readonly string[]): number | null {
  const db = new Database(file, { readonly: true });
  try {
    const now = bytesOf(db);
    const other = whole.findIndex((row, i) => row !== now[i]);
    if (other >= 0) return other + 1;
    return now.length === whole.length ? null : whole.length + 1;
  } finally {
    db.close();
  }
}
