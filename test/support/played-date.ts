import { readFileSync } from 'node:fs';

/** Loaded into a hub before its own code: `Date.now` is the real one, and as far ahead as the file says. */
const file = process.env.PLAYED_CLOCK;
if (!file) throw new Error('PLAYED_CLOCK names no file');
const real = Date.now.bind(Date);
const lookEveryMs = 20;
let aheadMs = 0;
let lookedAt = Number.NEGATIVE_INFINITY;

Date.now = () => {
  const at = performance.now();
  if (at - lookedAt > lookEveryMs) {
    lookedAt = at;
    aheadMs = Number(readFileSync(file, 'utf8'));
  }
  return real() + aheadMs;
};

// Hours go by in seconds: what the hub does every so often, it does that much more often.
const hurry = 8;
const realInterval = globalThis.setInterval;
const hurried = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
  realInterval(work, (ms ?? 0) >= 2000 ? ms! / hurry : ms, ...args);
globalThis.setInterval = Object.assign(hurried, realInterval) as typeof setInterval;
