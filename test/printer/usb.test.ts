import { describe, expect, it } from 'vitest';
import type { Times } from '../../printer/transports/times.ts';
import { loadUsb } from '../../printer/transports/usb-driver.ts';
import type { UsbDriver } from '../../printer/transports/usb-driver.ts';
import { usbTransport } from '../../printer/transports/usb.ts';
import { jobOf, slipBytes } from './jobs.ts';
import { UsbPrinter } from './usb-printer.ts';
import type { UsbTemper } from './usb-printer.ts';

const job = jobOf();
const quick: Partial<Times> = { answerMs: 2_000, deadlineMs: 400, connectMs: 200 };
/** Prebuilt for most machines, but not for all. */
const real = await loadUsb().catch(() => null);

/** The real adapter over a printer that is not there: only what libusb itself says is played. */
function driverOf(printers: UsbPrinter[]): () => Promise<UsbDriver> {
  return async () => {
    const { Adapter, libusb } = real!;
    class Played extends Adapter {
      static override findPrinter = () => printers;
    }
    return {
      Adapter: Played,
      libusb: {
        getDeviceList: () => printers,
        listeners: (event) => libusb.listeners(event),
        removeListener: (event, listener) => libusb.removeListener(event, listener),
      },
    };
  };
}

function plugged(temper: UsbTemper = {}, times: Partial<Times> = quick) {
  const printer = new UsbPrinter(temper);
  return { printer, transport: usbTransport({}, times, driverOf([printer])) };
}

describe.skipIf(real === null)('a printer on USB (needs the package escpos-usb)', () => {
  it('[T42] is asked, prints every byte, tells the end and is let go', async () => {
    const { printer, transport } = plugged();
    const ears = real!.libusb.listeners('detach').length;
    expect(await transport.check?.()).toEqual({ ok: true, detail: null });
    expect(await transport.send(job)).toEqual({ outcome: 'printed' });
    expect(printer.paper.equals(slipBytes)).toBe(true);
    expect({ opened: printer.opened, closed: printer.closed }).toEqual({ opened: 2, closed: 2 });
    expect(real!.libusb.listeners('detach')).toHaveLength(ears);
  });

  it('[T43] that has no voice gets the slip, and nobody claims that it printed', async () => {
    const { printer, transport } = plugged({ mute: true });
    expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed', detail: 'no-answer' });
    expect(printer.paper.equals(slipBytes)).toBe(true);
  });

  it.each([
    [{ openThrows: 'LIBUSB_ERROR_ACCESS' }, 'not-allowed'],
    [{ claimThrows: 'LIBUSB_ERROR_BUSY' }, 'busy'],
    [{ openThrows: 'LIBUSB_ERROR_NO_DEVICE' }, 'no-device'],
    [{ neverReady: true }, 'no-connection'],
  ])('[T44] that cannot be opened (%o) fails with the reason, and is let go', async (temper, detail) => {
    const { printer, transport } = plugged(temper);
    const ears = real!.libusb.listeners('detach').length;
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail });
    expect(printer.closed).toBe(printer.opened);
    expect(real!.libusb.listeners('detach')).toHaveLength(ears);
  });

  it('[T45] whose cable is pulled in the middle is unknown at once, and nothing falls over', async () => {
    const { printer, transport } = plugged({ takes: 100 }, { ...quick, deadlineMs: 60_000 });
    const sending = transport.send(job);
    await expect.poll(() => printer.paper.length).toBe(100);
    printer.pull();
    expect(await sending).toEqual({ outcome: 'unknown', detail: 'no-device' });
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-device' });
  });

  it('[T46] that is busy fails if it took nothing, and is unknown if it took some', async () => {
    const nothing = plugged({ takes: 0, mute: true });
    expect(await nothing.transport.send(job)).toEqual({ outcome: 'failed', detail: 'stalled' });
    const some = plugged({ takes: 100, mute: true });
    expect(await some.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'stalled' });
    expect(some.printer.closed).toBe(1);
  });

  it('[T47] is found by its maker and model, or is the first there is', async () => {
    const printer = new UsbPrinter();
    const { idVendor: vendor, idProduct: product } = printer.deviceDescriptor;
    const load = driverOf([printer]);
    expect(await usbTransport({ vendor, product }, quick, load).check?.()).toMatchObject({ ok: true });
    expect(await usbTransport({ vendor }, quick, load).check?.()).toMatchObject({ ok: true });
    const other = usbTransport({ vendor, product: product + 1 }, quick, load);
    expect(await other.send(job)).toEqual({ outcome: 'failed', detail: 'no-device' });
  });

  it('[T48] that is not there: the real package says so', async () => {
    const transport = usbTransport({ vendor: 0xfffe, product: 0xfffe });
    expect(await transport.check?.()).toEqual({ ok: false, detail: 'no-device' });
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-device' });
  });
});

it('[T49] USB without its package says so', async () => {
  const transport = usbTransport({}, {}, () => Promise.reject(new Error('Cannot find package')));
  expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-package' });
});
