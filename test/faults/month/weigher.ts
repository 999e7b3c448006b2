import { renameSync, writeFileSync } from 'node:fs';
import { EventEmitter } from 'node:events';
import { queryObjects, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loaded into the hub's process before it (`node --import`): at SIGUSR2 everything that nobody holds is let go, and what is left is
 * written to $WEIGH_INTO. It looks on and touches nothing of the hub.
 */
const into = process.env.WEIGH_INTO!;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
let weighings = 0;

// Tools that the hub starts inherit the preload: only the first process of the folder answers.
if (process.env.WEIGHED_BY === undefined) {
  process.env.WEIGHED_BY = String(process.pid);
  write();
  process.on('SIGUSR2', () => {
    // What the first finds to be finalised the second lets go.
    collect();
    collect();
    write();
  });
}

function write(): void {
  const { heapUsed, external } = process.memoryUsage();
  const weight = {
    weighings,
    heapBytes: heapUsed + external,
    emitters: queryObjects(EventEmitter, { format: 'count' }),
  };
  writeFileSync(`${into}.next`, JSON.stringify(weight));
  renameSync(`${into}.next`, into);
  weighings += 1;
}
