import { createInterface } from 'node:readline/promises';
import { hash } from '@node-rs/argon2';
import { Staff } from '../../protocol/hall-file.ts';
import { CannotStart } from '../store/cannot-start.ts';

/** A PIN as a hall file may show it. It is read, never given as an argument: those stand in the list of processes and in the shell's history. */
export async function hashPin(): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  if (process.stdin.isTTY) process.stderr.write('PIN: ');
  const pin = (await lines[Symbol.asyncIterator]().next()).value ?? '';
  lines.close();
  if (!Staff.shape.pin.safeParse(pin).success) throw new CannotStart('A PIN has 4 to 64 characters.');
  process.stdout.write(`${await hash(pin)}\n`);
  return 0;
}
