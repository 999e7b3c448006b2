import { once } from 'node:events';
import { connect } from 'node:net';
import type { RunningHub } from '../../support/running-hub.ts';

const patienceMs = 60_000;

/** Waits for the first answer of a hub that was just started. Only its port is knocked at until it opens: that costs the machine next to nothing. */
export async function untilReady(hub: RunningHub): Promise<void> {
  const startedAt = performance.now();
  while (!(await isOpen(hub.port))) {
    if (hub.process.exitCode !== null)
      throw new Error(`the hub did not start and ended with ${hub.process.exitCode}: ${hub.stderr.slice(-400)}`);
    if (performance.now() - startedAt > patienceMs) throw new Error(`the hub did not answer within ${patienceMs} ms`);
    await new Promise((wake) => setTimeout(wake, 8));
  }
  const answer = await fetch(`${hub.url}/api/health`, { signal: AbortSignal.timeout(patienceMs) });
  await answer.arrayBuffer();
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return once(socket, 'connect').then(
    () => {
      socket.destroy();
      return true;
    },
    // Nobody listens yet: that is what is being asked.
    () => false,
  );
}
