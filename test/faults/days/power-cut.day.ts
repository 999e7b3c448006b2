import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFolder } from '../../support/in-memory.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { mutant } from '../mutants/synchronous-normal.ts';
import { canRecord } from '../power-cut/recorder.ts';
import { type Recorded, round } from '../power-cut/round.ts';
import { add, emptyTally } from '../power-cut/tally.ts';

/** Of one recorded hall; then another hall is recorded. */
const cutsARound = 25_000;
const roomBytes = 512 * 1024 * 1024;

/**
 * The hub's own calls to the disk are recorded, and what it says to anybody among them, in one order. Then the plug is pulled at moments of
 * that record, again and again: what was synced is there, of the rest each sector or not, and the data must open and hold all that was said.
 */
export const fault: Fault = {
  name: 'power-cut',
  what: 'the plug pulled at any moment',
  holds: 'nothing acknowledged is lost, and the data opens',
  unit: 'power cuts',
  short: 2000,
  long: 1_000_000,
  mutant: { spoilt: mutant, times: 300 },
  lacks: () => (canRecord() ? null : 'gcc and the headers of the GNU C library, on Linux'),
  run,
};

async function run({ times, seed, mutant: spoilt, say }: Trial): Promise<Outcome> {
  const tally = emptyTally();
  const sum: Recorded = { acknowledged: 0, syncs: 0, startedAgain: 0, wrong: [] };
  const startedAt = performance.now();
  const folder = realpathSync(mkdtempSync(join(memoryFolder(roomBytes), 'haojiao-power-cut-')));
  let saidAt = 0;
  const forget = clearedWhenStopped(folder);
  try {
    for (let done = 0, n = 0; done < times; done += cutsARound, n++) {
      const one = { times: Math.min(cutsARound, times - done), seed: seed + n, mutant: spoilt };
      const recorded = await round(join(folder, String(n)), one, (more) => {
        add(tally, more);
        if (tally.cuts - saidAt < times / 20) return;
        saidAt = tally.cuts;
        say(`${tally.cuts} cuts, ${tally.lost} lost something, ${tally.unopenable} do not open`);
      });
      for (const name of ['acknowledged', 'syncs', 'startedAgain'] as const) sum[name] += recorded[name];
      sum.wrong.push(...recorded.wrong);
    }
  } finally {
    forget();
    rmSync(folder, { recursive: true, force: true });
  }
  if (tally.cuts !== times) throw new Error(`${tally.cuts} of ${times} cuts were looked at`);
  const tookS = (performance.now() - startedAt) / 1000;
  const broken = [
    ...(tally.lost > 0
      ? [`${tally.lost} of ${tally.cuts} cuts lost something acknowledged, up to ${tally.mostLost} rows in one`]
      : []),
    ...(tally.unopenable > 0 ? [`after ${tally.unopenable} of ${tally.cuts} cuts the data is damaged`] : []),
    ...(tally.dropped === 0 ? ['no cut lost anything at all, so nothing was tried'] : []),
    ...sum.wrong,
    ...tally.wrong,
  ];
  const figures = {
    cuts: tally.cuts,
    'commands acknowledged': sum.acknowledged,
    fsyncs: sum.syncs,
    'cuts that dropped writes': tally.dropped,
    'cuts before there was data': tally.none,
    'cuts that lost something acknowledged': tally.lost,
    'cuts that left damaged data': tally.unopenable,
    'real hubs started on what was left': sum.startedAgain,
    'cuts a second': Math.round(tally.cuts / tookS),
  };
  return { broken, figures };
}

/** A person who stops a long trial gets the memory back. */
function clearedWhenStopped(folder: string): () => void {
  const clear = () => {
    // The hub hears the same signal, and writes until it has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
    process.exit(130);
  };
  process.once('SIGINT', clear).once('SIGTERM', clear);
  return () => process.off('SIGINT', clear).off('SIGTERM', clear);
}
