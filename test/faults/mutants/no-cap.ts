import type { Mutant } from './mutant.ts';

/** What a screen has not taken yet is not looked at: everything is kept for it. */
export const mutant: Mutant = {
  name: 'no-cap',
  file: 'server/live/screen-line.ts',
  from: 'return (conn as { writeBuffer: unknown[] }).writeBuffer.length;',
  to: 'return (conn as { writeBuffer: unknown[] }).writeBuffer.length * 0;',
};
