import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
const rooms = ['protocol', 'server', 'printer', 'ui', 'kiosk', 'counter-display', 'staff-console', 'phone', 'paper'];

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
  /** Files of the house that it imports; packages by their names. */
  imports: string[];
}

/** The house's own source, as a newcomer reads it. */
export function sourceFiles(): SourceFile[] {
  return rooms
    .flatMap((room) => walk(join(root, room)))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const named = [
        ...text.matchAll(/^(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm),
      ].map((match) => match[1] ?? match[2] ?? match[3]!);
      return {
        path: house(path),
        text,
        imports: named.map((name) => (name.startsWith('.') ? house(resolve(dirname(path), name)) : name)),
      };
    });
}

function walk(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => walk(join(path, name)));
  return /\.(ts|tsx)$/.test(path) ? [path] : [];
}

const house = (path: string) => relative(root, path).replaceAll('\\', '/');
