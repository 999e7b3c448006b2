import { spawnSync } from 'node:child_process';
import { HallAtWork } from '../disk-call/hall-at-work.ts';
import { Round } from '../disk-call/round.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { mutant } from '../mutants/disk-error-swallowed.ts';

/** Any call to the disk fails: with an error, for want of room, or by writing half. Once, or until the disk is well again. */
export const fault: Fault = {
  name: 'disk-call',
  what: 'the n-th call to the disk fails',
  holds:
    'refused clearly, nothing acknowledged falsely, nothing half done; once the disk is well the hub serves within a second',
  unit: 'failing calls',
  short: 60,
  long: 5000,
  mutant: { spoilt: mutant, times: 6 },
  lacks() {
    if (process.platform !== 'linux') return 'Linux';
    return spawnSync('gcc', ['--version'], { stdio: 'ignore' }).status === 0 ? null : 'gcc';
  },
  async run(trial: Trial): Promise<Outcome> {
    const hall = await HallAtWork.open(trial.mutant);
    const round = new Round(trial, hall);
    try {
      await round.run();
    } catch (error) {
      round.tally.wrong(error instanceof Error ? error.message : String(error));
    } finally {
      await hall.close();
    }
    return { broken: round.tally.broken, figures: round.tally.figures() };
  },
};
