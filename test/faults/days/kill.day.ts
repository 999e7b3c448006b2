import type { Fault, Outcome, Trial } from '../fault.ts';
import { Accounts } from '../kill/accounts.ts';
import { clients, KilledHall } from '../kill/killed-hall.ts';
import { mutant } from '../mutants/answers-before-commit.ts';
import { spoiltBy } from '../mutants/mutant.ts';
import { withoutVoice } from '../without-voice.ts';

/** From so many kills on it is the long form. */
const inFull = 1000;
/** What a bare start takes on a machine at rest; each ms that it takes longer, a start of so much more work may take so many. */
const bareAtRestMs = 100;
const timesBare = 20;
/** Kills between two times that everything is looked through. */
const stage = 250;

export const fault: Fault = {
  name: 'kill',
  what: `kill -9 at any moment under ${clients} clients that issue, call, serve and print`,
  holds:
    'nothing acknowledged is lost, no number is given twice or left out, a lost answer asked for again is the same, every slip is of a number that was given',
  unit: 'kills',
  short: 60,
  long: 10_000,
  mutant: { spoilt: mutant, times: 20 },
  lacks: () => null,
  run,
};

async function run(trial: Trial): Promise<Outcome> {
  const full = trial.times >= inFull;
  // A few kills are had soonest from two halls side by side; in full a hall has the machine to itself, and its starts are timed as such.
  const sides = full ? 1 : Math.min(2, trial.times);
  const env = { ...withoutVoice, ...spoiltBy(trial.mutant) };
  const broken: string[] = [];
  const settings = { answersMost: full ? 600 : 50, env, broken };
  const halls = Array.from({ length: sides }, (_, i) => new KilledHall({ ...settings, seed: trial.seed * 2 + i }));
  try {
    const accounts = await Promise.all(
      halls.map((hall, i) => live(hall, Math.floor((trial.times + i) / sides), trial)),
    );
    const readyMs = halls.flatMap(({ hub }) => hub.readyMs).sort((a, b) => a - b);
    const share = (part: number) => Math.round(readyMs[Math.ceil(readyMs.length * part) - 1] ?? 0);
    const bareMs = halls.flatMap((hall) => hall.bareMs).sort((a, b) => a - b);
    const barelyMs = Math.round(bareMs[Math.floor(bareMs.length / 2)] ?? 0);
    // In short two halls share the machine with other tests: then a bare start, too, is as slow as the machine is busy.
    const judged = full ? 0.99 : 0.5;
    const mostMs = 1000 + (full ? 0 : timesBare * Math.max(0, barelyMs - bareAtRestMs));
    if (bareMs.length > 0 && share(judged) > mostMs)
      broken.push(`ready again after ${share(judged)} ms (p${judged * 100}), more than ${mostMs} ms`);
    const figures = told(halls, accounts);
    if (figures.acknowledged > 500 && figures['slips printed'] === 0) broken.push('no slip was printed');
    return {
      broken,
      figures: {
        ...figures,
        'ready again p50 ms': share(0.5),
        'ready again p99 ms': share(0.99),
        'a bare start ms': barelyMs,
      },
    };
  } finally {
    await Promise.all(halls.map((hall) => hall.close()));
  }
}

/** One hall's whole life. */
async function live(hall: KilledHall, kills: number, { say }: Trial): Promise<Accounts> {
  const { hub, broken, book } = hall;
  const accounts = new Accounts(hall);
  try {
    await hall.open();
    while (hub.kills < kills && broken.length === 0) {
      if (!hub.stands) await hub.start();
      await hall.work(Math.min(stage, kills - hub.kills));
      if (broken.length === 0) await accounts.settle(hub.kills >= kills);
      say(`${hub.kills} of ${kills} kills: ${book.answers} acknowledged, ${broken.length} broken`);
    }
  } catch (error) {
    broken.push(String(error));
  }
  return accounts;
}

function told(halls: KilledHall[], accounts: Accounts[]) {
  const sum = (of: (hall: KilledHall) => number) => halls.reduce((all, hall) => all + of(hall), 0);
  return {
    kills: sum(({ hub }) => hub.kills),
    'in a start': sum(({ killsInStart }) => killsInStart),
    acknowledged: sum(({ book }) => book.answers),
    'numbers given': sum(({ book }) => book.tickets),
    calls: sum(({ book }) => book.calls),
    'lost answers had again': sum(({ book }) => book.replays),
    'asked again': accounts.reduce((all, { askedAgain }) => all + askedAgain, 0),
    'slips printed': sum(({ tray }) => tray.slips),
  };
}
