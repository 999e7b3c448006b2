import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { CannotStart } from './store/cannot-start.ts';

/** What the environment says (CONTRACT §1). */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  /** Null: the demo hall. */
  hallFile: string | null;
  logLevel: string;
  rateLimitPerMin: number;
  behindProxy: boolean;
  /** What the QR on a slip points at. */
  publicUrl: string;
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = whole(env, 'PORT', 8080, 65535);
  const logLevel = env.LOG_LEVEL || 'info';
  if (!levels.includes(logLevel)) throw new CannotStart(`LOG_LEVEL is "${logLevel}": use one of ${levels.join(', ')}.`);
  return {
    port,
    host: env.HOST || '0.0.0.0',
    dataDir: resolve(env.DATA_DIR || './data'),
    hallFile: env.HALL_FILE ? resolve(env.HALL_FILE) : null,
    logLevel,
    rateLimitPerMin: whole(env, 'RATE_LIMIT', 600, 10_000_000),
    behindProxy: ['1', 'on', 'true', 'yes'].includes((env.BEHIND_PROXY ?? '').toLowerCase()),
    publicUrl: (env.PUBLIC_URL || '').replace(/\/+$/, ''),
  };
}

function whole(env: NodeJS.ProcessEnv, name: string, otherwise: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most)) throw new CannotStart(`${name} is "${text}": it must be a whole number up to ${most}.`);
  return value;
}

/** Addresses by which other machines in the hall reach this one. */
export function hallAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .filter((one) => one !== undefined && one.family === 'IPv4' && !one.internal)
    .map((one) => one!.address);
}
