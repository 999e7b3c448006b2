/** Those who have nothing to do wait for it. */
export class Bell {
  rings = 0;
  #waiting: (() => void)[] = [];

  /** Resolves at the first ring after the `heard`-th: a ring between the look and the wait is not missed. */
  after(heard: number): Promise<void> {
    if (this.rings > heard) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  ring(): void {
    this.rings += 1;
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
