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
const warmUpCalls = 20;
/** So many asks fill a line; the answers to many more, if they were kept, would be several times what a hub grows and shrinks by itself. */
const asks = { warmUp: 40, trial: 80 };
const grownMostMiB = 64;
/** A long trial is a whole hall of screens, judged by the slowest; a short one shares its machine with other tests, and is judged by the usual. */
const inFull = { calls: 400, blocks: 10, reading: 1000, stuck: 20, judged: 0.99, slower: 1.2, slowerMs: 2 };
const inShort = { blocks: 2, reading: 40, stuck: 4, judged: 0.5, slower: 3, slowerMs: 100 };

export const fault: Fault = {
  name: 'stalled',
  what: 'screens that read nothing',
  holds: 'the others see each call as soon, and the hub keeps no more than the newest view for them',
  unit: 'calls with them and as many without',
  short: 40,
  long: 1000,
  mutant: { spoilt: mutant, times: 20 },
  lacks: () => (existsSync(kernelQueues) ? null : `${kernelQueues}, which only Linux has`),
  run,
};

async function run({ times, mutant, say }: Trial): Promise<Outcome> {
  const size = times >= inFull.calls ? inFull : inShort;
  const calls = Math.ceil(times / size.blocks);
  const hub = await startHub({ hall: smallHall(() => undefined, counters), env: spoiltBy(mutant) });
  const broken: string[] = [];
  const measured = { without: nothing(), with: nothing() };
  const grown: number[] = [];
  let backlogMost = 0;
  let reading: ReadingScreens | null = null;
  let stuck: StuckScreens | null = null;
  try {
    const { clerk, ticket, topics, cookie } = await openHall(hub);
    const screens = await ReadingScreens.watch(hub.port, size.reading);
    reading = screens;
    const recall = () => screens.shownAfterMs(() => clerk.done('recall', { ticket }));
    const getStuck = (count: number) =>
      StuckScreens.watch({ port: hub.port, count: size.stuck, topics, cookie, asks: count });
    const newest = () => versions(clerk, topics, cookie);
    async function block(to: Measured): Promise<void> {
      for (let i = 0; i < calls; i++) {
        to.shownMs.push(...(await recall()));
        to.mib.push(residentMiB(hub));
      }
    }

    for (let i = 0; i < warmUpCalls; i++) await recall();
    stuck = await getStuck(asks.warmUp);
    stuck.close();
    for (let n = 1; n <= size.blocks; n++) {
      await block(measured.without);
      stuck = await getStuck(asks.trial);
      const since = await newest();
      await block(measured.with);
      grown.push(Math.min(...measured.with.mib.slice(-calls)) - Math.min(...measured.without.mib.slice(-calls)));
      const after = await stuck.goOn(since, await newest());
      stuck.close();
      backlogMost = Math.max(backlogMost, after.backlog);
      broken.push(...after.broken);
      if (after.backlog > calls / 2)
        broken.push(`a stuck screen was owed ${after.backlog} views of one topic after ${calls} calls`);
      const [alone, among] = [quantile(measured.without, 0.99), quantile(measured.with, 0.99)];
      say(`${n} of ${size.blocks}: p99 ${alone} ms without stuck screens, ${among} ms with`);
    }
    const unseen = [...measured.without.shownMs, ...measured.with.shownMs].filter((ms) => !Number.isFinite(ms)).length;
    if (unseen > 0) broken.push(`${unseen} times a screen that reads was not shown a call`);
    const [alone, among] = [quantile(measured.without, size.judged), quantile(measured.with, size.judged)];
    if (among > alone * size.slower && among - alone > size.slowerMs)
      broken.push(`the others see a call after ${among} ms with the stuck screens, ${alone} ms without`);
    const grownMiB = Math.round(middle(grown));
    if (grownMiB > grownMostMiB) broken.push(`the hub grew by ${grownMiB} MiB`);
    return {
      broken,
      figures: {
        'screens that read': size.reading,
        'that do not': size.stuck,
        'call to screen p50 ms without': quantile(measured.without, 0.5),
        'p50 ms with': quantile(measured.with, 0.5),
        'p99 ms without': quantile(measured.without, 0.99),
        'p99 ms with': quantile(measured.with, 0.99),
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

interface Measured {
  shownMs: number[];
  mib: number[];
}
const nothing = (): Measured => ({ shownMs: [], mib: [] });

/** A heap grows and shrinks in its own time: what the stuck screens cost is the difference that each block shows. */
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

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

function quantile({ shownMs }: Measured, q: number): number {
  const sorted = Float64Array.from(shownMs).sort();
  return Number((sorted[Math.floor(sorted.length * q)] ?? 0).toFixed(1));
}
