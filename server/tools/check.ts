import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../store/findings.ts';
import { keyFindings } from '../store/key-findings.ts';
import { openToRead } from '../store/open.ts';
import { openSeal } from '../store/seal.ts';

/** Reads the data only, beside a running hub or without one: one line a finding, 0 when there is none. */
export function check(dataDir: string): number {
  const db = openToRead(dataDir);
  try {
    const whole = findings(db);
    // Torn rows are told as such; whether they open is no news then.
    const found =
      whole.length === 0 && existsSync(join(dataDir, 'hub.key')) ? keyFindings(db, openSeal(dataDir, false)) : whole;
    const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
    for (const finding of found) process.stdout.write(`${finding}\n`);
    if (found.length === 0)
      process.stdout.write(
        `whole: ${count('ticket')} tickets, ${count('journal')} journal entries, ${count('business_day')} business days\n`,
      );
    return found.length === 0 ? 0 : 1;
  } finally {
    db.close();
  }
}
