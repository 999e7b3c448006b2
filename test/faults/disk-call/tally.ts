import type { Outcome } from '../fault.ts';
import type { Site, Tried } from './failing-call.ts';

/** What a run has seen, for the table. */
export class Tally {
  readonly broken: string[] = [];
  /** Calls that were made to fail. */
  failed = 0;
  readonly #seed: number;
  readonly #count = {
    acknowledged: 0,
    refused: 0,
    kills: 0,
    'refused, yet there after a kill on a dead disk': 0,
    backups: 0,
    'backups refused': 0,
  };
  /** Command, way and n: each place where the disk failed. */
  readonly #places = new Set<string>();
  readonly #againMs: number[] = [];
  #slowestMs = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  addCommand(verb: string, site: Site, tried: Tried): void {
    this.#add(verb, site, tried);
    if (!tried.reached) return;
    this.#count.acknowledged += tried.acknowledged;
    this.#count.refused += tried.refused;
    this.#count['refused, yet there after a kill on a dead disk'] += tried.cameToLife;
    if (tried.killed) this.#count.kills += 1;
    else if (tried.acknowledged === 0) this.#againMs.push(tried.againMs);
    this.#slowestMs = Math.max(this.#slowestMs, tried.answeredMs);
  }

  addBackup(site: Site, tried: Tried): void {
    this.#add('backup', site, tried);
    this.#count.backups += 1;
    this.#count['backups refused'] += tried.refused;
  }

  wrong(what: string): void {
    this.broken.push(`SEED=${this.#seed}: ${what}`);
  }

  figures(): Outcome['figures'] {
    const sorted = this.#againMs.toSorted((a, b) => a - b);
    return {
      'failing calls': this.failed,
      'different places': this.#places.size,
      ...this.#count,
      'slowest answer ms': Math.round(this.#slowestMs),
      'serves again p99 ms': Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
    };
  }

  #add(verb: string, { way, n, once }: Site, { reached, broken }: Tried): void {
    for (const line of broken) this.wrong(line);
    if (!reached) return;
    this.failed += 1;
    this.#places.add(`${verb} ${way} ${n} ${once}`);
  }
}
