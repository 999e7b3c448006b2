/** Whether the hub is there to be asked. Clients wait here while it is not: knocking without end would only slow its start. */
export class Door {
  #open = false;
  #gone: Error | null = null;
  #wakes: (() => void)[] = [];

  open(): void {
    this.#open = true;
    this.#wake();
  }

  shut(): void {
    this.#open = false;
  }

  /** The hub will not come back: nobody waits for it any longer. */
  giveUp(why: string): void {
    this.#gone = new Error(why);
    this.#wake();
  }

  async passed(): Promise<void> {
    while (!this.#open && !this.#gone) await new Promise<void>((wake) => this.#wakes.push(wake));
    if (this.#gone) throw this.#gone;
  }

  #wake(): void {
    for (const wake of this.#wakes.splice(0)) wake();
  }
}
