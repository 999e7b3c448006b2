import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ownTmp } from '../support/own-tmp.ts';
import { installTools } from '../tools-of-this-machine.ts';
import { type Fault, type Outcome, seedOf } from './fault.ts';

/**
 * `npm run faults [-- --long] [--only NAME] [--times N] [--minutes N]`: every fault of the house and its mutant, one row each; a table at the
 * end. With minutes each fault is tried in its short form again and again, from another seed each time, until they are over: SEED takes up
 * where an earlier night ended.
 */
const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    only: { type: 'string' },
    times: { type: 'string' },
    minutes: { type: 'string' },
  },
});
installTools();
process.once('exit', ownTmp());
const folder = join(import.meta.dirname, 'days');
const faults: Fault[] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.day.ts'))
  .sort())
  faults.push(((await import(join(folder, file))) as { fault: Fault }).fault);
const chosen = faults.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  process.stderr.write(
    `There is no fault "${values.only}": choose among ${faults.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(1);
}

const seed = seedOf();
const rows: string[] = [];
const count = { held: 0, broken: 0, leftOut: 0 };
process.stdout.write(
  `SEED=${seed}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${new Date().toISOString().slice(0, 10)}\n`,
);
for (const fault of chosen) await tryOut(fault);
process.stdout.write(
  `\n| fault | times | held | figures | its mutant |\n|---|---|---|---|---|\n${rows.join('\n')}\n\n`,
);
process.stdout.write(`${count.held} held, ${count.broken} broken, ${count.leftOut} left out\n`);
process.exit(count.broken > 0 ? 1 : 0);

async function tryOut(fault: Fault): Promise<void> {
  const lacks = await fault.lacks();
  if (lacks !== null) {
    count.leftOut += 1;
    rows.push(`| ${fault.what} | – | left out: ${lacks} | | |`);
    process.stdout.write(`· ${fault.name}: left out, ${lacks}\n`);
    return;
  }
  const times = values.times ? Number(values.times) : values.long ? fault.long : fault.short;
  process.stdout.write(
    values.minutes
      ? `· ${fault.name}: ${fault.short} ${fault.unit} at a time for ${values.minutes} minutes …\n`
      : `· ${fault.name}: ${times} ${fault.unit} …\n`,
  );
  const say = (line: string) => process.stdout.write(`    ${line}\n`);
  const startedAt = performance.now();
  const real = values.minutes
    ? await inRounds(fault, Number(values.minutes), say)
    : { ...(await fault.run({ times, seed, mutant: null, say })), times };
  const tookS = Math.round((performance.now() - startedAt) / 1000);
  const { spoilt } = fault.mutant;
  process.stdout.write(
    `  ${real.broken.length === 0 ? 'held' : 'BROKEN'} in ${tookS} s ${told(real)}; now spoilt: ${spoilt.name} …\n`,
  );
  for (const line of real.broken.slice(0, 20)) say(line);
  const twin = await fault.run({ times: fault.mutant.times, seed, mutant: spoilt, say: () => undefined });
  const caught = twin.broken.length > 0;
  process.stdout.write(`  ${caught ? `found out: ${twin.broken[0]}` : 'NOT FOUND OUT'}\n`);
  count[real.broken.length === 0 && caught ? 'held' : 'broken'] += 1;
  rows.push(
    `| ${fault.what} | ${real.times} ${fault.unit} | ${real.broken.length === 0 ? 'yes' : `**no**: ${real.broken[0]}`} | ${told(real)} | ${spoilt.name}: ${caught ? `fails, as it must (${twin.broken[0]})` : '**not found out**'} |`,
  );
}

/** The short form until the time is over or something breaks; nothing of a round outlives it, so a night needs no more memory than a minute. */
async function inRounds(
  fault: Fault,
  minutes: number,
  say: (line: string) => void,
): Promise<Outcome & { times: number }> {
  const overAt = performance.now() + minutes * 60_000;
  for (let round = 0; ; round++) {
    const one = await fault.run({ times: fault.short, seed: seed + round, mutant: null, say: () => undefined });
    const times = (round + 1) * fault.short;
    const over = performance.now() >= overAt;
    if (one.broken.length === 0 && !over) {
      say(`${times} ${fault.unit} held, up to SEED=${seed + round}`);
      continue;
    }
    return {
      broken: one.broken.map((what) => `SEED=${seed + round}: ${what}`),
      figures: { rounds: round + 1, ...one.figures },
      times,
    };
  }
}

function told({ figures }: Outcome): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
