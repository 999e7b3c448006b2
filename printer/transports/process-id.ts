import { createHash } from 'node:crypto';

/** The four printable characters by which a printer tells that it has printed this job. */
export function processId(job: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = createHash('sha256').update(job).digest();
  return String.fromCharCode(...[a, b, c, d].map((byte) => 33 + (byte % 94)));
}

/** GS ( H, function 48: the printer sends the id back once all before it is on paper. */
export function askForProcessId(id: string): Buffer {
  return Buffer.concat([Buffer.from([0x1d, 0x28, 0x48, 6, 0, 48, 48]), Buffer.from(id, 'latin1')]);
}
