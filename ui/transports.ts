/** How packets of Engine.IO 4 cross to the hub and back. After `close` nothing more is heard. */
export interface Transport {
  send(packet: string): void;
  close(): void;
}

export interface TransportEars {
  packet(text: string): void;
  /** It is over, whoever ended it. */
  ended(): void;
}

const path = '/socket.io/?EIO=4&transport=';
/** Between packets that travel together. */
const between = '\x1e';

export function overWebSocket({ packet, ended }: TransportEars): Transport {
  const socket = new WebSocket(`${location.origin.replace('http', 'ws')}${path}websocket`);
  let open = true;
  socket.onmessage = ({ data }) => open && packet(String(data));
  socket.onclose = () => open && ended();
  return {
    send: (text) => socket.readyState === WebSocket.OPEN && socket.send(text),
    close() {
      open = false;
      socket.close();
    },
  };
}

/** Where something between lets no WebSocket through: one request waits for what comes, another takes what goes. */
export function overPolling({ packet, ended }: TransportEars): Transport {
  const cut = new AbortController();
  const going: string[] = [];
  let sid = '';
  let posting = false;

  async function request(body?: string): Promise<string> {
    const answer = await fetch(`${location.origin}${path}polling${sid && `&sid=${sid}`}`, {
      signal: cut.signal,
      cache: 'no-store',
      ...(body !== undefined && { method: 'POST', body }),
    });
    if (!answer.ok) throw new Error(`the hub answered ${answer.status}`);
    return answer.text();
  }

  async function listen(): Promise<void> {
    while (!cut.signal.aborted) {
      for (const text of (await request()).split(between)) {
        if (text.startsWith('0')) sid = JSON.parse(text.slice(1)).sid;
        if (!cut.signal.aborted) packet(text);
      }
    }
  }

  async function post(): Promise<void> {
    if (posting) return;
    posting = true;
    while (going.length > 0) await request(going.splice(0).join(between));
    posting = false;
  }

  const end = () => {
    if (cut.signal.aborted) return;
    cut.abort();
    ended();
  };
  listen().catch(end);
  return {
    send(text) {
      going.push(text);
      post().catch(end);
    },
    close: () => cut.abort(),
  };
}
