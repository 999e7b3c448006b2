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

// Hours go by in seconds: what the hub does every so often, it does that much more often, and at once when its hour has been leapt over.
const hurry = 8;
const roundMs = 2000;
const realInterval = globalThis.setInterval;
const hurried = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
  if (ms < roundMs) return realInterval(work, ms, ...args);
  let last = Date.now();
  return realInterval(() => {
    if (Math.abs(Date.now() - last) < ms / hurry) return;
    last = Date.now();
    work(...args);
  }, 100);
};
globalThis.setInterval = Object.assign(hurried, realInterval) as typeof setInterval;
