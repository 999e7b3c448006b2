/** The bytes of a file, growing as they are written. */
export class Content {
  size = 0;
  #room = Buffer.alloc(8192);

  bytes(from = 0, to = this.size): Buffer {
    return this.#room.subarray(from, Math.min(to, this.size));
  }

  write(offset: number, bytes: Buffer): void {
    this.resize(Math.max(this.size, offset + bytes.length));
    bytes.copy(this.#room, offset);
  }

  /** What lies beyond the old end is zeros. */
  resize(size: number): void {
    if (size > this.#room.length) {
      const larger = Buffer.alloc(Math.max(size, this.#room.length * 2));
      this.#room.copy(larger, 0, 0, this.size);
      this.#room = larger;
    }
    if (size < this.size) this.#room.fill(0, size, this.size);
    this.size = size;
  }

  copy(): Content {
    const copy = new Content();
    copy.write(0, this.bytes());
    return copy;
  }
}
