import { WebSocket } from 'ws';

/**
 * A process of many screens: `screens.ts URL TOPIC…`, one connection for each topic named. Says when a call has reached the last of them.
 * They speak Socket.IO's wire by hand and read what all of them are sent once: a thousand screens are a thousand PCs, and must not
 * take the processor that is measured.
 */
const [url, ...topics] = process.argv.slice(2);
const seenBy = new Map<string, number>();
/** The calls in a message, by what tells one message from another: its head and its length. */
const read = new Map<string, string[]>();
let joined = 0;

for (const topic of topics) {
  const socket = new WebSocket(`${url!.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
  });
  const seen = new Set<string>();
  socket.on('message', (data: Buffer) => {
    const kind = data.toString('latin1', 0, 2);
    if (kind.startsWith('2')) socket.send('3');
    else if (kind.startsWith('0')) socket.send('40');
    else if (kind === '40') socket.send(`420${JSON.stringify(['watch', [topic]])}`);
    else if (kind === '43') {
      joined += 1;
      if (joined === topics.length) process.send!({ ready: true });
    } else if (kind === '42') {
      for (const id of callsIn(data)) {
        if (seen.has(id)) continue;
        seen.add(id);
        const count = (seenBy.get(id) ?? 0) + 1;
        seenBy.set(id, count);
        // One clock for both processes: that of the machine.
        if (count === topics.length) process.send!({ call: id, lastAtMs: performance.timeOrigin + performance.now() });
      }
    }
  });
}

function callsIn(data: Buffer): string[] {
  const key = `${data.length} ${data.toString('latin1', 0, 160)}`;
  let calls = read.get(key);
  if (!calls) {
    const [name, body] = JSON.parse(data.toString('utf8', 2)) as [
      string,
      { view?: { calls?: { id: string; state: string }[] } },
    ];
    calls =
      name === 'view' ? (body.view?.calls ?? []).filter(({ state }) => state === 'calling').map(({ id }) => id) : [];
    if (read.size > 500) read.clear();
    read.set(key, calls);
  }
  return calls;
}
