import { monitorEventLoopDelay } from 'node:perf_hooks';

const lookEveryMs = 300;
const resolutionMs = 5;
/** A day is lived at its own times as long as whatever is due comes no later than this: the shortest answer is waited for three times as long. */
const soonMs = 20;
const slowest = 30;

/** How much slower than in its script a day is lived, on a machine that is busy with other things: deadlines are for printers, not for processors. */
export class Pace {
  readonly #delay = monitorEventLoopDelay({ resolution: resolutionMs });
  #lookedAtMs = performance.now();
  #slower = 1;

  constructor() {
    this.#delay.enable();
  }

  now(): number {
    if (performance.now() - this.#lookedAtMs > lookEveryMs) {
      this.#lookedAtMs = performance.now();
      const lateMs = this.#delay.percentile(90) / 1e6 - resolutionMs;
      this.#delay.reset();
      // A machine that was slow a moment ago is trusted again step by step.
      this.#slower = Math.min(slowest, Math.max(1, lateMs / soonMs, this.#slower * 0.8));
    }
    return this.#slower;
  }

  end(): void {
    this.#delay.disable();
  }
}
