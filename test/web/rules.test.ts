import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rooms: [rules: string, tests: string[]][] = [
  ['server/web', ['test/web']],
  ['test/faults', ['test/faults', 'test/faults/mutants']],
  ['server/live', ['test/live']],
  ['server/views', ['test/views', 'test/posts']],
];

it.each(rooms)('every rule of %s has a test, and every test a rule', (room, folders) => {
  const listed = [...readFileSync(join(root, room, 'RULES.md'), 'utf8').matchAll(/^- ([A-Z]\d+) /gm)].map(
    ([, id]) => id,
  );
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const tested = files.flatMap((source) =>
    [...source.matchAll(/['`]\[([A-Z]\d+)\] |tried\('([A-Z]\d+)'/g)].map(([, id, tried]) => id ?? tried),
  );
  expect([...new Set(tested)].sort()).toEqual(listed.toSorted());
  expect(new Set(listed).size).toBe(listed.length);
});
