import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Loaded before the hub (`node --import`): measures how late its event loop runs, and writes it to $LAG_FILE when asked by SIGUSR2. */
const resolutionMs = 1;
const delay = monitorEventLoopDelay({ resolution: resolutionMs });
delay.enable();
process.on('SIGUSR2', () => {
  // The monitor's own rest between two looks is no lag.
  const lagMs = (percent: number) => Math.max(0, delay.percentile(percent) / 1e6 - resolutionMs);
  writeFileSync(process.env.LAG_FILE!, JSON.stringify({ p50Ms: lagMs(50), p99Ms: lagMs(99), maxMs: delay.max / 1e6 }));
  delay.reset();
});
