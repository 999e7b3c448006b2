import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
// A rule is told about wherever it is seen to hold: in its own room, on the wire, at a counter, in a story.
const tested = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join(root, 'test', file), 'utf8').matchAll(/[\x27`]\[([A-Z]+)(\d+)\] /g)]);

it.each([
  ['Q', 'server/queue'],
  ['PO', 'server/posts'],
  ['HA', 'server/hall'],
  ['CA', 'server/cases'],
  ['ST', 'server/store'],
  ['HU', 'server/store'],
])('every rule %s of %s has a test, and every test a rule', (letters, room) => {
  const rules = readFileSync(join(root, room, 'RULES.md'), 'utf8');
  const listed = [...rules.matchAll(new RegExp(`^- (${letters}\\d+) `, 'gm'))].map((match) => match[1]);
  const told = tested.filter((match) => match[1] === letters).map((match) => `${match[1]}${match[2]}`);
  expect(new Set(listed).size).toBe(listed.length);
  expect([...new Set(told)].sort()).toEqual(listed.toSorted());
});
