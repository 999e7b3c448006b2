import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../node_modules/.cache/readings');

/** How names are read aloud, syllable by syllable, for the kiosk's search. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/**
 * The dictionary takes 17 MB, and a hall's names hardly ever change: it is asked in a process of its own that ends, and its
 * answer is kept beside the installed packages. Where that cannot be written it is simply asked at every start.
 */
export function readingsOf(names: readonly string[]): Readings {
  const asked = JSON.stringify(names);
  const file = join(cache, `${createHash('sha256').update(asked).digest('hex').slice(0, 32)}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Readings;
  } catch {
    // Not asked yet, or half a file: asked now.
  }
  const answer = execFileSync(process.execPath, [join(import.meta.dirname, 'tools/readings.ts')], {
    input: asked,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  keep(file, answer);
  return JSON.parse(answer) as Readings;
}

function keep(file: string, answer: string): void {
  try {
    mkdirSync(cache, { recursive: true });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, answer);
    renameSync(own, file);
  } catch {
    // A folder that cannot be written costs a moment at the next start, and nothing else.
  }
}
