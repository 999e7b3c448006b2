import { performance } from 'node:perf_hooks';
import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit';

/**
 * How often each asked within its minute, measured by the clock that only counts on: a wall clock that is put back by a day would otherwise shut
 * out, until it has caught up, whoever asks on.
 */
export class RequestCount implements Store {
  readonly localKeys = true;
  readonly #counts = new Map<string, { hits: number; endsAt: number }>();
  readonly #monotonic: () => number;
  #windowMs = 60_000;
  #sweepAt = 0;

  constructor(monotonic: () => number = () => performance.now()) {
    this.#monotonic = monotonic;
  }

  init({ windowMs }: Pick<Options, 'windowMs'>): void {
    this.#windowMs = windowMs;
  }

  increment(key: string): ClientRateLimitInfo {
    const now = this.#monotonic();
    this.#sweep(now);
    let count = this.#counts.get(key);
    if (!count || count.endsAt <= now) {
      count = { hits: 0, endsAt: now + this.#windowMs };
      this.#counts.set(key, count);
    }
    count.hits += 1;
    return { totalHits: count.hits, resetTime: new Date(Date.now() + count.endsAt - now) };
  }

  decrement(key: string): void {
    const count = this.#counts.get(key);
    if (count && count.hits > 0) count.hits -= 1;
  }

  resetKey(key: string): void {
    this.#counts.delete(key);
  }

  /** Once a window, so that those who never come again are forgotten. */
  #sweep(now: number): void {
    if (now < this.#sweepAt) return;
    for (const [key, { endsAt }] of this.#counts) if (endsAt <= now) this.#counts.delete(key);
    this.#sweepAt = now + this.#windowMs;
  }
}
