import type { PrintJob } from '../../printer/transports/transport.ts';

/** What an ordinary slip begins and ends with, and some 600 bytes between. */
export const slipBytes = Buffer.concat([
  Buffer.from('\x1b@\x1c&', 'latin1'),
  Buffer.from('A023 Please wait in zone A.\n'.repeat(22)),
  Buffer.from('\x1dV\x42\x00', 'latin1'),
]);

/** A job as a lane hands it over. The ways to a printer look at nothing but its bytes and its id. */
export function jobOf(bytes: Buffer = slipBytes, id = '17'): PrintJob {
  return { id, bytes, sheet: { widthMm: 80, font: 'gb18030', rows: [] } };
}
