import { once } from 'node:events';
import { connect } from 'node:net';
import type { Channel } from './channel.ts';
import { converse } from './conversation.ts';
import type { Times } from './times.ts';
import type { Answers, Transport } from './transport.ts';

export interface TcpPlace {
  host: string;
  port?: number;
  answers?: Answers;
}

/** A printer on the network (raw port 9100). */
export function tcpTransport({ host, port = 9100, answers }: TcpPlace, times: Partial<Times> = {}): Transport {
  return converse({ answers, open: (signal) => connected(host, port, signal) }, times);
}

async function connected(host: string, port: number, signal: AbortSignal): Promise<Channel> {
  const stream = connect({ host, port, noDelay: true });
  try {
    await once(stream, 'connect', { signal });
    return { stream };
  } catch (error) {
    stream.on('error', () => {}); // What still comes of an attempt that is given up.
    stream.destroy();
    throw error;
  }
}
