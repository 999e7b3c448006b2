import type { Server } from 'socket.io';
import type { Pulse } from '../../protocol/wire.ts';
import type { ScreenLine } from './screen-line.ts';

const pulseMs = 2000;
/** So many screens are told before others have their turn: a thousand at once would hold everybody up for 10 ms. */
const breath = 100;

export interface PulseParts {
  io: Server;
  /** The lines that are open now. */
  lines(): Iterable<ScreenLine>;
  version(topic: string): number | undefined;
  head(): Omit<Pulse, 'versions'>;
}

/** Screens that watch the same topics: what they are told is encoded once. */
interface Group {
  topics: string[];
  ids: string[];
}

/**
 * Every two seconds each screen hears the hub's time and head, and the newest version of each topic it watches, and of no
 * other: a ticket's token is a key. Returns how to end it.
 */
export function keepPulse({ io, lines, version, head }: PulseParts): () => void {
  let next: NodeJS.Immediate;

  function tell(left: Group[]): void {
    let told = 0;
    while (told < breath) {
      const group = left.pop();
      if (!group) return;
      const versions: Record<string, number> = {};
      for (const topic of group.topics) {
        const newest = version(topic);
        if (newest !== undefined) versions[topic] = newest;
      }
      const ids = group.ids.splice(0, breath - told);
      told += ids.length;
      if (group.ids.length > 0) left.push(group);
      // Volatile: who does not take what was sent before is not sent this either.
      io.to(ids).volatile.emit('pulse', { ...head(), versions } satisfies Pulse);
    }
    next = setImmediate(() => tell(left));
  }

  const timer = setInterval(() => tell(groups(lines())), pulseMs);
  return () => {
    clearInterval(timer);
    clearImmediate(next);
  };
}

function groups(lines: Iterable<ScreenLine>): Group[] {
  const found = new Map<string, Group>();
  for (const { topics, socket } of lines) {
    const key = [...topics.keys()].sort().join(' ');
    const group = found.get(key) ?? { topics: [...topics.keys()], ids: [] };
    group.ids.push(socket.id);
    found.set(key, group);
  }
  return [...found.values()];
}
