import { live } from './bad-day.ts';
import { HallData } from './hall-data.ts';
import type { Mutant } from './hub-life.ts';
import { Pace } from './pace.ts';
import { scriptOf } from './script.ts';
import type { Printers, Script } from './script.ts';
import type { Verdict } from './verdict.ts';

/** Bad days that are lived through at once: they mostly wait. */
const sideBySide = 60;

/** What a trial has found. */
export interface Found {
  firstSeed: number;
  days: number;
  counts: Record<string, number>;
  /** The first day that went wrong, in words, with all that is needed to live it again. */
  wrong: string | null;
}

export interface Trial {
  printers: Printers;
  days: number;
  /** A mistake to be found. */
  mutant?: Mutant;
}

/** Lives through so many bad days, until one goes wrong. PAPER_SCRIPT=seed has that day alone again, PAPER_SEED=seed the days from there on. */
export async function trial({ printers, days, mutant = {} }: Trial): Promise<Found> {
  const alone = process.env.PAPER_SCRIPT;
  if (alone !== undefined) return daysFrom(Number(alone), { printers, days: 1, mutant });
  return daysFrom(Number(process.env.PAPER_SEED ?? Math.floor(Math.random() * 1e9)), { printers, days, mutant });
}

async function daysFrom(firstSeed: number, { printers, days, mutant }: Required<Trial>): Promise<Found> {
  const found: Found = { firstSeed, days: 0, counts: {}, wrong: null };
  const pace = new Pace();
  let begun = 0;

  async function liveOn(): Promise<void> {
    const data = new HallData();
    try {
      while (begun < days && found.wrong === null) {
        const script = scriptOf(firstSeed + begun++, printers);
        const verdict = await live(script, data, pace.now(), mutant);
        found.days += 1;
        for (const [what, count] of Object.entries(verdict.counts))
          found.counts[what] = (found.counts[what] ?? 0) + count;
        if (verdict.wrongs.length > 0) found.wrong ??= inWords(script, verdict);
      }
    } finally {
      data.remove();
    }
  }

  await Promise.all(Array.from({ length: Math.min(sideBySide, days) }, liveOn)).finally(() => pace.end());
  return found;
}

function inWords(script: Script, { wrongs, told }: Verdict): string {
  return [
    `On the bad day ${script.seed} (again with PAPER_SCRIPT=${script.seed}):`,
    ...wrongs,
    'What came of it:',
    ...told,
    'Its script:',
    JSON.stringify(script, null, 2),
  ].join('\n');
}

/** What a trial must have lived through to prove anything, at least so often in a thousand days. */
const atLeast = {
  'whole slips': 1_000,
  'torn slips': 50,
  printed: 300,
  reprints: 100,
  'unknown: hub-restarted': 100,
  'unknown: reset': 30,
  'unknown: paper-out': 10,
  'failed: refused': 30,
};

/** What there was too little of. */
export function lacking({ days, counts }: Found): string[] {
  return Object.entries(atLeast)
    .filter(([what, least]) => (counts[what] ?? 0) < (least * days) / 1_000)
    .map(([what]) => what);
}

/** A trial in a line. */
export function inShort({ firstSeed, days, counts }: Found): string {
  const most = Object.entries(counts).sort(([, one], [, other]) => other - one);
  return `${days} bad days from PAPER_SEED=${firstSeed} on: ${most.map(([what, count]) => `${count} ${what}`).join(', ')}`;
}
