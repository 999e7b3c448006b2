import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it.each([
  ['Q', 'server/queue', 'queue'],
  ['PO', 'server/posts', 'posts'],
  ['HA', 'server/hall', 'hall'],
  ['ST', 'server/store', 'store'],
  ['HU', 'server/store', 'hub'],
])('every rule %s of %s has a test, and every test a rule', (letters, room, folder) => {
  const rules = readFileSync(join(root, room, 'RULES.md'), 'utf8');
  const tests = readdirSync(join(root, 'test', folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(root, 'test', folder, file), 'utf8'));
  const id = new RegExp(`^- (${letters}\\d+) `, 'gm');
  const listed = [...rules.matchAll(id)].map((match) => match[1]);
  const tested = tests.flatMap((source) => [...source.matchAll(/[\x27`]\[([A-Z]+\d+)\] /g)].map((match) => match[1]));
  expect(new Set(listed).size).toBe(listed.length);
  expect([...new Set(tested)].sort()).toEqual(listed.toSorted());
});
