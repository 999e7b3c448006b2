import type { Mutant } from './mutant.ts';

/** A screen takes whatever view comes, though it has a newer one. */
export const mutant: Mutant = {
  name: 'no-version-check',
  file: 'ui/live.ts',
  from: 'if (version <= place.version) return;\n    place.version = version;',
  to: 'place.version = Math.max(version, place.version);',
};
