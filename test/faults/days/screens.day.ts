import { type RunningHub, startHub } from '../../support/running-hub.ts';
import { chance } from '../crowd.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { type Mutant, spoiltBy } from '../mutants/mutant.ts';
import { mutant } from '../mutants/no-version-check.ts';
import { BusyHall } from '../screens/busy-hall.ts';
import { ManyScreens } from '../screens/many-screens.ts';

const sideBySide = 1000;
const phones = 8;
const toldMost = 10;
/** Before the hub is killed and after it is back so much happens in the hall at least, however slow the machine, and for so long. */
const stepsLeast = 8;
const halfMs = 600;
/** Most screens are back this soon after the hub is. */
const backMs = 400;
const stormMs = 2 * halfMs + 2 * backMs;
/** In one storm of ten the hub is away so long that screens say so. */
const awayMs = 7000;

export const fault: Fault = {
  name: 'screens',
  what: 'screens on bad lines, while the hub is killed',
  holds: 'within 5 s each shows what the hub shows, with no call announced twice and none passed over',
  unit: 'scripts',
  short: 1000,
  long: 100_000,
  mutant: { spoilt: mutant, times: 60 },
  lacks: () => null,
  run,
};

async function run({ times, seed, mutant, say }: Trial): Promise<Outcome> {
  const env = spoiltBy(mutant);
  let hub = await startHub({ env });
  const broken: string[] = [];
  const wholeMs: number[] = [];
  const counted: Record<string, number> = {};
  const startedAt = performance.now();
  let scripts = 0;
  let rounds = 0;
  let saidAt = 0;
  try {
    const hall = new BusyHall(() => hub);
    await hall.open();
    while (scripts < times) {
      const screens = Math.min(sideBySide, times - scripts);
      rounds += 1;
      const round = await storm({
        seed: seed * 1_000_000 + scripts,
        screens,
        mutant,
        hall,
        hub,
        awayMs: rounds % 10 === 0 ? awayMs : 0,
      });
      hub = round.hub;
      broken.push(...inShort(round.broken));
      wholeMs.push(...round.wholeMs);
      for (const [what, count] of Object.entries(round.counted)) counted[what] = (counted[what] ?? 0) + count;
      scripts += screens;
      if (scripts / times - saidAt < 0.1) continue;
      saidAt = scripts / times;
      say(
        `${scripts} scripts in ${Math.round((performance.now() - startedAt) / 1000)} s, broken promises: ${broken.length}`,
      );
    }
    const sorted = wholeMs.sort((a, b) => a - b);
    const perS = Math.round((scripts * 1000) / (performance.now() - startedAt));
    return {
      broken,
      figures: {
        scripts,
        ...counted,
        commands: hall.done,
        'whole again p50 ms': sorted[Math.floor(sorted.length / 2)] ?? 0,
        'p99 ms': sorted[Math.floor(sorted.length * 0.99)] ?? 0,
        'scripts a second': perS,
      },
    };
  } finally {
    await hub.close();
  }
}

/** One cause breaks many screens in the same storm: some of them tell enough. */
function inShort(broken: readonly string[]): string[] {
  if (broken.length <= toldMost) return [...broken];
  return [...broken.slice(0, toldMost), `and ${broken.length - toldMost} more in the same storm`];
}

interface Storm {
  seed: number;
  screens: number;
  mutant: Mutant | null;
  hall: BusyHall;
  hub: RunningHub;
  awayMs: number;
}

/** So many screens live through the same storm, each by a script of its own; the hub is killed in the midst of it. */
async function storm({ seed, screens, mutant, hall, hub, awayMs }: Storm) {
  const random = chance(seed);
  const many = new ManyScreens(mutant);
  try {
    const tokens: string[] = [];
    for (let i = 0; i < phones; i++) tokens.push(await hall.issue());
    await many.order({ do: 'open', url: hub.url, seed, count: screens, stormMs, tokens, cookie: hall.cookie });
    await many.order({ do: 'storm' });
    await work(hall, screens, random);
    await hub.end('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, awayMs));
    const again = await hub.restart({ signal: 'SIGKILL', env: spoiltBy(mutant) });
    await new Promise((resolve) => setTimeout(resolve, backMs));
    await work(hall, screens, random);
    return { hub: again, ...(await many.order({ do: 'calm' })) };
  } finally {
    await many.close();
  }
}

async function work(hall: BusyHall, screens: number, random: () => number): Promise<void> {
  const endsAt = performance.now() + halfMs;
  for (let steps = 0; performance.now() < endsAt || steps < stepsLeast; steps++) {
    await hall.step(random);
    // The fewer screens there are to show it to, the faster the hall may work.
    await new Promise((resolve) => setTimeout(resolve, (screens / 8) * random()));
  }
}
