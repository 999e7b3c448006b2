import type { Channel } from './channel.ts';
import { converse } from './conversation.ts';
import { deviceChannel } from './device-stream.ts';
import { NoWay } from './reason.ts';
import type { Times } from './times.ts';
import type { Answers, Transport } from './transport.ts';
import { loadUsb } from './usb-driver.ts';
import type { UsbAdapter, UsbDevice, UsbDriver } from './usb-driver.ts';
import { UsbPipe } from './usb-pipe.ts';

export interface UsbPlace {
  /** Both missing: the first printer there is. */
  vendor?: number;
  product?: number;
  answers?: Answers;
}

/** A printer on USB, spoken to by libusb: for machines where the system has no driver for it. */
export function usbTransport(
  { answers, ...which }: UsbPlace,
  times: Partial<Times> = {},
  load: () => Promise<UsbDriver> = loadUsb,
): Transport {
  return converse({ answers, open: (signal) => opened(which, load, signal) }, times);
}

async function opened(which: UsbPlace, load: () => Promise<UsbDriver>, signal: AbortSignal): Promise<Channel> {
  const driver = await load().catch((error) => {
    throw new NoWay('no-package', error);
  });
  const device = found(which, driver);
  if (device === undefined) throw new NoWay('no-device');
  const { adapter, letGo } = adapted(driver, device);
  try {
    await claimed(adapter, signal);
    const out = adapter.endpoint;
    const its = device.interfaces?.find(({ endpoints }) => endpoints.some((endpoint) => endpoint === out));
    if (out === undefined || its === undefined) throw new NoWay('no-device');
    const back = its.endpoints.find(({ direction }) => direction === 'in');
    const pipe = new UsbPipe(out, back);
    const channel = deviceChannel({
      write: (bytes) => pipe.write(bytes),
      ...(back && { read: () => pipe.read() }),
      async close() {
        await pipe.stop();
        letGo();
      },
    });
    adapter.on('detach', () => channel.stream.destroy(new NoWay('no-device')));
    return channel;
  } catch (error) {
    letGo();
    throw new NoWay(reasonIn(error), error);
  }
}

function found({ vendor, product }: UsbPlace, { Adapter, libusb }: UsbDriver): UsbDevice | undefined {
  // Some cheap ones do not say that they are printers, so one that is named exactly is believed.
  const candidates = vendor !== undefined && product !== undefined ? libusb.getDeviceList() : Adapter.findPrinter();
  return candidates.find(
    ({ deviceDescriptor: { idVendor, idProduct } }) =>
      (vendor === undefined || idVendor === vendor) && (product === undefined || idProduct === product),
  );
}

/** The adapter listens to all of USB and has no way to stop, except by taking every other adapter's ears too. */
function adapted({ Adapter, libusb }: UsbDriver, device: UsbDevice): { adapter: UsbAdapter; letGo(): void } {
  const before = libusb.listeners('detach');
  const adapter = new Adapter(device);
  const own = libusb.listeners('detach').filter((listener) => !before.includes(listener));
  return {
    adapter,
    letGo() {
      for (const listener of own) libusb.removeListener('detach', listener as () => void);
      try {
        device.close();
      } catch {
        // It was pulled out, or never opened: there is nothing left to close.
      }
    },
  };
}

/** It throws, calls back twice, or never: the first word counts. */
function claimed(adapter: UsbAdapter, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    adapter.on('error', reject);
    adapter.open((error) => (error ? reject(error) : resolve()));
  });
}

const reasons: [part: string, reason: string][] = [
  ['ACCESS', 'not-allowed'],
  ['BUSY', 'busy'],
  ['NO_DEVICE', 'no-device'],
  ['NOT_FOUND', 'no-device'],
  ['endpoint', 'no-device'],
  ['NOT_SUPPORTED', 'not-allowed'],
];

/** Libusb tells in names only, such as LIBUSB_ERROR_ACCESS. */
function reasonIn(error: unknown): string {
  if (error instanceof NoWay) return error.reason;
  const said = error instanceof Error ? error.message : '';
  return reasons.find(([part]) => said.includes(part))?.[1] ?? 'printer-error';
}
