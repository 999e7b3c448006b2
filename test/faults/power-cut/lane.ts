import type { Cut } from './cut.ts';
import { readRecord } from './record.ts';
import { replay } from './replay.ts';
import { count, emptyTally, type Tally } from './tally.ts';

/** What one process is to replay. */
export interface Share {
  record: string;
  folder: string;
  cuts: Cut[];
}

const tellEvery = 1000;

// A process of its own, started by lanes.ts: a core for each.
process.once('message', async ({ record, folder, cuts }: Share) => {
  let tally = emptyTally();
  for (const found of replay(readRecord(record), cuts, folder)) {
    count(tally, found);
    if (tally.cuts < tellEvery) continue;
    await tell(tally);
    tally = emptyTally();
  }
  await tell(tally);
  process.disconnect();
});

/** Whoever started this may be gone: then nobody wants to know the rest. */
async function tell(tally: Tally): Promise<void> {
  if (!process.connected) process.exit(1);
  await new Promise<void>((heard) => process.send!(tally, () => heard()));
}
