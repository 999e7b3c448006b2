import type { Duplex } from 'node:stream';
import { NoWay, reasonOf } from './reason.ts';
import { within } from './within.ts';

/** An open way to a printer: bytes out, answers in. */
export interface Channel {
  stream: Duplex;
  /** Nothing can come back, so nothing is asked. */
  silent?: boolean;
  /** How many bytes the device itself has taken; only some can tell. Infinity when even they cannot. */
  taken?(): Promise<number>;
  /** Resolves once the device is let go and can be opened again. */
  gone?: Promise<void>;
}

/** Opens one. It throws when it cannot, and lets go of everything when the signal comes first. */
export type OpenChannel = (signal: AbortSignal) => Promise<Channel>;

/** The channel, or in a word why there is none. It is there in time or not at all: one that comes late is let go. */
export async function openWithin(ms: number, open: OpenChannel, ending: AbortSignal): Promise<Channel | string> {
  const stop = new AbortController();
  const over = Promise.withResolvers<string>();
  const end = () => over.resolve(String(ending.reason));
  ending.addEventListener('abort', end, { once: true });
  const opening = open(stop.signal).catch((error) => reasonOf(error));
  const opened = (await within<Channel | string>(ms, opening, over.promise)) ?? 'no-connection';
  ending.removeEventListener('abort', end);
  if (typeof opened === 'string') {
    stop.abort(new NoWay(opened));
    void opening.then(letGo);
  }
  return opened;
}

function letGo(channel: Channel | string): void {
  if (typeof channel === 'string') return;
  channel.stream.on('error', () => {}); // Nobody uses it, so nobody needs to know.
  channel.stream.destroy();
}
