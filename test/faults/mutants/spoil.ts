import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mutant } from './mutant.ts';

/** Loaded before a program (`node --import`): the one file that $MUTANT spoils is read with its one place changed. */
const root = join(import.meta.dirname, '../../..');
const { mutant } = (await import(`./${process.env.MUTANT}.ts`)) as { mutant: Mutant };
const spoilt = pathToFileURL(join(root, mutant.file)).href;

registerHooks({
  load(url, context, next) {
    if (url !== spoilt) return next(url, context);
    const source = readFileSync(new URL(url), 'utf8');
    if (source.split(mutant.from).length !== 2)
      throw new Error(`the mutant "${mutant.name}" does not fit ${mutant.file}`);
    return { format: 'module-typescript', source: source.replace(mutant.from, () => mutant.to), shortCircuit: true };
  },
});
