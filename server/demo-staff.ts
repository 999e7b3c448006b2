import { existsSync, readFileSync } from 'node:fs';
import type { HallFile } from '../protocol/hall-file.ts';

/** Somebody of the demo hall as whom it can be tried. */
export interface DemoPerson {
  jobNo: string;
  pin: string;
  name: string;
  roles: string[];
  counter: number | null;
}

/** One of each kind of the hall in this file. */
export function demoStaff(path: string): DemoPerson[] {
  if (!existsSync(path)) return [];
  const file = JSON.parse(readFileSync(path, 'utf8')) as HallFile;
  const shown = new Set<string>();
  return file.staff.flatMap(({ jobNo, pin, name, roles }) => {
    if (pin === undefined) return [];
    const counter = file.posts.find(({ a }) => a === jobNo)?.counter ?? null;
    // One of each kind is enough to try the hall; the others sign in alike.
    const kind = counter === null ? roles.join() : counter <= 3 ? `counter ${counter}` : 'more';
    if (shown.has(kind) || kind === 'more' || (counter === null && roles.includes('clerk'))) return [];
    shown.add(kind);
    return [{ jobNo, pin, name, roles, counter }];
  });
}
