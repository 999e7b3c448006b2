import { AsyncLocalStorage } from 'node:async_hooks';

type Heard = () => void;
const here = new AsyncLocalStorage<Tab>();
const real = { setTimeout, clearTimeout, setInterval, clearInterval, now: Date.now };
// A hidden tab's timers come at most once a second.
const hiddenMs = 1000;

/** What a page keeps in its browser. */
class Kept {
  #lines = new Map<string, string>();
  getItem(key: string): string | null {
    return this.#lines.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#lines.set(key, value);
  }
}

/** A browser tab, as far as a screen's code looks for one: its clock, its timers, its events, what it keeps. Many stand side by side in one process. */
export class Tab {
  readonly sessionStorage = new Kept();
  readonly localStorage = new Kept();
  /** How far this machine's own clock is off. */
  readonly skewMs: number;
  /** Of whoever is signed in here. */
  readonly cookie: string;
  visibilityState: 'visible' | 'hidden' = 'visible';
  #asleep = false;
  #timers = new Set<NodeJS.Timeout>();
  #due = new Map<NodeJS.Timeout, Heard>();
  #listeners = new Map<string, Set<Heard>>();

  constructor(skewMs: number, cookie: string) {
    this.skewMs = skewMs;
    this.cookie = cookie;
  }

  /** The tab whose code runs now. */
  static current(): Tab | undefined {
    return here.getStore();
  }

  get asleep(): boolean {
    return this.#asleep;
  }

  /** Runs code as this tab's: all that follows from it is the tab's too. */
  run<Result>(code: () => Result): Result {
    return here.run(this, code);
  }

  /** Nothing runs here any more until it wakes. */
  sleep(): void {
    this.#asleep = true;
  }

  wake(): void {
    this.#asleep = false;
  }

  /** Timers whose time came in its sleep go off now. */
  ringDue(): void {
    const due = [...this.#due.values()];
    this.#due.clear();
    for (const run of due) run();
  }

  hear(event: string): void {
    for (const heard of [...(this.#listeners.get(event) ?? [])]) this.run(heard);
  }

  /** The page is left: its timers and listeners are gone, what it kept stays. */
  leave(): void {
    for (const timer of this.#timers) real.clearTimeout(timer);
    this.#timers.clear();
    this.#due.clear();
    this.#listeners.clear();
  }

  listen(event: string, heard: Heard): void {
    const all = this.#listeners.get(event) ?? new Set<Heard>();
    this.#listeners.set(event, all.add(heard));
  }

  unlisten(event: string, heard: Heard): void {
    this.#listeners.get(event)?.delete(heard);
  }

  after(run: Heard, ms = 0): NodeJS.Timeout {
    const timer = real.setTimeout(
      () => {
        this.#timers.delete(timer);
        this.#ring(timer, run);
      },
      this.visibilityState === 'hidden' ? Math.max(hiddenMs, ms) : ms,
    );
    this.#timers.add(timer);
    return timer;
  }

  every(run: Heard, ms = 0): NodeJS.Timeout {
    const timer = real.setInterval(() => this.#ring(timer, run), ms);
    this.#timers.add(timer);
    return timer;
  }

  forget(timer: NodeJS.Timeout): void {
    this.#timers.delete(timer);
    this.#due.delete(timer);
    real.clearTimeout(timer);
  }

  #ring(timer: NodeJS.Timeout, run: Heard): void {
    if (this.#asleep) this.#due.set(timer, () => this.run(run));
    else this.run(run);
  }
}

/** Gives this process what a browser has, for whichever tab's code runs; code of no tab finds what it always had. */
export function openBrowser(hub: URL): void {
  const tab = () => {
    const current = Tab.current();
    if (!current) throw new Error('a screen ran outside its tab');
    return current;
  };
  const here = Tab.current;
  type Args = [run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]];
  const listen = (event: string, heard: Heard) => here()?.listen(event, heard);
  const unlisten = (event: string, heard: Heard) => here()?.unlisten(event, heard);
  const clear = (timer: NodeJS.Timeout) => (here() ? tab().forget(timer) : real.clearTimeout(timer));
  const browser: PropertyDescriptorMap = {
    location: { value: { protocol: hub.protocol, hostname: hub.hostname, host: hub.host, port: hub.port, search: '' } },
    addEventListener: { value: listen },
    removeEventListener: { value: unlisten },
    document: {
      value: {
        addEventListener: listen,
        removeEventListener: unlisten,
        get visibilityState() {
          return tab().visibilityState;
        },
      },
    },
    sessionStorage: { get: () => tab().sessionStorage },
    localStorage: { get: () => tab().localStorage },
    setTimeout: {
      value: (...[run, ms, ...args]: Args) =>
        here()?.after(() => run(...args), ms) ?? real.setTimeout(run, ms, ...args),
    },
    setInterval: {
      value: (...[run, ms, ...args]: Args) =>
        here()?.every(() => run(...args), ms) ?? real.setInterval(run, ms, ...args),
    },
    clearTimeout: { value: clear },
    clearInterval: { value: clear },
  };
  for (const [name, held] of Object.entries(browser))
    Object.defineProperty(globalThis, name, { configurable: true, ...held });
  Date.now = () => real.now() + (here()?.skewMs ?? 0);
}
