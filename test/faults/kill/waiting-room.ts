/** About how many wait in the hall, as its clients know it: it paces kiosks and counters, so that a line neither dries up nor grows for days. */
export class WaitingRoom {
  #waiting = 0;
  #wakes: (() => void)[] = [];

  came(): void {
    this.#set(this.#waiting + 1);
  }

  called(): void {
    this.#set(this.#waiting - 1);
  }

  /** The hub says so: what was counted here is corrected. */
  empty(): void {
    this.#set(0);
  }

  /** Waits until it is so, or until the work is over. */
  async until(is: (waiting: number) => boolean, over: () => boolean): Promise<void> {
    while (!is(this.#waiting) && !over()) await new Promise<void>((wake) => this.#wakes.push(wake));
  }

  wake(): void {
    for (const wake of this.#wakes.splice(0)) wake();
  }

  #set(waiting: number): void {
    this.#waiting = waiting;
    this.wake();
  }
}
