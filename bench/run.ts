import { cpus, release, type } from 'node:os';
import { benchCalling } from './calling.ts';
import { figure } from './figure.ts';
import { benchIssuing } from './issuing.ts';
import { benchStarting } from './starting.ts';

/** `npm run bench`: JSON lines, each figure beside the raw limit of the same machine in the same run. */
figure('machine', {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  system: `${type()} ${release()}`,
  node: process.version,
  day: new Date().toISOString().slice(0, 10),
});
await benchStarting();
await benchIssuing();
await benchCalling();
process.exit(0);
