import type { Setting } from '../views/setting.ts';
import { readTopic, type Shows, viewOf } from '../views/topics.ts';

/** A topic's newest view, serialised once for all who watch it. */
export interface KeptView {
  version: number;
  json: string;
  view: object;
  /** When it was last drawn, changed or not (this process's time, ms). */
  drawnAt: number;
}

/**
 * Versions of views: one counter for all topics, so that they only grow, also across restarts (each opening of the data starts a new billion).
 * A view that did not change keeps its version.
 */
export class ViewKeeper {
  #setting: Setting;
  #last: number;
  #kept = new Map<string, KeptView>();

  constructor(setting: Setting, opens: number) {
    this.#setting = setting;
    this.#last = opens * 1_000_000_000;
  }

  read(topic: string): Shows | null {
    return readTopic(this.#setting, topic);
  }

  /** Draws the topic as it is now. `changed` is false when nothing in it moved. */
  draw(topic: string, shows: Shows): { kept: KeptView; changed: boolean } {
    const view = viewOf(this.#setting, shows);
    const json = JSON.stringify(view);
    const before = this.#kept.get(topic);
    const drawnAt = performance.now();
    if (before?.json === json) {
      before.drawnAt = drawnAt;
      return { kept: before, changed: false };
    }
    this.#last += 1;
    const kept = { version: this.#last, json, view, drawnAt };
    this.#kept.set(topic, kept);
    if (shows.kind === 'board' && 'calls' in view) {
      this.#setting.sightings.drew(
        topic,
        kept.version,
        (view.calls as { id: string }[]).map(({ id }) => id),
      );
    }
    if (shows.kind === 'counter' && 'call' in view && view.call)
      this.#setting.sightings.drew(topic, kept.version, [(view.call as { id: string }).id]);
    return { kept, changed: true };
  }

  /** As it was last drawn for those who watch it; null when nobody does, or when that was longer ago than asked for. */
  newest(topic: string, withinMs = Number.POSITIVE_INFINITY): KeptView | null {
    const kept = this.#kept.get(topic);
    return kept && performance.now() - kept.drawnAt <= withinMs ? kept : null;
  }

  /** Nobody watches it any more. */
  drop(topic: string): void {
    this.#kept.delete(topic);
  }
}
