import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Cut } from './cut.ts';
import type { Share } from './lane.ts';
import type { Tally } from './tally.ts';

/** Fewer than this are not worth a second process. */
const cutsALane = 500;

/** Replays the record with all its cuts, on every core of the machine. */
export async function replayAll(
  record: string,
  cuts: Cut[],
  folder: string,
  heard: (tally: Tally) => void,
): Promise<void> {
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(cuts.length / cutsALane)));
  const lanes: ChildProcess[] = [];
  try {
    await Promise.all(
      Array.from({ length: count }, (_, i) => {
        const lane = fork(join(import.meta.dirname, 'lane.ts'), {
          execArgv: [],
          env: { ...process.env, NODE_OPTIONS: '' },
        });
        lanes.push(lane);
        lane.on('message', (tally) => heard(tally as Tally));
        const share: Share = {
          record,
          folder: join(folder, `lane-${i}`),
          cuts: cuts.filter((_, c) => c % count === i),
        };
        lane.send(share);
        return ended(lane);
      }),
    );
  } finally {
    for (const lane of lanes) lane.kill('SIGKILL');
  }
}

/** Its last message may come after its end, but never after the line is closed. */
async function ended(lane: ChildProcess): Promise<void> {
  const [[code, signal]] = (await Promise.all([once(lane, 'exit'), once(lane, 'disconnect')])) as [
    [number | null, string | null],
    unknown,
  ];
  if (code !== 0) throw new Error(`a replaying process ended with ${code ?? signal}`);
}
