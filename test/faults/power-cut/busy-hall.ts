import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { launchHub } from '../../support/running-hub.ts';
import { smallHall } from '../../support/small-hall.ts';
import type { Recorder } from './recorder.ts';
import { counters, type Kept, WorkingHall } from './working-hall.ts';

interface Settings {
  dataDir: string;
  recorder: Recorder;
  env: Record<string, string>;
  next(): number;
  /** Only the first run, for a trial of few cuts. */
  brief: boolean;
}

/**
 * A hall at work, recorded: a first start and a death in the midst of a commit, a start after it and an orderly end, and a run
 * long enough that SQLite empties its write-ahead log in service. Returns every answer of its kiosks.
 */
export async function recordBusyHall({ dataDir, recorder, env, next, brief }: Settings): Promise<Kept[]> {
  // So many writes are a start and some forty commits.
  const dying = { ...env, ...recorder.env(800 + Math.floor(next() * 800)) };
  const living = { ...env, ...recorder.env() };
  let hub = await launchHub({ hall: smallHall(() => undefined, counters), dataDir, env: dying });
  const hall = new WorkingHall(hub.url, next);
  try {
    await hub.ready();
    const died = once(hub.process, 'exit');
    await hall.begin();
    await died;
    if (!brief) {
      hub = await hub.restart({ signal: 'SIGKILL', env: living });
      await hall.answersMore(40);
      hub = await hub.restart({ signal: 'SIGTERM', env: living });
      await hall.until(checkpointOf(dataDir));
      await hall.answersMore(40);
      await hall.end();
      const code = await hub.end('SIGTERM');
      if (code !== 0) throw new Error(`the recorded hub ended with ${code}: ${hub.stderr}`);
    }
    return hall.kept;
  } finally {
    await hall.end();
    await hub.close();
  }
}

/** With a write-ahead log, SQLite writes to the database itself only when it empties the log. */
function checkpointOf(dataDir: string): () => boolean {
  const writtenAt = () => statSync(join(dataDir, 'hub.db')).mtimeMs;
  const before = writtenAt();
  return () => writtenAt() > before;
}
