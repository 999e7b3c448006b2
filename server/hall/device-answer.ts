import type { Looks } from './looks.ts';

/** A device as commands answer it: never its token's hash, nor its code. */
export function deviceAnswer(looks: Looks, id: string): { device: object } {
  const device = looks.device(id);
  if (!device) throw new Error(`broken promise: device ${id} is gone`);
  const { kind, label, state, printer } = device;
  return { device: { id, kind, label, state, printer } };
}
