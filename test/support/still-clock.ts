import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a hub is started with so that no time passes in it: then only what is done in the hall changes what its screens show. */
export const stillClock = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'still-date.ts')).href}`,
  STILL_AT: '2026-11-23T10:00+08:00',
};
