import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';

export interface Answer {
  status: number;
  // Answers are read by tests in many shapes: each names the fields it expects.
  // biome-ignore lint/suspicious/noExplicitAny: the wire is untyped from outside, as it is for other makers' clients
  body: any;
  headers: Headers;
}

/** Speaks the contract from outside, like a screen or another maker's client: nothing of the hub's own code. */
export class Caller {
  readonly url: string;
  #cookie = '';
  #sockets: Socket[] = [];

  constructor(url: string) {
    this.url = url;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.#cookie ? { Cookie: this.#cookie } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const set = response.headers.get('set-cookie');
    if (set) this.#cookie = set.split(';')[0]!;
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text,
      headers: response.headers,
    };
  }

  get(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.ask('GET', path, undefined, headers);
  }

  /** One command with a key of its own, or with the one given. */
  tell(name: string, body: unknown, { key = randomUUID(), ...headers }: Record<string, string> = {}): Promise<Answer> {
    return this.ask('POST', `/api/commands/${name}`, body, { 'Idempotency-Key': key, ...headers });
  }

  /** The same, when it must succeed: its answer. */
  async done(name: string, body: unknown, more?: Record<string, string>): Promise<Answer['body']> {
    const answer = await this.tell(name, body, more);
    if (answer.status !== 200) throw new Error(`${name} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async signIn(jobNo: string, pin = '246810'): Promise<this> {
    const answer = await this.ask('POST', '/api/session', { jobNo, pin });
    if (answer.status !== 200)
      throw new Error(`sign-in of ${jobNo} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return this;
  }

  /** A socket that watches, with everything it heard kept in order. */
  async watch(
    topics: string[],
    options: { transports?: string[]; token?: string; headers?: Record<string, string> } = {},
  ): Promise<Watcher> {
    const socket = io(this.url, {
      transports: options.transports ?? ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      auth: options.token ? { token: options.token } : {},
      extraHeaders: { ...(this.#cookie ? { Cookie: this.#cookie } : {}), ...options.headers },
    });
    this.#sockets.push(socket);
    return new Watcher(socket, topics).begin();
  }

  close(): void {
    for (const socket of this.#sockets) socket.close();
  }
}

export interface Heard {
  topic: string;
  version: number;
  // biome-ignore lint/suspicious/noExplicitAny: see Answer
  view: any;
}

/** A screen as the hub sees it: watches topics and keeps what it was shown. */
export class Watcher {
  readonly socket: Socket;
  readonly heard: Heard[] = [];
  epoch = '';
  refused: Record<string, string> = {};
  #topics: string[];
  #wakes = new Set<() => void>();

  constructor(socket: Socket, topics: string[]) {
    this.socket = socket;
    this.#topics = topics;
    socket.on('view', (message: Heard) => this.#take(message));
    socket.on('connect', () => void this.#ask());
  }

  async begin(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.socket.once('connect', resolve);
      this.socket.once('connect_error', reject);
    });
    await this.until(() => this.epoch !== '');
    return this;
  }

  /** The newest view of a topic. */
  // biome-ignore lint/suspicious/noExplicitAny: see Answer
  view(topic = this.#topics[0]!): any {
    return this.heard.findLast((one) => one.topic === topic)?.view ?? null;
  }

  /** Waits for the thing itself. */
  async until(is: () => boolean, withinMs = 30_000): Promise<void> {
    if (is()) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        this.#wakes.delete(look);
        reject(
          new Error(
            `not seen within ${withinMs} ms; heard ${this.heard.length} views, the last ${JSON.stringify(this.heard.at(-1))?.slice(0, 800)}`,
          ),
        );
      }, withinMs);
      const look = () => {
        if (!is()) return;
        clearTimeout(late);
        this.#wakes.delete(look);
        resolve();
      };
      this.#wakes.add(look);
    });
  }

  async #ask(): Promise<void> {
    // A line that breaks meanwhile asks once it is back; a hub that is only slow is asked on.
    const answer = await this.socket
      .timeout(5000)
      .emitWithAck('watch', this.#topics)
      .catch(() => null);
    if (answer === null) return this.socket.connected ? this.#ask() : undefined;
    this.epoch = answer.epoch;
    this.refused = answer.refused;
    for (const [topic, { version, view }] of Object.entries(answer.views as Record<string, Omit<Heard, 'topic'>>))
      this.#take({ topic, version, view });
    this.#wake();
  }

  #take(message: Heard): void {
    this.heard.push(message);
    this.#wake();
  }

  #wake(): void {
    for (const wake of [...this.#wakes]) wake();
  }
}
