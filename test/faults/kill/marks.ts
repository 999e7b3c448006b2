/** A byte for each of many small whole numbers: millions of them are a few megabytes. */
export class Marks {
  #bytes = new Uint8Array(4096);
  last = 0;

  of(n: number): number {
    return this.#bytes[n] ?? 0;
  }

  put(n: number, mark: number): void {
    if (n >= this.#bytes.length) {
      const longer = new Uint8Array(Math.max(n + 1, this.#bytes.length * 2));
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[n] = mark;
    this.last = Math.max(this.last, n);
  }
}
