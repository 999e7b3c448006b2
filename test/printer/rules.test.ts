import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('every rule of paper has a test, and every test a rule', () => {
  const rules = readFileSync(join(import.meta.dirname, '../../printer/RULES.md'), 'utf8');
  const listed = [...rules.matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id);
  const tests = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const tested = tests.flatMap((source) => [...source.matchAll(/'\[([A-Z]\d+)\] /g)].map(([, id]) => id));
  expect(listed.toSorted()).toEqual(tested.toSorted());
});
