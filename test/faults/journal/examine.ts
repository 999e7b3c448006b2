import { createInterface } from 'node:readline';
import { CannotStart } from '../../../server/store/cannot-start.ts';
import { check } from '../../../server/tools/check.ts';

/**
 * `npm run hub -- check` for one data folder after another, each a line of stdin. The harness speaks to hubs through the contract only; this one
 * place calls the tool's own function instead, for a process each for ten thousand trials would take an hour. A sample goes through the real tool.
 */
for await (const dataDir of createInterface({ input: process.stdin })) process.stdout.write(`= ${codeOf(dataDir)}\n`);

function codeOf(dataDir: string): number {
  try {
    return check(dataDir);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    process.stdout.write(error instanceof CannotStart ? `${said}\n` : `the tool itself failed: ${said}\n`);
    return 1;
  }
}
