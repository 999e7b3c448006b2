import { join } from 'node:path';
import type { PrinterAt } from '../protocol/hall-file.ts';
import { fileTransport } from './transports/file.ts';
import { tcpTransport } from './transports/tcp.ts';
import type { Transport } from './transports/transport.ts';
import { virtualTransport } from './transports/virtual.ts';

/** A printer as the hall file names it. */
export interface PrinterPlace {
  id: string;
  at: PrinterAt;
}

/** Where a virtual printer lays its paper. */
export function paperFolder(dataDir: string, printer: string): string {
  return join(dataDir, 'paper', printer);
}

/** The way to a printer. A kind that cannot be driven yet says so for every job, and prints nothing. */
export function openTransport({ id, at }: PrinterPlace, dataDir: string): Transport {
  switch (at.kind) {
    case 'virtual':
      return virtualTransport(paperFolder(dataDir, id));
    case 'tcp':
      return tcpTransport(at);
    case 'file':
      return fileTransport(at.path);
    case 'usb':
    case 'serial':
    case 'agent':
      return notReady;
  }
}

const notReady: Transport = {
  send: async () => ({ outcome: 'failed', detail: 'kind-not-ready' }),
  check: async () => ({ ok: false, detail: 'kind-not-ready' }),
  close() {},
};
