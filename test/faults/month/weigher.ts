import { EventEmitter } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { queryObjects } from 'node:v8';

/**
 * Loaded into the hub's process before it (`node --import`): at SIGUSR2 everything that nobody holds is let go, and what is left is
 * written to $WEIGH_INTO. It looks on and touches nothing of the hub.
 */
const into = process.env.WEIGH_INTO!;
let weighings = 0;

// Tools that the hub starts inherit the preload: only the hub itself answers.
if (process.env.WEIGHED_BY === undefined) {
  process.env.WEIGHED_BY = String(process.pid);
  write();
  process.on('SIGUSR2', write);
}

function write(): void {
  // Counting collects all garbage first, so the heap is measured after it.
  const emitters = queryObjects(EventEmitter, { format: 'count' });
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(`${into}.next`, JSON.stringify({ weighings, heapBytes: heapUsed + external, emitters }));
  renameSync(`${into}.next`, into);
  weighings += 1;
}
