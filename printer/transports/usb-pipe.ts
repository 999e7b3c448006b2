import { NoWay } from './reason.ts';
import type { UsbEndpoint, UsbTransfer } from './usb-driver.ts';

const pieceBytes = 4_096;
/** How long the printer is listened to at a time. */
const listenMs = 100;
/** LIBUSB_TRANSFER_TIMED_OUT and LIBUSB_TRANSFER_CANCELLED: no fault, only over. */
const over = [2, 3];

/** The two ends of a USB printer: one where bytes go in and, where it speaks, one where they come out. */
export class UsbPipe {
  #out: UsbEndpoint;
  #back: UsbEndpoint | undefined;
  #stopped = false;
  /** What is under way; a device must not be closed over it. */
  #under = new Map<UsbTransfer, Promise<unknown>>();

  constructor(out: UsbEndpoint, back: UsbEndpoint | undefined) {
    this.#out = out;
    this.#back = back;
  }

  /** A piece of the bytes; how many of them it took. Waits while the printer is busy. */
  write(bytes: Buffer): Promise<number> {
    return this.#move(this.#out, Buffer.from(bytes.subarray(0, pieceBytes)), 0);
  }

  /** What it says within a moment. */
  async read(): Promise<Uint8Array> {
    if (this.#back === undefined) return Buffer.alloc(0);
    const bytes = Buffer.alloc(this.#back.descriptor.wMaxPacketSize);
    return bytes.subarray(0, await this.#move(this.#back, bytes, listenMs));
  }

  /** Ends what is under way and waits until it has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const transfer of this.#under.keys()) {
      try {
        transfer.cancel();
      } catch {
        // It is over already.
      }
    }
    await Promise.allSettled(this.#under.values());
  }

  #move(endpoint: UsbEndpoint, bytes: Buffer, timeoutMs: number): Promise<number> {
    if (this.#stopped) return Promise.resolve(0);
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const transfer = endpoint.makeTransfer(timeoutMs, (error, _bytes, actual) => {
      this.#under.delete(transfer);
      if (error && !over.includes(error.errno ?? 0)) reject(new NoWay(reasonOf(error), error));
      else resolve(actual ?? 0);
    });
    this.#under.set(transfer, promise);
    try {
      transfer.submit(bytes);
    } catch (error) {
      this.#under.delete(transfer);
      reject(new NoWay('no-device', error));
    }
    return promise;
  }
}

function reasonOf({ message }: Error): string {
  return /NO_DEVICE/.test(message) ? 'no-device' : 'printer-error';
}
