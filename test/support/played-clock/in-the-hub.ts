import { readFileSync } from 'node:fs';

/**
 * Loaded into the hub's process before it (`node --import`): the wall clock is as far ahead as the file in $PLAYED_CLOCK says, and what comes round
 * by the hour comes round by that clock. The clock that only counts on is left alone, as on a real PC.
 */
const file = process.env.PLAYED_CLOCK;
if (file) {
  const wall = Date.now.bind(Date);
  const every = globalThis.setInterval;
  const lookEveryMs = 100;
  /** What comes round more often than this keeps its own pace. */
  const roundMs = 2000;

  Date.now = () => wall() + Number(readFileSync(file, 'utf8'));

  const round = (run: () => void, ms: number): NodeJS.Timeout => {
    let last = Date.now();
    return every(() => {
      if (Date.now() - last < ms) return;
      last = Date.now();
      run();
    }, lookEveryMs);
  };
  globalThis.setInterval = ((run: () => void, ms = 0, ...rest: unknown[]) =>
    ms >= roundMs && rest.length === 0 ? round(run, ms) : every(run, ms, ...rest)) as typeof setInterval;
}
