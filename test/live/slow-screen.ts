import { BareLine } from './bare-line.ts';

interface Shown {
  topic: string;
  version: number;
  view: Record<string, unknown>;
}

/** A screen on a bad line, that can stop reading as a stuck one does. */
export class SlowScreen {
  readonly shown: Shown[] = [];
  #line: BareLine | null = null;
  #joined = false;
  #wakes = new Set<() => void>();

  static async watch(
    port: number,
    topics: string[],
    { headers = {}, token }: { headers?: Record<string, string>; token?: string } = {},
  ): Promise<SlowScreen> {
    const screen = new SlowScreen();
    screen.#line = await BareLine.open(port, (_, text) => screen.#hear(text), headers);
    screen.#line.say(`40${JSON.stringify({ token })}`);
    await screen.until(() => screen.#joined);
    screen.#line.say(`420${JSON.stringify(['watch', topics])}`);
    await screen.until(() => screen.shown.length >= topics.length);
    return screen;
  }

  get closed(): boolean {
    return this.#line?.closed ?? true;
  }

  /** Reads no more. `alive`: it still answers that it is there, as a screen does whose line is only too thin. */
  stopReading(how: { alive: boolean }): void {
    this.#line?.stopReading(how);
  }

  goOn(): void {
    this.#line?.goOn();
  }

  async until(is: () => boolean, withinMs = 30_000): Promise<void> {
    if (is()) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`not seen within ${withinMs} ms; ${this.shown.length} views`)),
        withinMs,
      );
      const look = () => {
        if (!is()) return;
        clearTimeout(late);
        this.#wakes.delete(look);
        resolve();
      };
      this.#wakes.add(look);
    });
  }

  close(): void {
    this.#line?.close();
  }

  #hear(text: string): void {
    if (text.startsWith('40')) this.#joined = true;
    else if (text.startsWith('42["view",')) this.shown.push(JSON.parse(text.slice(2))[1]);
    else if (text.startsWith('430')) {
      const [{ views }] = JSON.parse(text.slice(3)) as [{ views: Record<string, Omit<Shown, 'topic'>> }];
      for (const [topic, seen] of Object.entries(views)) this.shown.push({ topic, ...seen });
    }
    for (const wake of [...this.#wakes]) wake();
  }
}
