import type { Shown } from '../../protocol/wire.ts';

export type Sound = 'clips' | 'browser' | 'none' | 'unknown';

/** A board or sign and what it last said of itself. Kept after its line is lost, so that the hall can be told that it is dark. */
export interface Screen {
  /** Device and place: the same screen after a reconnect is the same entry. */
  key: string;
  label: string;
  topic: string;
  sound: Sound;
  connected: Set<string>;
  lostAt: number | null;
  shownAt: number | null;
  shownVersion: number;
  spoken: Map<string, number>;
  shown: Map<string, number>;
}

const callsKept = 40;

/** What people could see and hear: boards and signs report it, consoles show it (DESIGN §4). Lives in memory; a restart asks anew. */
export class Sightings {
  #screens = new Map<string, Screen>();
  /** In which version of a topic a call was first drawn. */
  #firstVersion = new Map<string, Map<string, number>>();

  /** `device` is the line itself where a screen has no name of its own: staff at their own PC. */
  came(socket: string, topic: string, device: string, label: string): void {
    const key = keyOf(device, topic);
    const known = this.#screens.get(key);
    if (known) {
      known.connected.add(socket);
      known.lostAt = null;
    } else {
      this.#screens.set(key, {
        key,
        label,
        topic,
        sound: 'unknown',
        connected: new Set([socket]),
        lostAt: null,
        shownAt: null,
        shownVersion: -1,
        spoken: new Map(),
        shown: new Map(),
      });
    }
  }

  /** A line was lost. A topic left on purpose is forgotten at once. */
  went(socket: string, topic: string | null, at: number): void {
    for (const screen of this.#screens.values()) {
      if (!screen.connected.has(socket) || (topic !== null && screen.topic !== topic)) continue;
      screen.connected.delete(socket);
      if (screen.connected.size > 0) continue;
      // A screen without a name of its own comes back as another: it is not missed, and not kept.
      const named = screen.key !== keyOf(socket, screen.topic);
      if (topic === null && named) screen.lostAt = at;
      else this.#screens.delete(screen.key);
    }
  }

  /** The calls that a version of a board's view draws. */
  drew(topic: string, version: number, calls: readonly string[]): void {
    const first = this.#firstVersion.get(topic) ?? new Map<string, number>();
    for (const call of calls) if (!first.has(call)) first.set(call, version);
    trim(first);
    this.#firstVersion.set(topic, first);
  }

  reported(socket: string, report: Shown, at: number): void {
    for (const screen of this.#screens.values()) {
      if (screen.topic !== report.topic || !screen.connected.has(socket)) continue;
      screen.shownAt = at;
      screen.shownVersion = Math.max(screen.shownVersion, report.version);
      if (report.sound) screen.sound = report.sound;
      if (report.label) screen.label = report.label;
      for (const [call, version] of this.#firstVersion.get(report.topic) ?? [])
        if (version <= report.version && !screen.shown.has(call)) screen.shown.set(call, at);
      for (const call of report.spoken ?? []) if (!screen.spoken.has(call)) screen.spoken.set(call, at);
      trim(screen.shown);
      trim(screen.spoken);
    }
  }

  /** Screens of these topics, those that are dark included. */
  of(topics: readonly string[]): Screen[] {
    return [...this.#screens.values()].filter(({ topic }) => topics.includes(topic));
  }

  boards(): Screen[] {
    return [...this.#screens.values()].filter(({ topic }) => topic === 'board' || topic.startsWith('board/'));
  }

  /** A new day forgets the screens that have not come back. */
  forgetLost(before: number): void {
    for (const screen of this.#screens.values())
      if (screen.lostAt !== null && screen.lostAt < before) this.#screens.delete(screen.key);
  }
}

const keyOf = (device: string, topic: string): string => `${device} ${topic}`;

function trim(calls: Map<string, number>): void {
  for (const call of calls.keys()) {
    if (calls.size <= callsKept) return;
    calls.delete(call);
  }
}
