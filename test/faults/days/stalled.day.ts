import { existsSync, readFileSync } from 'node:fs';
import type { Caller } from '../../support/caller.ts';
import { type RunningHub, startHub } from '../../support/running-hub.ts';
import { smallHall } from '../../support/small-hall.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { spoiltBy } from '../mutants/mutant.ts';
import { mutant } from '../mutants/no-cap.ts';
import { ReadingScreens } from '../stalled/reading-screens.ts';
import { kernelQueues, StuckScreens } from '../stalled/stuck-screens.ts';

const counters = 10;
const waiting = 60;
const warmUpCalls = 30;
const blocks = 4;
/** A long trial is a whole hall of screens, judged strictly; a short one shares its machine with other tests. */
const inFull = { calls: 400, reading: 1000, stuck: 20, slower: 1.2, slowerMs: 2 };
const inShort = { reading: 60, stuck: 5, slower: 3, slowerMs: 100 };
/** What a hub at work grows and shrinks by itself; the answers its stuck screens asked for are several times as much. */
const grownMostMiB = 64;

export const fault: Fault = {
  name: 'stalled',
  what: 'screens that read nothing',
  holds: 'the others see each call as soon, and the hub keeps no more than the newest view for them',
  unit: 'calls with them and as many without',
  short: 60,
  long: 1000,
  mutant: { spoilt: mutant, times: 8 },
  lacks: () => (existsSync(kernelQueues) ? null : `${kernelQueues}, which only Linux has`),
  run,
};

async function run({ times, mutant, say }: Trial): Promise<Outcome> {
  const size = times >= inFull.calls ? inFull : inShort;
  const hub = await startHub({ hall: smallHall(() => undefined, counters), env: spoiltBy(mutant) });
  const broken: string[] = [];
  let reading: ReadingScreens | null = null;
  let stuck: StuckScreens | null = null;
  try {
    const { clerk, ticket, topics, cookie } = await openHall(hub);
    reading = await ReadingScreens.watch(hub.port, size.reading);
    const shownMs = { without: [] as number[], with: [] as number[] };
    const leastMiB = { without: Number.POSITIVE_INFINITY, with: 0 };
    let backlogMost = 0;
    for (let i = 0; i < warmUpCalls; i++) await reading.shownAfterMs(() => clerk.done('recall', { ticket }));

    for (let block = 0; block < blocks; block++) {
      for (const state of ['without', 'with'] as const) {
        if (state === 'with') stuck = await StuckScreens.watch(hub.port, size.stuck, topics, cookie);
        const calls = Math.ceil(times / blocks);
        let least = Number.POSITIVE_INFINITY;
        for (let i = 0; i < calls; i++) {
          shownMs[state].push(...(await reading.shownAfterMs(() => clerk.done('recall', { ticket }))));
          least = Math.min(least, residentMiB(hub));
        }
        if (state === 'without') leastMiB.without = Math.min(leastMiB.without, least);
        if (!stuck) continue;
        leastMiB.with = Math.max(leastMiB.with, least);
        const { backlog, cutOff } = await stuck.goOn(await versions(clerk, topics, cookie));
        backlogMost = Math.max(backlogMost, backlog);
        if (backlog > calls / 2 + 1)
          broken.push(`a stuck screen was owed ${backlog} views of one topic after ${calls} calls`);
        if (cutOff > 0) broken.push(`${cutOff} stuck screens were cut off`);
        stuck.close();
        stuck = null;
      }
      say(`${block + 1} of ${blocks}: p99 ${p99(shownMs.without)} ms without, ${p99(shownMs.with)} ms with`);
    }
    const [alone, among] = [p99(shownMs.without), p99(shownMs.with)];
    if (among > alone * size.slower && among - alone > size.slowerMs)
      broken.push(`the p99 of the others is ${among} ms with the stuck screens, ${alone} ms without`);
    const grownMiB = Math.round(leastMiB.with - leastMiB.without);
    if (grownMiB > grownMostMiB) broken.push(`the hub grew by ${grownMiB} MiB`);
    return {
      broken,
      figures: {
        screens: size.reading,
        stuck: size.stuck,
        'call to screen p99 ms without': alone,
        'p99 ms with': among,
        'grown MiB': grownMiB,
        'views owed at most': backlogMost,
      },
    };
  } finally {
    reading?.close();
    stuck?.close();
    await hub.close();
  }
}

/** Many wait, so that what a screen may watch is large. */
async function openHall(hub: RunningHub) {
  const clerk = await hub.caller().signIn('1001');
  const { cookie } = await hub.caller().signIn('9002');
  await clerk.done('open-counter', { counter: 1 });
  for (let i = 0; i < waiting; i++) await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
  const { ticket } = await clerk.done('call-next', { counter: 1 });
  const consoles = Array.from({ length: counters }, (_, i) => `console/${i + 1}`);
  return { clerk, ticket: ticket.id as string, cookie, topics: [...consoles, 'board', 'kiosk', 'hall', 'counter/1'] };
}

async function versions(caller: Caller, topics: string[], cookie: string): Promise<Map<string, number>> {
  const newest = new Map<string, number>();
  for (const topic of topics) {
    const { body } = await caller.get(`/api/views/${topic}`, { Cookie: cookie });
    newest.set(topic, body.version);
  }
  return newest;
}

function residentMiB({ process: { pid } }: RunningHub): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function p99(ms: readonly number[]): number {
  const sorted = [...ms].sort((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length * 0.99)] ?? 0).toFixed(1));
}
