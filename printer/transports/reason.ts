/** A fault whose reason is known in a word already. */
export class NoWay extends Error {
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(`No way to the printer: ${reason}`, { cause });
    this.reason = reason;
  }
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'no-connection',
  ENOENT: 'no-device',
  ENXIO: 'no-device',
  ENODEV: 'no-device',
  EIO: 'printer-error',
  EBUSY: 'busy',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOSPC: 'disk-full',
};

/** Why the world said no, as a word of ours. */
export function reasonOf(error: unknown): string {
  if (error instanceof NoWay) return error.reason;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
  return reasons[code] ?? code.toLowerCase();
}
