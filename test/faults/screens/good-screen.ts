import { io, type Socket } from 'socket.io-client';

/** What the hub showed of a topic: its newest version, and the views of all it had. */
export interface Shown {
  newest: number;
  views: Map<number, string>;
}

/** A screen on a good line that watches everything: what it was shown is what all should show. */
export class GoodScreen {
  readonly shown = new Map<string, Shown>();
  readonly #url: string;
  readonly #cookie: string;
  readonly #socket: Socket;

  constructor(url: string, cookie: string, topics: readonly string[]) {
    this.#url = url;
    this.#cookie = cookie;
    this.#socket = io(url, {
      transports: ['websocket'],
      reconnectionDelay: 50,
      reconnectionDelayMax: 100,
      extraHeaders: { Cookie: cookie },
    });
    this.#socket.on('view', ({ topic, version, view }) => this.#take(topic, version, view));
    this.#socket.on('connect', () =>
      this.#socket.emit('watch', topics, ({ views }: { views: Record<string, { version: number; view: unknown }> }) => {
        for (const [topic, { version, view }] of Object.entries(views)) this.#take(topic, version, view);
      }),
    );
  }

  sees(topics: readonly string[]): boolean {
    return this.#socket.connected && topics.every((topic) => this.shown.has(topic));
  }

  /** Asks the hub itself. It draws anew for that and shows everybody what changed, so this mends what was lost: only to be done last. */
  async ask(topic: string): Promise<void> {
    const answer = await fetch(`${this.#url}/api/views/${topic}`, { headers: { Cookie: this.#cookie } });
    if (answer.status !== 200) throw new Error(`the hub answered ${answer.status} for ${topic}`);
    const { version, view } = (await answer.json()) as { version: number; view: object };
    this.#take(topic, version, view);
  }

  #take(topic: string, version: number, view: unknown): void {
    const shown = this.shown.get(topic) ?? { newest: version, views: new Map<number, string>() };
    shown.newest = Math.max(shown.newest, version);
    shown.views.set(version, JSON.stringify(view));
    this.shown.set(topic, shown);
  }
}
