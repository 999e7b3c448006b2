import { clearTimeout, setTimeout } from 'node:timers';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { announce } from '../../../counter-display/announcing/announcements.ts';
import { openLine } from '../../../counter-display/line.ts';
import type { Speaker, Spoken } from '../../../counter-display/sound/speaker.ts';
import type { CallView } from '../../../protocol/views.ts';
import { connectLive, type Live } from '../../../ui/live.ts';
import { chance } from '../crowd.ts';
import { BadLine } from './bad-line.ts';
import type { Mishap, Script } from './script.ts';
import { Tab } from './tab.ts';

/** Announcements follow each other faster than a hall could listen to them, or a life of some seconds would hear but one. */
const leastMs = 60;

/** A screen of the house, with its own code, in a tab of its own and at the end of a bad line. */
export class Screen {
  readonly script: Script;
  readonly line: BadLine;
  /** Every call it has said, in order, and how old it was. */
  readonly said: { id: string; ageMs: number }[] = [];
  readonly #tab: Tab;
  #topics: string[];
  #live: Live;
  #knowsTime = () => true;
  #offline = false;
  #storm: NodeJS.Timeout[] = [];

  constructor(script: Script, cookie: string) {
    this.script = script;
    this.#topics = [...script.topics];
    this.#tab = new Tab(script.skewMs, cookie);
    this.line = new BadLine(this.#tab, chance(script.seed));
    this.#live = this.#open();
  }

  get topics(): readonly string[] {
    return this.#topics;
  }

  /** What it shows of a topic, and which version it believes that to be. */
  shows(topic: string): { version: number; view: unknown } {
    return { version: this.#live.version(topic), view: this.#tab.run(() => this.#live.view(topic).peek()) };
  }

  /** It shows what it is for, and knows the hub's time if it is to announce anything. */
  isReady(): boolean {
    return this.#topics.every((topic) => this.shows(topic).version >= 0) && this.#tab.run(this.#knowsTime);
  }

  storm(): void {
    this.line.begin(this.script.manners);
    for (const mishap of this.script.mishaps) {
      this.#later(mishap.atMs, () => {
        const end = this.#befall(mishap);
        if (end) this.#later(mishap.forMs, end);
      });
    }
  }

  /** Nothing befalls it any more, and its line is good. */
  calm(): void {
    for (const timer of this.#storm) clearTimeout(timer);
    this.#tab.run(() => {
      if (this.#tab.asleep) this.#wake();
      if (this.#tab.visibilityState === 'hidden') this.#show();
      if (this.#offline) this.#online();
      this.line.end();
    });
  }

  #later(ms: number, doing: () => void): void {
    this.#storm.push(setTimeout(() => this.#tab.run(doing), ms));
  }

  /** Does it, and returns how it ends. */
  #befall({ what }: Mishap): (() => void) | null {
    switch (what) {
      case 'sleep':
        this.line.pause();
        this.#tab.sleep();
        return () => this.#wake();
      case 'hide':
        this.#tab.visibilityState = 'hidden';
        this.#tab.hear('visibilitychange');
        return () => this.#show();
      case 'offline':
        this.#offline = true;
        this.#tab.hear('offline');
        return () => this.#online();
      case 'cut':
        this.line.cut();
        return null;
      case 'reload':
        this.line.drop();
        this.#tab.leave();
        this.#live = this.#open();
        return null;
      case 'move':
        this.#move();
        return null;
    }
  }

  /** A console is taken to another counter; what stands fast in the hall starts its line over. */
  #move(): void {
    const [from] = this.#topics;
    if (!from?.startsWith('console/')) return this.#live.reconnect();
    const to = from === 'console/1' ? 'console/2' : 'console/1';
    this.#topics = [to, ...this.#topics.slice(1)];
    this.#live.unwatch(from);
    this.#live.watch(to);
  }

  /** What came while it slept and the timers that fell due: either may be first. */
  #wake(): void {
    this.#tab.wake();
    const timersFirst = this.script.seed % 2 === 0;
    if (timersFirst) this.#tab.ringDue();
    this.line.resume();
    if (!timersFirst) this.#tab.ringDue();
  }

  #show(): void {
    this.#tab.visibilityState = 'visible';
    this.#tab.hear('visibilitychange');
  }

  #online(): void {
    this.#offline = false;
    this.#tab.hear('online');
  }

  #open(): Live {
    return this.#tab.run(() => {
      const [topic = ''] = this.#topics;
      if (!this.script.speaks) return connectLive(this.#topics);
      if (topic.startsWith('counter/')) {
        const line = openLine(topic as `counter/${number}`);
        const calls = computed(() => {
          const view = line.view.value;
          return view?.call && view.state === 'calling' ? [view.call] : [];
        });
        this.#announce(line, calls);
        return line.live;
      }
      const line = openLine(topic as 'board');
      this.#announce(
        line,
        computed(() => line.view.value?.calls ?? []),
      );
      return line.live;
    });
  }

  #announce(
    { now, timeKnown, live }: Pick<ReturnType<typeof openLine>, 'now' | 'timeKnown' | 'live'>,
    calls: ReadonlySignal<readonly CallView[]>,
  ): void {
    this.#knowsTime = () => timeKnown.peek();
    const speaker: Speaker = {
      prepare: () => undefined,
      speak: async ({ id, at }): Promise<Spoken> => {
        this.said.push({ id, ageMs: Date.now() - this.script.skewMs - Date.parse(at) });
        return 'clips';
      },
      sound: signal<Spoken>('clips'),
      warning: signal(null),
    };
    announce({ calls, now, timeKnown, link: live.link, speaker, spoken: () => undefined, leastMs });
  }
}
