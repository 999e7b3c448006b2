import { chance } from '../crowd.ts';
import type { Manners } from './bad-line.ts';

/** Something that befalls a screen: at this time of the storm, for so long. */
export interface Mishap {
  atMs: number;
  what: 'sleep' | 'hide' | 'cut' | 'offline' | 'reload' | 'move';
  forMs: number;
}

/** One screen's life in the storm, all of it from its seed. */
export interface Script {
  seed: number;
  topics: string[];
  /** Does it announce calls? */
  speaks: boolean;
  skewMs: number;
  manners: Manners;
  mishaps: Mishap[];
}

const mishapsMost = 3;
const speakers = ['board', 'board', 'board/a', 'board/b', 'counter/1', 'counter/2', 'counter/3'];
const silent = ['desk/1', 'desk/2', 'desk/3', 'console/1', 'console/2', 'kiosk', 'hall', 'ticket'];

/** All that the screens of a storm watch. */
export function everyTopic(tokens: readonly string[]): string[] {
  const named = [...speakers, ...silent].filter((topic) => topic !== 'ticket');
  return [...new Set([...named, ...tokens.map((token) => `ticket/${token}`)])];
}

/** `tokens`: of tickets whose holders look at their phones. */
export function scriptOf(seed: number, stormMs: number, tokens: readonly string[]): Script {
  const random = chance(seed);
  const one = <Of>(of: readonly Of[]): Of => of[Math.floor(random() * of.length)]!;
  const upTo = (most: number) => Math.floor(random() * most);
  const speaks = random() < 0.7;
  const topic = one(speaks ? speakers : silent);
  const bad = random() * 0.8;
  const shares = Array.from({ length: 4 }, () => random());
  const whole = shares.reduce((sum, share) => sum + share);
  const [lost, twice, late, swapped] = shares.map((share) => (bad * share) / whole) as [number, number, number, number];
  return {
    seed,
    speaks,
    topics: topic === 'ticket' ? [`ticket/${one(tokens)}`] : topic.startsWith('console') ? [topic, 'kiosk'] : [topic],
    skewMs: upTo(600_000) - 300_000,
    manners: { lost, twice, late, swapped, lateMostMs: stormMs },
    mishaps: Array.from({ length: upTo(mishapsMost + 1) }, () => ({
      atMs: upTo(stormMs),
      what: one(['sleep', 'sleep', 'hide', 'cut', 'cut', 'offline', 'reload', 'move'] as const),
      forMs: 100 + upTo(stormMs),
    })).sort((a, b) => a.atMs - b.atMs),
  };
}
