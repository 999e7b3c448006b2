import { createRequire } from 'node:module';
import type { EventEmitter } from 'node:events';

/** What is used of the packages `escpos-usb` and, below it, `usb` (libusb). */
export interface UsbDriver {
  Adapter: { new (device: UsbDevice): UsbAdapter; findPrinter(): UsbDevice[] };
  libusb: Pick<EventEmitter, 'listeners' | 'removeListener'> & { getDeviceList(): UsbDevice[] };
}

/** The adapter opens a device and finds where bytes go in. */
export interface UsbAdapter extends EventEmitter {
  endpoint?: UsbEndpoint;
  open(opened: (error: Error | null) => void): void;
}

export interface UsbDevice {
  deviceDescriptor: { idVendor: number; idProduct: number };
  interfaces: { endpoints: UsbEndpoint[] }[] | null;
  close(): void;
}

export interface UsbEndpoint {
  direction: 'in' | 'out';
  descriptor: { wMaxPacketSize: number };
  makeTransfer(
    timeoutMs: number,
    done: (error: (Error & { errno?: number }) | undefined, bytes: Uint8Array, actual: number) => void,
  ): UsbTransfer;
}

export interface UsbTransfer {
  submit(bytes: Uint8Array): void;
  cancel(): boolean;
}

/** Loaded only for a hall that has a printer on USB. */
export async function loadUsb(): Promise<UsbDriver> {
  const { default: Adapter } = await import('escpos-usb');
  // The very copy of libusb that the adapter uses.
  const libusb = createRequire(createRequire(import.meta.url).resolve('escpos-usb'))('usb');
  return { Adapter: Adapter as UsbDriver['Adapter'], libusb };
}
