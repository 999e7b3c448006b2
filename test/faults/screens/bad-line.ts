import { setTimeout } from 'node:timers';
import { Manager, Socket } from 'socket.io-client';
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

/** The parts of a socket that messages pass through on their way to a screen; its types hide them. */
interface Inside {
  onevent(packet: unknown): void;
  onack(packet: unknown): void;
}
interface Engine {
  close(): void;
  transport?: { ws?: { pause(): void; resume(): void; terminate(): void } };
}

const lines = new WeakMap<Tab, BadLine>();

/** Stands between Socket.IO and the screen of a tab, and treats messages as badly as it is told to. */
export class BadLine {
  readonly #tab: Tab;
  readonly #chance: () => number;
  #manners: Manners | null = null;
  #socket: Socket | null = null;
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

  use(socket: Socket): void {
    this.#socket = socket;
  }

  /** The page that used it is gone, with all that was on its way there. */
  drop(): void {
    this.#held.clear();
    this.#swapped.length = 0;
    this.#slept.length = 0;
    this.#socket?.disconnect();
    this.#socket = null;
  }

  /** The tab sleeps: what comes waits, and nobody answers the hub. */
  pause(): void {
    this.#engine()?.transport?.ws?.pause();
  }

  resume(): void {
    for (const deliver of this.#slept.splice(0)) this.#deliver(deliver);
    this.#engine()?.transport?.ws?.resume();
  }

  cut(): void {
    const engine = this.#engine();
    if (engine?.transport?.ws) engine.transport.ws.terminate();
    else engine?.close();
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

  #engine(): Engine | null {
    return (this.#socket?.io.engine as unknown as Engine | undefined) ?? null;
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

/** From now on every socket that a tab opens has the tab's line before it, and sends the cookie that a browser would. */
export function layBadLines(): void {
  const sockets = new WeakMap<object, BadLine>();
  const inside = Socket.prototype as unknown as Inside;
  const { connect } = Socket.prototype;
  const { open } = Manager.prototype;
  Manager.prototype.open = function (this: Manager, done) {
    const cookie = Tab.current()?.cookie;
    if (cookie) this.opts.extraHeaders = { Cookie: cookie };
    return open.call(this, done);
  };
  Socket.prototype.connect = function (this: Socket) {
    const tab = Tab.current();
    const line = tab && lines.get(tab);
    if (line) {
      sockets.set(this, line);
      line.use(this);
    }
    return connect.call(this);
  };
  for (const way of ['onevent', 'onack'] as const) {
    const pass = inside[way];
    inside[way] = function (this: Socket, packet: unknown) {
      const line = sockets.get(this);
      if (line) line.take(() => pass.call(this, packet));
      else pass.call(this, packet);
    };
  }
}
