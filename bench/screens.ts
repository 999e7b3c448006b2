import { io } from 'socket.io-client';

/** A process of many screens: `screens.ts URL TOPIC…`, one socket for each topic named. Says when a call has reached the last of them. */
const [url, ...topics] = process.argv.slice(2);
const seenBy = new Map<string, number>();
let joined = 0;

for (const topic of topics) {
  const socket = io(url!, { transports: ['websocket'], forceNew: true, reconnectionDelayMax: 500 });
  const seen = new Set<string>();
  socket.on('connect', () =>
    socket.emit('watch', [topic], () => {
      joined += 1;
      if (joined === topics.length) process.send!({ ready: true });
    }),
  );
  socket.on('view', ({ view }: { view: { calls?: { id: string; state: string }[] } }) => {
    for (const { id, state } of view.calls ?? []) {
      if (state !== 'calling' || seen.has(id)) continue;
      seen.add(id);
      const count = (seenBy.get(id) ?? 0) + 1;
      seenBy.set(id, count);
      // One clock for both processes: that of the machine.
      if (count === topics.length) process.send!({ call: id, lastAtMs: performance.timeOrigin + performance.now() });
    }
  });
}
