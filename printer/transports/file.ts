import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Health, PrintJob, Sent, Transport } from './transport.ts';

export interface FileTimes {
  /** How long to wait before a device that is full is offered more. */
  againMs: number;
  deadlineMs: number;
}

const usual: FileTimes = { againMs: 20, deadlineMs: 8_000 };

// Never created: a device that is unplugged must not turn into an ordinary file that swallows slips.
const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK;

/** A printer behind a path such as /dev/usb/lp0. It says nothing back, so the best outcome is `sent-unconfirmed`. */
export function fileTransport(path: string, given: Partial<FileTimes> = {}): Transport {
  const times = { ...usual, ...given };
  const stopping = new AbortController();

  async function check(): Promise<Health> {
    const file = await opened(path);
    if (typeof file === 'string') return { ok: false, detail: file };
    // It opened, and that was the question; a device that will not close is seen at the next slip.
    await file.close().catch(() => {});
    return { ok: true, detail: null };
  }

  async function print(bytes: Buffer, stop: AbortSignal): Promise<Sent> {
    const file = await opened(path);
    if (typeof file === 'string') return { outcome: 'failed', detail: file };
    const sent = await feed(file, bytes, times.againMs, stop);
    // Closing a device may wait for the printer; nobody waits for that here.
    file.close().catch(() => {});
    return sent;
  }

  function send({ bytes }: PrintJob): Promise<Sent> {
    const stop = AbortSignal.any([stopping.signal, AbortSignal.timeout(times.deadlineMs)]);
    return Promise.race([print(bytes, stop), stuck(stop)]);
  }

  return { send, check, close: () => stopping.abort() };
}

/** Writes as the device takes it. Once it gives up it never writes again: a late slip would be a second one. */
async function feed(file: FileHandle, bytes: Buffer, againMs: number, stop: AbortSignal): Promise<Sent> {
  let done = 0;
  while (done < bytes.length) {
    if (stop.aborted) return { outcome: done === 0 ? 'failed' : 'unknown', detail: 'stalled' };
    try {
      done += (await file.write(bytes, done)).bytesWritten;
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'EAGAIN') return { outcome: done === 0 ? 'failed' : 'unknown', detail: detailOf(code) };
      await pause(againMs, undefined, { signal: stop }).catch(() => {});
    }
  }
  return { outcome: 'sent-unconfirmed' };
}

/** A driver that ignores O_NONBLOCK can hold a write for ever; then bytes may still go out. */
async function stuck(stop: AbortSignal): Promise<Sent> {
  await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  await pause(stuckGraceMs);
  return { outcome: 'unknown', detail: 'stalled' };
}

/** Lets a write that does heed the deadline say how far it came. */
const stuckGraceMs = 100;

/** The open device, or why not. */
async function opened(path: string): Promise<FileHandle | string> {
  try {
    return await open(path, flags);
  } catch (error) {
    return detailOf(codeOf(error));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'error';
}

const details: Record<string, string> = {
  ENOENT: 'no-device',
  ENXIO: 'no-device',
  ENODEV: 'no-device',
  EIO: 'printer-error',
  EBUSY: 'busy',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOSPC: 'disk-full',
};

function detailOf(code: string): string {
  return details[code] ?? code.toLowerCase();
}
