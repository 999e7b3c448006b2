import { overPolling, overWebSocket, type Transport } from './transports.ts';

/** A line that ended is made again after a moment, later each time, never all screens at once. */
const againFirstMs = 300;
const againMostMs = 2000;
const openWithinMs = 4000;

export interface HubSocket {
  readonly connected: boolean;
  /** `connect` is heard whenever a line stands; other names are the hub's events. */
  on<Message>(event: string, heard: (message: Message) => void): void;
  /** Says nothing while there is no line; an answer that is lost with its line never comes. */
  emit<Answer>(event: string, message: unknown, answered?: (answer: Answer) => void): void;
  /** Makes the line now, if there is none. */
  connect(): void;
  /** Leaves this line and makes a new one. */
  reconnect(): void;
  close(): void;
}

/**
 * A screen's line to the hub, in Socket.IO's own wire and as much of it as a screen needs: events in, events out with
 * their answers, and a new line whenever one ends. A tenth of the weight of the client that can do everything.
 */
export function openHubSocket(auth: () => object): HubSocket {
  const heard = new Map<string, (message: never) => void>();
  const answers = new Map<number, (answer: never) => void>();
  let transport: Transport | null = null;
  let connected = false;
  let asked = 0;
  let failures = 0;
  /** What once was a WebSocket can be one again: then it is the hub that is away, not the way to it. */
  let knowsWebSocket = false;
  let silence: ReturnType<typeof setTimeout>;
  let again: ReturnType<typeof setTimeout>;

  function open(over = overWebSocket): void {
    let silentMs = openWithinMs;
    let opened = false;
    const lost = () => {
      leave();
      if (!opened && over === overWebSocket && !knowsWebSocket) return open(overPolling);
      again = setTimeout(open, Math.min(againMostMs, againFirstMs * 2 ** failures) * (0.5 + Math.random()));
      failures += 1;
    };
    /** The hub knocks every few seconds: longer without a word, and the line is dead, open as it may look. */
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(lost, silentMs);
    };
    const line = over({
      packet(text) {
        const kind = text[0];
        if (kind === '0') {
          const { pingInterval, pingTimeout } = JSON.parse(text.slice(1));
          silentMs = pingInterval + pingTimeout;
          opened = true;
          knowsWebSocket ||= over === overWebSocket;
          line.send(`40${JSON.stringify(auth())}`);
        }
        listen();
        if (kind === '1') lost();
        else if (kind === '2') line.send('3');
        else if (kind === '4' && !take(text)) lost();
      },
      ended: lost,
    });
    transport = line;
    listen();
  }

  /** A message. False when it says that the hub has ended it. */
  function take(text: string): boolean {
    const [, kind, id, body = ''] = /^4(\d)(\d*)(.*)$/s.exec(text) ?? [];
    if (kind === '0') {
      connected = true;
      failures = 0;
      heard.get('connect')?.(undefined as never);
    } else if (kind === '2') {
      const [event, message] = JSON.parse(body);
      heard.get(event)?.(message as never);
    } else if (kind === '3') {
      const answered = answers.get(Number(id));
      answers.delete(Number(id));
      answered?.(JSON.parse(body)[0] as never);
    }
    return kind === '0' || kind === '2' || kind === '3';
  }

  function leave(): void {
    clearTimeout(silence);
    clearTimeout(again);
    transport?.close();
    transport = null;
    connected = false;
    answers.clear();
  }

  open();
  return {
    get connected() {
      return connected;
    },
    on: (event, listener) => void heard.set(event, listener),
    emit(event, message, answered) {
      if (!connected) return;
      if (answered) answers.set(asked, answered);
      transport?.send(`42${answered ? asked++ : ''}${JSON.stringify([event, message])}`);
    },
    connect() {
      if (transport) return;
      clearTimeout(again);
      open();
    },
    reconnect() {
      leave();
      open();
    },
    close: leave,
  };
}
