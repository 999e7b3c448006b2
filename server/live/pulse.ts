import type { Server } from 'socket.io';
import type { Pulse } from '../../protocol/wire.ts';

const pulseMs = 2000;
/** So many rooms are told before others have their turn: phones each watch a topic of their own. */
const roomsAtOnce = 50;

export interface PulseParts {
  io: Server;
  /** The rooms of the lines that are open now. */
  rooms(): Iterable<string>;
  version(topic: string): number | undefined;
  head(): Omit<Pulse, 'versions'>;
}

/**
 * The room of those who watch exactly these topics. A pulse is encoded once for all of them, and names to nobody a
 * topic that is not their own: a ticket's token is a key.
 */
export function pulseRoom(topics: Iterable<string>): string {
  return ['pulse', ...[...topics].sort()].join(' ');
}

/** Every two seconds each screen hears the hub's time and head, and the newest version of each topic it watches. Returns how to end it. */
export function keepPulse({ io, rooms, version, head }: PulseParts): () => void {
  function tell(left: string[]): void {
    for (const room of left.splice(0, roomsAtOnce)) {
      const versions: Record<string, number> = {};
      for (const topic of room.split(' ').slice(1)) {
        const newest = version(topic);
        if (newest !== undefined) versions[topic] = newest;
      }
      // Volatile: who does not take what was sent before is not sent this either.
      io.to(room).volatile.emit('pulse', { ...head(), versions } satisfies Pulse);
    }
    if (left.length > 0) setImmediate(() => tell(left));
  }
  const timer = setInterval(() => tell([...new Set(rooms())]), pulseMs);
  return () => clearInterval(timer);
}
