import type { Fault, Outcome, Trial } from '../fault.ts';
import { lap } from '../clock/lap.ts';
import { lacksTurnedClock } from '../clock/turned-clock.ts';
import { chance } from '../crowd.ts';
import { mutant } from '../mutants/day-from-the-clock.ts';

/** One where clocks stay, one where they change by an hour in the night, one where they change at midnight itself. */
const zones = ['Asia/Shanghai', 'America/Santiago', 'Europe/Berlin'];
const lapMost = 500;
const lapLeast = 20;

/** F22: the clock on the wall does whatever clocks do while people take numbers and are served. */
export const fault: Fault = {
  name: 'clock',
  what: 'the clock is turned while the hall works',
  holds:
    'no number given twice or left out, no day opened again, nobody waits less than no time, views only grow, nothing fails',
  unit: 'jumps',
  short: 40,
  long: 10_000,
  mutant: { spoilt: mutant, times: 20 },
  lacks: lacksTurnedClock,
  run,
};

async function run(trial: Trial): Promise<Outcome> {
  const { times, seed } = trial;
  const next = chance(seed);
  const laps = Math.max(1, Math.round(times / (times <= 2 * lapMost ? lapLeast : lapMost)));
  const figures: Record<string, number> = {};
  const broken: string[] = [];
  for (let i = 0; i < laps && broken.length === 0; i++) {
    const jumps = Math.floor((times * (i + 1)) / laps) - Math.floor((times * i) / laps);
    const seen = await lap({
      zone: zones[i % zones.length]!,
      officeHours: i % 2 === 1,
      jumps,
      next,
      mutant: trial.mutant,
    });
    for (const [name, count] of Object.entries(seen.figures)) figures[name] = (figures[name] ?? 0) + count;
    broken.push(...seen.broken.map((what) => `SEED=${seed}, lap ${i + 1}: ${what}`));
    trial.say(`${figures.jumps} jumps, ${figures['numbers given']} numbers given, ${broken.length} broken`);
  }
  return { broken, figures };
}
