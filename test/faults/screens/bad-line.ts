import { setTimeout } from 'node:timers';
import { type ClientOptions, WebSocket } from 'ws';
import { Tab } from './tab.ts';

/** How a line treats each message: the chance that it is lost, comes twice, comes late, or after the next one. */
export interface Manners {
  lost: number;
  twice: number;
  late: number;
  lateMostMs: number;
  swapped: number;
}

type Fate = 'lost' | 'twice' | 'late' | 'swapped';
const fates: readonly Fate[] = ['lost', 'twice', 'late', 'swapped'];

const lines = new WeakMap<Tab, BadLine>();

/** Stands between the hub and the screen of a tab, and treats messages as badly as it is told to. */
export class BadLine {
  readonly #tab: Tab;
  readonly #chance: () => number;
  #manners: Manners | null = null;
  #socket: WebSocket | null = null;
  #held = new Set<() => void>();
  #slept: (() => void)[] = [];
  #swapped: (() => void)[] = [];
  counted = { lost: 0, twice: 0, late: 0, swapped: 0 };

  constructor(tab: Tab, chance: () => number) {
    this.#tab = tab;
    this.#chance = chance;
    lines.set(tab, this);
  }

  begin(manners: Manners): void {
    this.#manners = manners;
  }

  /** The line is good from now on; what it still held comes at last, in any order. */
  end(): void {
    this.#manners = null;
    const held = [...this.#held, ...this.#swapped.splice(0)];
    this.#held.clear();
    while (held.length > 0) this.#deliver(held.splice(Math.floor(this.#chance() * held.length), 1)[0]!);
  }

  use(socket: WebSocket): void {
    this.#socket = socket;
  }

  /** The page that used it is gone, with all that was on its way there. */
  drop(): void {
    this.#held.clear();
    this.#swapped.length = 0;
    this.#slept.length = 0;
    this.#socket?.terminate();
    this.#socket = null;
  }

  /** The tab sleeps: what comes waits, and nobody answers the hub. */
  pause(): void {
    this.#socket?.pause();
  }

  resume(): void {
    for (const deliver of this.#slept.splice(0)) this.#deliver(deliver);
    this.#socket?.resume();
  }

  cut(): void {
    this.#socket?.terminate();
  }

  take(message: () => void): void {
    const deliver = () => this.#tab.run(message);
    const manners = this.#manners;
    if (!manners) return this.#deliver(deliver);
    const fate = fateOf(this.#chance(), manners);
    if (fate !== 'whole') this.counted[fate] += 1;
    if (fate === 'twice' || fate === 'whole') this.#deliver(deliver);
    if (fate === 'twice' || fate === 'late') this.#hold(deliver, manners);
    if (fate === 'swapped') this.#swapped.push(deliver);
    if (fate === 'whole') for (const before of this.#swapped.splice(0)) this.#deliver(before);
  }

  #hold(deliver: () => void, { lateMostMs }: Manners): void {
    this.#held.add(deliver);
    setTimeout(
      () => {
        if (this.#held.delete(deliver)) this.#deliver(deliver);
      },
      20 + this.#chance() * lateMostMs,
    );
  }

  #deliver(deliver: () => void): void {
    if (this.#tab.asleep) this.#slept.push(deliver);
    else deliver();
  }
}

function fateOf(draw: number, manners: Manners): Fate | 'whole' {
  let left = draw;
  for (const fate of fates) {
    left -= manners[fate];
    if (left < 0) return fate;
  }
  return 'whole';
}

/** Events, and answers to asks: what a line may treat badly. The rest keeps the line itself alive. */
const message = /^4[23]/;

/** A browser's WebSocket, opened by a tab: its line stands before it, and it sends the cookie that a browser would. */
class TabSocket extends WebSocket {
  constructor(url: string) {
    const tab = Tab.current();
    const line = tab && lines.get(tab);
    super(url, { headers: tab?.cookie ? { Cookie: tab.cookie } : {} } satisfies ClientOptions);
    // A browser's is closed, never thrown.
    this.on('error', () => undefined);
    if (!tab || !line) return;
    line.use(this);
    let heard: WebSocket['onmessage'] = null;
    Object.defineProperty(this, 'onmessage', {
      set: (listener: WebSocket['onmessage']) => {
        heard = listener;
      },
    });
    this.addEventListener('message', (event) => {
      const pass = () => heard?.(event);
      if (message.test(String(event.data))) line.take(pass);
      else tab.run(pass);
    });
  }
}

/** From now on every WebSocket that a tab opens has the tab's line before it, and its requests carry the cookie too. */
export function layBadLines(): void {
  const request = globalThis.fetch;
  globalThis.fetch = (asked, init) => {
    const cookie = Tab.current()?.cookie;
    return request(asked, cookie ? { ...init, headers: { ...init?.headers, Cookie: cookie } } : init);
  };
  Object.defineProperty(globalThis, 'WebSocket', { configurable: true, value: TabSocket });
}
