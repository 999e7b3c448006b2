import type { UsbDevice, UsbEndpoint, UsbTransfer } from '../../printer/transports/usb-driver.ts';

type Done = Parameters<UsbEndpoint['makeTransfer']>[1];

/** How a printer on USB behaves. */
export interface UsbTemper {
  /** What opening it throws, such as LIBUSB_ERROR_ACCESS. */
  openThrows?: string;
  claimThrows?: string;
  /** An interface that never says that it is ready. */
  neverReady?: boolean;
  /** Takes so many bytes, then none: the printer is busy, and the transfer waits. */
  takes?: number;
  /** The printer has no way to answer. */
  mute?: boolean;
}

const error = (message: string, errno: number) => Object.assign(new Error(message), { errno });

/** A printer as libusb shows it: interfaces to claim, transfers that wait until they are cancelled, and unplugging. */
export class UsbPrinter implements UsbDevice {
  readonly deviceDescriptor: { idVendor: number; idProduct: number } = { idVendor: 0x04b8, idProduct: 0x0202 };
  interfaces: UsbInterface[] | null = null;
  paper: Buffer = Buffer.alloc(0);
  opened = 0;
  closed = 0;
  /** Closing over a transfer is what libusb forbids. */
  underWay: Set<Waiting> = new Set<Waiting>();
  answers: number[] = [];
  temper: UsbTemper;
  gone = false;

  constructor(temper: UsbTemper = {}) {
    this.temper = temper;
  }

  open(): void {
    if (this.temper.openThrows) throw error(this.temper.openThrows, -3);
    this.opened += 1;
    // Two of them, as printers with a second function have: each calls back.
    this.interfaces = [new UsbInterface(this), new UsbInterface(this)];
  }

  close(): void {
    if (this.interfaces === null) throw new Error('Device is not opened');
    if (this.underWay.size > 0) throw new Error("Can't close device with a pending request");
    this.interfaces = null;
    this.closed += 1;
  }

  /** As if the cable were pulled. */
  pull(): void {
    this.gone = true;
    for (const waiting of [...this.underWay]) waiting.end(error('LIBUSB_TRANSFER_NO_DEVICE', 5), 0);
  }

  hear(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at += 1) {
      const [head, second] = bytes.subarray(at);
      if (head === 0x10 && second === 0x04) this.#say(0x12);
      else if (head === 0x1d && second === 0x72) this.#say(0x00);
      else {
        this.paper = Buffer.concat([this.paper, bytes.subarray(at, at + 1)]);
        continue;
      }
      at += 2;
    }
  }

  #say(answer: number): void {
    this.answers.push(answer);
    for (const waiting of [...this.underWay]) waiting.offer();
  }
}

class UsbInterface {
  altSetting = 0;
  endpoints: UsbEndpoint[];
  #printer: UsbPrinter;

  constructor(printer: UsbPrinter) {
    this.#printer = printer;
    this.endpoints = printer.temper.mute
      ? [endpoint(printer, 'out')]
      : [endpoint(printer, 'out'), endpoint(printer, 'in')];
  }

  get device(): UsbPrinter {
    return this.#printer;
  }

  setAltSetting(_setting: number, done: (this: UsbInterface, error?: Error) => void): void {
    if (!this.#printer.temper.neverReady) setImmediate(() => done.call(this));
  }

  isKernelDriverActive(): boolean {
    return false;
  }

  claim(): void {
    if (this.#printer.temper.claimThrows) throw error(this.#printer.temper.claimThrows, -6);
  }
}

function endpoint(printer: UsbPrinter, direction: 'in' | 'out'): UsbEndpoint {
  return {
    direction,
    descriptor: { wMaxPacketSize: 64 },
    makeTransfer: (timeoutMs, done) => new Waiting(printer, direction, timeoutMs, done),
  };
}

/** A transfer: it ends when its bytes have moved, in time, when cancelled, or when the printer is gone. */
class Waiting implements UsbTransfer {
  #printer: UsbPrinter;
  #direction: 'in' | 'out';
  #timeoutMs: number;
  #done: Done;
  #bytes: Buffer = Buffer.alloc(0);
  #moved = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(printer: UsbPrinter, direction: 'in' | 'out', timeoutMs: number, done: Done) {
    this.#printer = printer;
    this.#direction = direction;
    this.#timeoutMs = timeoutMs;
    this.#done = done;
  }

  submit(bytes: Uint8Array): void {
    if (this.#printer.gone) throw error('LIBUSB_ERROR_NO_DEVICE', -4);
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#printer.underWay.add(this);
    if (this.#timeoutMs > 0)
      this.#timer = setTimeout(() => this.end(error('LIBUSB_TRANSFER_TIMED_OUT', 2), 0), this.#timeoutMs);
    setImmediate(() => (this.#direction === 'in' ? this.offer() : this.#take()));
  }

  cancel(): boolean {
    setImmediate(() => this.end(error('LIBUSB_TRANSFER_CANCELLED', 3), this.#moved));
    return true;
  }

  /** The printer has something to say. */
  offer(): void {
    if (this.#direction === 'out' || this.#printer.answers.length === 0) return;
    const said = Buffer.from(this.#printer.answers.splice(0, this.#bytes.length));
    said.copy(this.#bytes);
    this.end(undefined, said.length);
  }

  end(fault: ReturnType<typeof error> | undefined, moved: number): void {
    if (!this.#printer.underWay.delete(this)) return;
    clearTimeout(this.#timer);
    this.#done(fault, this.#bytes, moved);
  }

  #take(): void {
    const { takes = Infinity } = this.#printer.temper;
    const room = Math.max(0, takes - this.#printer.paper.length);
    this.#moved = Math.min(room, this.#bytes.length);
    this.#printer.hear(this.#bytes.subarray(0, this.#moved));
    if (this.#moved === this.#bytes.length) this.end(undefined, this.#moved);
  }
}
