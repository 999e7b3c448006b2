import { cpus, release, type } from 'node:os';
import { ownTmp } from '../test/support/own-tmp.ts';
import { benchBusy } from './busy.ts';
import { benchBytes } from './bytes.ts';
import { benchCalling } from './calling.ts';
import { figure } from './figure.ts';
import { benchCases } from './cases.ts';
import { benchHistory } from './history.ts';
import { benchIssuing } from './issuing.ts';
import { intoReadme, table } from './measured.ts';
import { openResting } from './memory.ts';
import { benchPainted } from './painted.ts';
import { benchPaper } from './paper.ts';
import { benchStarting } from './starting.ts';

/** `npm run bench [-- --readme]`: JSON lines, each figure beside the raw limit of the same machine in the same run; at the end a table for people, on stderr, and in the README if asked for. */
process.once('exit', ownTmp());
figure('machine', {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  system: `${type()} ${release()}`,
  node: process.version,
  day: new Date().toISOString().slice(0, 10),
});
const resting = await openResting();
await benchIssuing();
await benchCalling();
await benchPainted();
await benchStarting();
await benchPaper();
await resting.weigh();
await benchBusy();
await benchCases();
await benchHistory();
await benchBytes();
process.stderr.write(`\n${table()}\n`);
if (process.argv.includes('--readme')) intoReadme();
process.exit(0);
