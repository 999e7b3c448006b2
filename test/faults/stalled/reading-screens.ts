import { BareLine } from '../../live/bare-line.ts';

const openAtOnce = 50;
const lookEveryMs = 2;
const seenWithinMs = 20_000;

interface Heard {
  at: number;
  text: string;
}

/** Boards that read what they are sent, and when each of it came. They look into it only afterwards, so that looking takes no part in the measure. */
export class ReadingScreens {
  readonly #lines: BareLine[] = [];
  #heard: Heard[][] = [];

  static async watch(port: number, count: number): Promise<ReadingScreens> {
    const screens = new ReadingScreens();
    for (let from = 0; from < count; from += openAtOnce)
      await Promise.all(
        Array.from({ length: Math.min(openAtOnce, count - from) }, (_, i) => screens.#open(port, from + i)),
      );
    return screens;
  }

  /** Has the call made, and says how long after it each screen was shown it, ms; infinitely long where it was not. */
  async shownAfterMs(make: () => Promise<{ call: { id: string } }>): Promise<number[]> {
    for (const heard of this.#heard) heard.length = 0;
    const startedAt = performance.now();
    const { call } = await make();
    const mark = JSON.stringify(call.id);
    for (;;) {
      const shown = this.#heard.map((heard) => heard.find(({ text }) => text.includes(mark))?.at);
      const isOver =
        performance.now() - startedAt > seenWithinMs ||
        this.#lines.every(({ closed }, i) => closed || shown[i] !== undefined);
      if (isOver) return shown.map((at) => (at === undefined ? Number.POSITIVE_INFINITY : at - startedAt));
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  }

  close(): void {
    for (const line of this.#lines) line.close();
  }

  async #open(port: number, at: number): Promise<void> {
    const heard: Heard[] = [];
    this.#heard[at] = heard;
    await new Promise<void>((resolve, reject) => {
      BareLine.open(port, (line, text) => {
        if (text.startsWith('40')) line.say('420["watch",["board"]]');
        else if (text.startsWith('430')) resolve();
        else if (text.startsWith('42["view"')) heard.push({ at: performance.now(), text });
      }).then((line) => {
        this.#lines[at] = line;
        line.say('40');
      }, reject);
    });
  }
}
