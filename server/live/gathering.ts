/** Less urgent views are gathered this long; consoles and the pages of those who wait a little longer. */
const gatherMs = 40;
const gatherManyMs = 250;
/** A view that goes to a thousand screens takes the hub 20 ms: it has rests, the longer the more screens look, and longer while the hub is pressed. */
const restMsPerScreen = 1 / 10;
const pressedRestMsPerScreen = 1 / 5;

export interface GatheringParts {
  screens(topic: string): number;
  draw(topic: string): void;
  /** The hub hardly comes up with its work: tickets and calls go before the pictures of them. */
  pressed(): boolean;
}

/** When a topic is drawn: at once, unless it was just now; or a little later, once for all that happened meanwhile. */
export class Gathering {
  readonly #parts: GatheringParts;
  readonly #due = new Map<string, { atMs: number; timer: NodeJS.Timeout }>();
  readonly #restUntilMs = new Map<string, number>();

  constructor(parts: GatheringParts) {
    this.#parts = parts;
  }

  /** People wait to see this. */
  now(topic: string): void {
    const screens = this.#parts.screens(topic);
    if (screens === 0) return;
    const restMs = (this.#restUntilMs.get(topic) ?? 0) - performance.now();
    if (restMs > 0) this.#plan(topic, restMs);
    else this.#draw(topic, screens);
  }

  /** This may be seen a blink later, together with what follows. */
  soon(topic: string): void {
    const screens = this.#parts.screens(topic);
    if (screens === 0) return;
    const many = topic.startsWith('console/') || topic.startsWith('ticket/');
    this.#plan(topic, many ? gatherManyMs : Math.min(gatherManyMs, Math.max(gatherMs, screens / 4)));
  }

  /** Nobody watches it any more. */
  drop(topic: string): void {
    clearTimeout(this.#due.get(topic)?.timer);
    this.#due.delete(topic);
    this.#restUntilMs.delete(topic);
  }

  close(): void {
    for (const { timer } of this.#due.values()) clearTimeout(timer);
    this.#due.clear();
  }

  #plan(topic: string, inMs: number): void {
    const atMs = performance.now() + inMs;
    const planned = this.#due.get(topic);
    if (planned && planned.atMs <= atMs) return;
    clearTimeout(planned?.timer);
    const timer = setTimeout(() => this.#draw(topic, this.#parts.screens(topic)), inMs);
    this.#due.set(topic, { atMs, timer });
  }

  #draw(topic: string, screens: number): void {
    clearTimeout(this.#due.get(topic)?.timer);
    this.#due.delete(topic);
    if (screens === 0) return;
    const perScreen = this.#parts.pressed() ? pressedRestMsPerScreen : restMsPerScreen;
    this.#restUntilMs.set(topic, performance.now() + screens * perScreen);
    this.#parts.draw(topic);
  }
}
