import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunningHub } from '../../support/running-hub.ts';

/** What a hub weighs when nobody asks anything of it. */
export interface Weight {
  /** What its program holds, after all that nobody holds was let go: bytes, and things that can be listened to (lines, requests, timers of screens). Null where the hub is no Node program. */
  held: { heapBytes: number; emitters: number } | null;
  rssBytes: number;
  handles: number;
  walBytes: number;
  dataBytes: number;
}

const everyMs = 15;
/** A backup that the hub makes of itself just then, in a process of its own, is waited for. */
const patienceMs = 60_000;

/** Weighs a hub from outside: `/proc`, its data folder, and, loaded beside it, the weigher. */
export class Scales {
  readonly env: Record<string, string>;
  readonly #into: string;

  constructor(folder: string) {
    this.#into = join(folder, 'weight');
    this.env = { WEIGH_INTO: this.#into };
  }

  /** What the hub is started with, beside whatever else is loaded before it. */
  nodeOptions(more = ''): string {
    return `--import=${pathToFileURL(join(import.meta.dirname, 'weigher.ts')).href} ${more}`.trim();
  }

  async weigh(hub: RunningHub): Promise<Weight> {
    const pid = hub.process.pid!;
    await this.#still(pid);
    const held = await this.#held(pid);
    const files = readdirSync(hub.dataDir).map((name) => ({ name, bytes: statSync(join(hub.dataDir, name)).size }));
    const bytesOf = (end: string) =>
      files.filter(({ name }) => name.endsWith(end)).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      held,
      rssBytes: Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024,
      handles: openHandles(pid),
      walBytes: bytesOf('-wal'),
      dataBytes: bytesOf('.db'),
    };
  }

  /** Lines that were just closed are let go within moments: the number of handles comes to rest. */
  async #still(pid: number): Promise<void> {
    let before = -1;
    let same = 0;
    for (const startedAt = performance.now(); same < 5 && performance.now() - startedAt < patienceMs; ) {
      const now = openHandles(pid);
      same = now === before && !hasChildren(pid) ? same + 1 : 0;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }

  async #held(pid: number): Promise<Weight['held']> {
    const before = this.#read();
    if (!before) return null;
    process.kill(pid, 'SIGUSR2');
    for (;;) {
      const weight = this.#read();
      if (weight && weight.weighings > before.weighings)
        return { heapBytes: weight.heapBytes, emitters: weight.emitters };
      if (!existsSync(`/proc/${pid}`)) throw new Error('the hub ended while it was weighed');
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }

  #read(): { weighings: number; heapBytes: number; emitters: number } | null {
    return existsSync(this.#into) ? JSON.parse(readFileSync(this.#into, 'utf8')) : null;
  }
}

function openHandles(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

function hasChildren(pid: number): boolean {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8') !== '';
}

/** By how much values of one day after another grew from the first to the last: the middle of all slopes between two days, so that one odd day says nothing. */
export function growth(values: readonly number[]): number {
  const slopes: number[] = [];
  for (const [i, early] of values.entries())
    for (let j = i + 1; j < values.length; j++) slopes.push((values[j]! - early) / (j - i));
  slopes.sort((a, b) => a - b);
  return (slopes[Math.floor(slopes.length / 2)] ?? 0) * (values.length - 1);
}
