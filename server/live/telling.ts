import type { ScreenLine } from './screen-line.ts';
import type { KeptView } from './view-keeper.ts';

/** So many screens are told in one breath, a millisecond or two; then whoever knocks meanwhile is let in. */
const breath = 100;

export interface TellingParts {
  /** Those who watch the topic now. */
  lines(topic: string): ReadonlySet<ScreenLine>;
  emit(lines: readonly ScreenLine[], topic: string, kept: KeptView): void;
}

interface Round {
  newest: KeptView;
  /** Who has not heard it yet, from the end. */
  left: ScreenLine[];
}

/**
 * Tells a view to all who watch it, some at a time: a thousand screens in one go would hold the hub for as long as a
 * commit takes, ten times over. What changes meanwhile goes to those still waiting in place of the older view.
 */
export class Telling {
  readonly #parts: TellingParts;
  readonly #rounds = new Map<string, Round>();
  #next: NodeJS.Immediate | null = null;

  constructor(parts: TellingParts) {
    this.#parts = parts;
  }

  tell(topic: string, newest: KeptView): void {
    const all = this.#parts.lines(topic);
    const waiting = new Set(this.#rounds.get(topic)?.left);
    // Who waits since the view before comes first now, so that no screen is always the last.
    const left = [...all].filter((line) => !waiting.has(line)).reverse();
    left.push(...waiting);
    this.#rounds.set(topic, { newest, left });
    if (waiting.size === 0) this.#breathe(topic);
    this.#goOn();
  }

  /** Nobody watches it any more. */
  drop(topic: string): void {
    this.#rounds.delete(topic);
  }

  close(): void {
    this.#rounds.clear();
    if (this.#next) clearImmediate(this.#next);
  }

  #breathe(topic: string): void {
    const round = this.#rounds.get(topic);
    if (!round) return;
    const watching = this.#parts.lines(topic);
    const told: ScreenLine[] = [];
    while (told.length < breath && round.left.length > 0) {
      const line = round.left.pop()!;
      // A line that is behind takes the newest view once it has taken the last.
      if (watching.has(line) && !line.owes(topic)) told.push(line);
    }
    if (round.left.length === 0) this.#rounds.delete(topic);
    if (told.length > 0) this.#parts.emit(told, topic, round.newest);
  }

  #goOn(): void {
    if (this.#rounds.size === 0 || this.#next) return;
    this.#next = setImmediate(() => {
      this.#next = null;
      const [topic] = this.#rounds.keys();
      if (topic === undefined) return;
      const round = this.#rounds.get(topic)!;
      this.#breathe(topic);
      // Topics take turns.
      if (this.#rounds.delete(topic) && round.left.length > 0) this.#rounds.set(topic, round);
      this.#goOn();
    });
  }
}
