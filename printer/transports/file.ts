import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Channel } from './channel.ts';
import { converse } from './conversation.ts';
import { againMs, deviceChannel } from './device-stream.ts';
import { NoWay } from './reason.ts';
import type { Times } from './times.ts';
import type { Answers, Transport } from './transport.ts';

export interface FilePlace {
  path: string;
  answers?: Answers;
}

// Never created: a device that is unplugged must not turn into an ordinary file that swallows slips. Windows knows
// neither waiting nor terminals.
const { O_WRONLY, O_RDWR, O_APPEND, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;
const writeOnly = O_WRONLY | O_APPEND | O_NONBLOCK;
const readToo = O_RDWR | O_NONBLOCK | O_NOCTTY;

/** A printer behind a path such as /dev/usb/lp0. A device answers questions; a pipe or an ordinary file says nothing. */
export function fileTransport({ path, answers }: FilePlace, times: Partial<Times> = {}): Transport {
  return converse({ answers, open: () => opened(path) }, times);
}

async function opened(path: string): Promise<Channel> {
  // What cannot be looked at is opened all the same, and that says why not.
  const seen = await stat(path).catch(() => null);
  if (seen?.isCharacterDevice()) {
    try {
      return fileChannel(await open(path, readToo), 'device');
    } catch (error) {
      // Some may only be written to.
      if (!['EACCES', 'EPERM', 'EROFS', 'EINVAL'].includes(codeOf(error))) throw error;
    }
  }
  return fileChannel(await open(path, writeOnly), seen?.isCharacterDevice() ? 'deaf device' : 'file');
}

/** The channel of an open file. */
export function fileChannel(file: FileHandle, kind: 'device' | 'deaf device' | 'file'): Channel {
  const chunk = Buffer.alloc(256);
  return deviceChannel({
    async write(bytes) {
      try {
        return (await nowOrLater(() => file.write(bytes)))?.bytesWritten ?? 0;
      } catch (error) {
        // What a disk says when it is full, Linux says of a printer without paper.
        throw kind !== 'file' && codeOf(error) === 'ENOSPC' ? new NoWay('paper-out', error) : error;
      }
    },
    failsWhole: true,
    async drain() {
      // Linux drops what a printer on USB has not yet taken when it is closed, and is busy until then, even for nothing.
      while ((await nowOrLater(() => file.write(chunk, 0, 0))) === null) await pause(againMs);
    },
    close: () => file.close(),
    ...(kind === 'device' && {
      read: async () => chunk.subarray(0, (await nowOrLater(() => file.read(chunk)))?.bytesRead ?? 0),
    }),
  });
}

/** Null from a device that is full, or has nothing to say, for the moment. */
async function nowOrLater<Value>(attempt: () => Promise<Value>): Promise<Value | null> {
  try {
    return await attempt();
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
