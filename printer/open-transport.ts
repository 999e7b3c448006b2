import { join } from 'node:path';
import type { Printer } from '../protocol/hall-file.ts';
import { fileTransport } from './transports/file.ts';
import { queueTransport } from './transports/queue.ts';
import { serialTransport } from './transports/serial.ts';
import { tcpTransport } from './transports/tcp.ts';
import type { Transport } from './transports/transport.ts';
import { usbTransport } from './transports/usb.ts';
import { virtualTransport } from './transports/virtual.ts';

/** What of a printer in the hall file tells the way to it. */
export type PrinterPlace = Pick<Printer, 'id' | 'at'> & Partial<Pick<Printer, 'answers'>>;

/** What the ways need of the hub, or of a print agent's PC. */
export interface Surroundings {
  dataDir: string;
  /** The print agents of the hall; null where there are none, as on an agent's own PC. */
  agents: { transport(device: string): Transport } | null;
}

/** Where a virtual printer lays its paper. */
export function paperFolder(dataDir: string, printer: string): string {
  return join(dataDir, 'paper', printer);
}

/** The way to a printer. Nothing is opened or loaded before it is used. */
export function openTransport({ id, at, answers }: PrinterPlace, { dataDir, agents }: Surroundings): Transport {
  switch (at.kind) {
    case 'virtual':
      return virtualTransport(paperFolder(dataDir, id));
    case 'tcp':
      return tcpTransport({ ...at, answers });
    case 'usb':
      return usbTransport({ ...at, answers });
    case 'serial':
      return serialTransport({ ...at, answers });
    case 'file':
      return fileTransport({ ...at, answers });
    case 'queue':
      return queueTransport(at);
    case 'agent':
      return agents?.transport(at.device) ?? nobody;
  }
}

const nobody: Transport = {
  send: async () => ({ outcome: 'failed', detail: 'agent-away' }),
  check: async () => ({ ok: false, detail: 'agent-away' }),
  close() {},
};
