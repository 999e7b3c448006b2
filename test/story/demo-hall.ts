import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HallFile } from '../../protocol/hall-file.ts';

/** The hall that a newcomer meets first. */
export function demoHall(): HallFile {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../demo/hall.json'), 'utf8')) as HallFile;
}
