import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One place of the hub, spoilt on purpose: its source file (from the root of the project), the text that stands there once, and what stands there instead. */
export interface Mutant {
  /** Also the name of its file in this folder. */
  name: string;
  file: string;
  from: string;
  to: string;
}

/** What a hub is started with so that it runs spoilt in this one place; nothing for the hub as it is. */
export function spoiltBy(mutant: Mutant | null): Record<string, string> {
  if (!mutant) return {};
  const loader = pathToFileURL(join(import.meta.dirname, 'spoil.ts')).href;
  return { NODE_OPTIONS: `--import=${loader}`, MUTANT: mutant.name };
}
