import { randomFillSync } from 'node:crypto';

/** One call to the system's randomness costs as much as writing a row: it is fetched for many uses at once, and each byte is used once. */
const pool = Buffer.alloc(8192);
let used = pool.length;

/** So many random bytes that nobody was given before. */
export function freshBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const fresh = Buffer.from(pool.subarray(used, used + count));
  pool.fill(0, used, used + count);
  used += count;
  return fresh;
}
