import { io, type Socket } from 'socket.io-client';

/** Who looks, at what, and from which PC. */
interface Look {
  topics: string[];
  cookie?: string;
  token?: string;
}

const patienceMs = 20_000;

/** Screens that come and go all day: each stays while so many visitors pass. */
export class PassingScreens {
  /** How many came in all, and how many views they were shown. */
  came = 0;
  views = 0;
  readonly broken: string[] = [];
  readonly #url: string;
  readonly #stay: number;
  #visitors = 0;
  #there: { socket: Socket; until: number }[] = [];

  constructor(url: string, stay: number) {
    this.#url = url;
    this.#stay = stay;
  }

  /** One more visitor has come: whoever has been there long enough goes. */
  moveOn(): void {
    this.#visitors += 1;
    while (this.#there[0] && this.#there[0].until <= this.#visitors) leave(this.#there.shift()!.socket, this.#visitors);
  }

  /** A screen comes and is shown what it asks for. */
  async come({ topics, cookie, token }: Look): Promise<void> {
    this.came += 1;
    const socket = io(this.#url, {
      transports: ['websocket'],
      forceNew: true,
      // A clerk whose session of yesterday is ended is cut off, and comes again with today's.
      reconnectionDelay: 20,
      reconnectionDelayMax: 100,
      auth: token ? { token } : {},
      // A clerk's own PC: not the hub's, so that the cookie alone says who looks.
      extraHeaders: cookie ? { cookie, host: 'zhao.hall' } : {},
    });
    socket.on('view', ({ topic, version }: { topic: string; version: number }) => {
      this.views += 1;
      if (topic.startsWith('board')) socket.emit('shown', { topic, version, spoken: [] });
    });
    const refused = await shown(socket, topics);
    for (const [topic, code] of Object.entries(refused)) this.broken.push(`a screen that asked for ${topic}: ${code}`);
    this.#there.push({ socket, until: this.#visitors + this.#stay });
  }

  /** The hall is dark. */
  leaveAll(): void {
    for (const [i, { socket }] of this.#there.splice(0).entries()) leave(socket, i);
  }
}

/** Asks for the topics at each connection, as a screen does; resolves once the hub has answered, with what it refused. */
function shown(socket: Socket, topics: string[]): Promise<Record<string, string>> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve({ [topics.join()]: 'not shown in time' }), patienceMs);
    socket.on('connect', () => {
      socket.emit('watch', topics, ({ refused }: { refused: Record<string, string> }) => {
        clearTimeout(late);
        resolve(refused);
      });
    });
  });
}

/** Some say goodbye, some are switched off, some stop watching first. */
function leave(socket: Socket, nth: number): void {
  if (nth % 3 === 0) socket.emit('unwatch', ['kiosk', 'board', 'board/a', 'board/b']);
  if (nth % 3 === 1) socket.io.engine.close();
  socket.close();
}

/** How many screens the hub counts, once it counts as many as expected or a few seconds have passed. */
export async function screensOf(url: string, expected: number): Promise<number> {
  for (const startedAt = performance.now(); ; ) {
    const { screens } = (await (await fetch(`${url}/api/health`)).json()) as { screens: number };
    if (screens === expected || performance.now() - startedAt > patienceMs) return screens;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
