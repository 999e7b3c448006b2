import { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Channel } from './channel.ts';
import { within } from './within.ts';

/** A printer at one of this machine's own sockets, spoken to a piece at a time. */
export interface Device {
  /** What it says now; nothing when it says nothing. Absent where it cannot speak. */
  read?(): Promise<Uint8Array>;
  /** Gives it bytes and tells how many of them it took; 0 when it is full. */
  write(bytes: Buffer): Promise<number>;
  /** A write that fails took nothing at all. */
  failsWhole?: boolean;
  /** Resolves once what it took has left this machine. */
  drain?(): Promise<void>;
  close(): Promise<void>;
}

/** Before a device that is full or silent is tried again. */
export const againMs = 10;
/** Lets a write that heeds the deadline say how far it came. A driver may hold one for ever; then nobody can tell. */
const lastWriteMs = 100;

/** A device as a stream. Once given up it is offered no further byte: a late slip would be a second one. */
class DeviceStream extends Duplex {
  readonly gone: Promise<void>;
  #device: Device;
  #taken = 0;
  #writing: Promise<unknown> | null = null;
  #listening = false;
  #heardAll = false;
  #letGo = Promise.withResolvers<void>();

  constructor(device: Device) {
    super();
    this.#device = device;
    this.gone = this.#letGo.promise;
  }

  /** How many bytes it took; Infinity when nobody can tell. */
  async taken(): Promise<number> {
    const certain = this.#writing?.then(
      () => true,
      () => this.#device.failsWhole === true,
    );
    return certain === undefined || (await within(lastWriteMs, certain)) === true ? this.#taken : Infinity;
  }

  override _write(bytes: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#feed(bytes).then(() => done(), done);
  }

  override _read(): void {
    if (this.#listening || this.#device.read === undefined) return;
    this.#listening = true;
    this.#listen().then(
      () => (this.#listening = false),
      (error) => this.destroy(error),
    );
  }

  override _final(done: (error?: Error | null) => void): void {
    const drained = this.#device.drain?.() ?? Promise.resolve();
    drained.then(() => {
      this.#heardAll = true;
      done();
      this.push(null);
    }, done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    // Closing may wait for the printer: whoever needs the device again waits for `gone`. It is let go as well as it can be.
    this.#device.close().then(this.#letGo.resolve, this.#letGo.resolve);
    done(error);
  }

  async #feed(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      if (this.destroyed) return;
      const writing = this.#device.write(bytes.subarray(at));
      this.#writing = writing;
      const took = await writing;
      this.#taken += took;
      at += took;
      if (took === 0) await pause(againMs);
    }
  }

  async #listen(): Promise<void> {
    while (!this.destroyed && !this.#heardAll) {
      const said = await this.#device.read?.();
      if (said === undefined || said.length === 0) await pause(againMs);
      else if (!this.#heardAll && !this.push(Buffer.from(said))) return;
    }
  }
}

/** The channel of such a device. */
export function deviceChannel(device: Device): Channel {
  const stream = new DeviceStream(device);
  return {
    stream,
    silent: device.read === undefined,
    taken: () => stream.taken(),
    gone: stream.gone,
  };
}
