import { readFileSync } from 'node:fs';
import { type RunningHub, startHub } from '../test/support/running-hub.ts';
import { smallHall } from '../test/support/small-hall.ts';
import { figure, round } from './figure.ts';

/** V8 gives back the pages it keeps in hand some hundred seconds after its last great collection. */
export const quietMs = 150_000;

/**
 * A hub that nobody asks anything, opened early so that its rest takes the bench no time. As on every morning but a hall's
 * first: what it compiled is kept from the start before, and nothing measures it from within.
 */
export async function openResting({ counters = 60 } = {}): Promise<{ weigh(): Promise<void> }> {
  const first = await startHub({ hall: smallHall(() => undefined, counters) });
  const hub = await first.restart();
  const restedAtMs = performance.now() + quietMs;
  return {
    async weigh() {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, restedAtMs - performance.now())));
      figure('memory of the hub', { with: 'nothing to do', rssMB: rssMB(hub), ofFilesMB: rssMB(hub, 'RssFile') });
      await hub.close();
    },
  };
}

/** What the system counts as this process's own: `RssFile` of it are programs and libraries, mapped from their files. */
export function rssMB(hub: RunningHub, part: 'VmRSS' | 'RssFile' = 'VmRSS'): number {
  const status = readFileSync(`/proc/${hub.process.pid}/status`, 'utf8');
  const [, kB] = new RegExp(`^${part}:\\s+(\\d+) kB`, 'm').exec(status)!;
  return round(Number(kB) / 1024, 0);
}
