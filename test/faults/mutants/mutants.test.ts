import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Mutant } from './mutant.ts';

const root = join(import.meta.dirname, '../../..');
const names = readdirSync(import.meta.dirname)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['mutant', 'spoil', 'mutants.test'].includes(name));

it.each(names)('[F29] the mutant %s fits the source it spoils, in one place', async (name) => {
  const { mutant } = (await import(`./${name}.ts`)) as { mutant: Mutant };
  expect(mutant.name).toBe(name);
  expect(readFileSync(join(root, mutant.file), 'utf8').split(mutant.from)).toHaveLength(2);
  expect(mutant.to).not.toBe(mutant.from);
});
