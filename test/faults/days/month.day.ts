import { rmSync } from 'node:fs';
import { startHub, tempFolder } from '../../support/running-hub.ts';
import { lacksTurnedClock, TurnedClock } from '../clock/turned-clock.ts';
import { chance } from '../crowd.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { at, busyHall, workingDays } from '../month/busy-hall.ts';
import { type DayDone, workDay } from '../month/business-day.ts';
import { drill, type Drilled } from '../month/drill.ts';
import { figuresOf, grown, inMib } from '../month/flat.ts';
import { JournalReader } from '../month/journal-reader.ts';
import { PassingScreens, screensOf } from '../month/passing-screens.ts';
import { type QuickCaller, Tally } from '../month/quick-caller.ts';
import { Scales, type Weight } from '../month/scales.ts';
import { spoiltBy } from '../mutants/mutant.ts';
import { mutant as oneLeakedListener } from '../mutants/one-leaked-listener.ts';
import { check } from '../whole.ts';
import { withoutVoice } from '../without-voice.ts';

const daysAMonth = 30;
/** The fourth evening is the first that is weighed: by then caches are filled and code is compiled. */
const firstWeighed = 4;

/** How a month is staffed: a hall as large as its crowd, and screens enough that one leaked a day is seen. */
function staffed(ticketsADay: number) {
  return ticketsADay >= 2000
    ? { counters: 16, kiosks: 12, screensADay: 200, screensStay: 50, drillsOn: [4, 16, 28], weighedEvery: 2 }
    : { counters: 2, kiosks: 3, screensADay: 6, screensStay: 2, drillsOn: [16], weighedEvery: 13 };
}

/** Always thirty business days; `times` is how many tickets are given in them. */
async function run(trial: Trial): Promise<Outcome> {
  const folder = tempFolder();
  const clock = new TurnedClock(folder);
  const scales = new Scales(folder);
  const days = workingDays(daysAMonth);
  clock.turn(at(days[0]!, '08:00'));
  const tickets = Math.max(2, Math.round(trial.times / daysAMonth));
  const { drillsOn, weighedEvery, screensStay, ...plan } = staffed(tickets);
  const spoilt = spoiltBy(trial.mutant);
  const env = {
    ...spoilt,
    ...clock.env(),
    ...scales.env,
    ...withoutVoice,
    NODE_OPTIONS: scales.nodeOptions(spoilt.NODE_OPTIONS),
    // Every request is counted as in a hall, and none refused.
    RATE_LIMIT: '10000000',
  };
  const done: DayDone[] = [];
  const evenings: Weight[] = [];
  const drills: Drilled[] = [];
  const broken: string[] = [];
  const tally = new Tally();
  const journal = new JournalReader();
  const next = chance(trial.seed);
  let hub = await startHub({ hall: busyHall(plan.counters), env });
  const staying = new PassingScreens(hub.url, Number.POSITIVE_INFINITY);
  const screens = new PassingScreens(hub.url, screensStay);
  try {
    await staying.come({ topics: ['kiosk', 'counter/1'] });
    for (const [i, day] of days.entries()) {
      // A drill is about data, not memory: the spoilt hub is spared it.
      const drilled = trial.mutant === null && drillsOn.includes(i + 1);
      const beside = async (supervisor: QuickCaller) => {
        drills.push(await drill(hub, supervisor, folder, clock.env()));
      };
      const before = done.at(-1)?.book ?? null;
      const worked = await workDay({
        ...plan,
        ...{ hub, clock, journal, screens, tally, chance: next, day, before, tickets },
        ...(drilled ? { beside } : {}),
      });
      done.push(worked);
      broken.push(...worked.broken);
      const stayed = await screensOf(hub.url, 1);
      if (stayed !== 1) broken.push(`on the evening of ${day} one screen was there, the hub counted ${stayed}`);
      if (i + 1 < firstWeighed || (i + 1 - firstWeighed) % weighedEvery !== 0) continue;
      const evening = await scales.weigh(hub);
      evenings.push(evening);
      trial.say(`day ${i + 1}, ${day}: ${said(worked, evening)}`);
    }
    staying.leaveAll();
    broken.push(...journal.broken, ...screens.broken, ...staying.broken, ...drills.flatMap((one) => one.broken));
    if (tally.faultCount > 0) broken.push(`${tally.faultCount} answers said that the hub is at fault`, ...tally.faults);
    broken.push(...grown(evenings));

    const figures = figuresOf({ done, evenings, drills, screens: screens.came, commands: tally.asked });
    // A month that is broken already has nothing to prove by a second start.
    if (broken.length > 0) return { broken, figures };

    const startedAt = performance.now();
    hub = await hub.restart({ env });
    const startedInMs = Math.round(performance.now() - startedAt);
    await hub.end();
    const { code, says } = await check(hub.dataDir);
    if (code !== 0 || !says.startsWith(`whole: ${figures.tickets} tickets`))
      broken.push(`${figures.tickets} tickets were given, the check says: ${says.trim()}`);
    return { broken, figures: { ...figures, 'start after the month ms': startedInMs } };
  } finally {
    staying.leaveAll();
    screens.leaveAll();
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function said({ book, commands, workedMs, openedInMs }: DayDone, evening: Weight): string {
  const { held, rssBytes, handles, walBytes, dataBytes } = evening;
  return `${book.issued} tickets, ${Math.round(commands / (workedMs / 1000))} commands/s, opened in ${Math.round(openedInMs)} ms; heap ${inMib(held?.heapBytes ?? 0)}, ${held?.emitters} held, RSS ${inMib(rssBytes)}, ${handles} handles, WAL ${inMib(walBytes)}, data ${inMib(dataBytes)} MiB`;
}

export const fault: Fault = {
  name: 'month',
  what: 'a month in fast motion',
  holds:
    'memory, file handles and the write-ahead log stay flat, every day’s book is closed, a backup taken in the rush is whole',
  unit: 'tickets in thirty business days',
  short: 360,
  long: 600_000,
  mutant: { spoilt: oneLeakedListener, times: 60 },
  lacks: () => (process.platform === 'linux' ? lacksTurnedClock() : 'Linux with /proc'),
  run,
};
