import type { Caller, Heard, Watcher } from '../support/caller.ts';

/** Longer than the hub gathers any view (DESIGN §4). */
const gatheredMs = 300;

/** Waits until the hub has drawn whatever the last command touched, and returns what was heard since `from`. */
export async function settled(watcher: Watcher, caller: Caller, from: number): Promise<Heard[]> {
  await new Promise((resolve) => setTimeout(resolve, gatheredMs));
  // The hub has turned since then, also where it had to wait for its share of the processor.
  for (let turn = 0; turn < 3; turn++) await caller.get('/api/health');
  await new Promise((resolve) => watcher.socket.emit('watch', ['nothing'], resolve));
  return watcher.heard.slice(from);
}

/**
 * A view without what time alone changes in it: how long people have waited. Of a console also without its forecasts and its list of the
 * other counters: these follow with the refresh of every ten seconds.
 */
export function timeless(topic: string, view: unknown): string {
  const passing = topic.startsWith('console/') ? ['waitedS', 'score', 'forecast', 'counters'] : ['waitedS', 'score'];
  return JSON.stringify(view, (key, value: unknown) => (passing.includes(key) ? undefined : value));
}
