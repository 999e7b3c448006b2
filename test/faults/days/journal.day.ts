import type { Fault, Outcome, Trial } from '../fault.ts';
import { chance } from '../crowd.ts';
import { mutant } from '../mutants/chain-not-checked.ts';
import { spoiltBy } from '../mutants/mutant.ts';
import { Examiner } from '../journal/examiner.ts';
import { Exhibit } from '../journal/exhibit.ts';
import { check } from '../whole.ts';

/** So many trials in the real tool, a process each; the others in one process that calls the very same. */
const byTheTool = { short: 4, long: 100 };
const brokenMost = 40;

/** F26: somebody with the file in hand changes the journal. */
export const fault: Fault = {
  name: 'journal',
  what: 'the journal is tampered with in the file',
  holds: 'every changed byte, missing row and changed order is found, with its place',
  unit: 'tamperings',
  short: 300,
  long: 10_000,
  mutant: { spoilt: mutant, times: 60 },
  lacks: () => null,
  run,
};

async function run(trial: Trial): Promise<Outcome> {
  const { times, seed } = trial;
  const next = chance(seed);
  const broken: string[] = [];
  const kinds = new Map<string, number>();
  let [withTool, onNothing] = [0, 0];
  const exhibit = await Exhibit.make();
  const examiner = new Examiner(spoiltBy(trial.mutant));
  try {
    const toolEvery = Math.ceil(times / (times > fault.short ? byTheTool.long : byTheTool.short));
    const whole = await examiner.check(exhibit.folder);
    if (whole.code !== 0) broken.push(`untouched, the check said ${whole.code}: ${whole.says}`);
    for (let i = 0; i < times && broken.length < brokenMost; i++) {
      const { kind, place, about } = exhibit.tamper(next);
      const tool = trial.mutant === null && i % toolEvery === toolEvery - 1;
      const { code, says } = tool ? await check(exhibit.folder) : await examiner.check(exhibit.folder);
      withTool += tool ? 1 : 0;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (place === null) onNothing += 1;
      else if (code !== 1 || !names(says, place))
        broken.push(`SEED=${seed}, trial ${i + 1}: ${kind} at row ${place} (${about}): ${code}, ${firstWords(says)}`);
      if (/the tool itself failed|\n\s+at /.test(says))
        broken.push(`SEED=${seed}, trial ${i + 1}: ${kind}: ${says.slice(0, 300)}`);
      if ((i + 1) % Math.ceil(times / 10) === 0) trial.say(`${i + 1} tamperings, ${broken.length} not found`);
    }
  } finally {
    await examiner.end();
    exhibit.clear();
  }
  return {
    broken,
    figures: {
      tamperings: [...kinds.values()].reduce((sum, count) => sum + count, 0),
      'kinds of them': kinds.size,
      'fewest of a kind': Math.min(...kinds.values()),
      rows: exhibit.rows,
      'kinds of rows': exhibit.verbs,
      'in the real tool': withTool,
      'bytes that keep nothing': onNothing,
    },
  };
}

/** Is the row named, or the one right after it? */
function names(says: string, place: number): boolean {
  const named = /^the journal: row (\d+)/m.exec(says);
  return named !== null && [place, place + 1].includes(Number(named[1]));
}

const firstWords = (says: string) => (/^the journal: .*$/m.exec(says)?.[0] ?? says).slice(0, 300);
