import type { Looks } from '../hall/looks.ts';
import { whyGone } from './cover.ts';
import { coverRules } from './cover-presets.ts';
import { openSpans } from './empty-posts.ts';
import { openCounters } from './pairings.ts';

const minuteMs = 60_000;

/** The counters where nobody stands although somebody should, and since when: A is on leave, in a meeting, or has not come. A sign tells itself. */
export function coversNeeded(looks: Looks, now: number): { counter: number; since: number }[] {
  const isOpen = openCounters(looks, now);
  const { file, zone, posts } = looks.hall;
  const lateMs = coverRules(file).lateMin * minuteMs;
  const begun = openSpans(looks, zone.local(now).day).filter(({ from }) => from <= now);
  const opened = begun.at(-1)?.from ?? now;
  return looks.counters().flatMap((counter) => {
    if (counter.staff !== null || !isOpen(counter.number)) return [];
    const ground = whyGone(looks, counter, now);
    // Whom a practice hall expects nobody knows.
    if (ground === null || (ground === 'not-come' && file.rules.practice)) return [];
    const a = posts.get(counter.number)!.a;
    const said = ground === 'not-come' ? null : (looks.awaysOf(a, now, now + 1)[0]?.from ?? null);
    const since = Math.max(opened, said ?? counter.since ?? opened);
    return ground === 'not-come' && now - since < lateMs ? [] : [{ counter: counter.number, since }];
  });
}
