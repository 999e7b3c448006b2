import { readFileSync } from 'node:fs';
import { StuckScreen } from './stuck-screen.ts';

const lookEveryMs = 100;
const goOnWithinMs = 15_000;
const fullWithinMs = 20_000;
export const kernelQueues = '/proc/net/tcp';

export interface Stuck {
  port: number;
  count: number;
  topics: string[];
  cookie: string;
  /** A line swallows some megabytes by itself before it is full. */
  asks: number;
}

/** Screens that are there and read nothing, whatever they are told and ask for. */
export class StuckScreens {
  readonly #screens: StuckScreen[];
  readonly #topics: string[];

  private constructor(screens: StuckScreen[], topics: string[]) {
    this.#screens = screens;
    this.#topics = topics;
  }

  /** They watch everything, read nothing, and ask so often that nothing more goes down their lines. */
  static async watch({ port, count, topics, cookie, asks }: Stuck): Promise<StuckScreens> {
    const screens = await Promise.all(Array.from({ length: count }, () => StuckScreen.open(port, cookie)));
    for (const screen of screens) for (let i = 0; i < asks; i++) screen.ask(topics);
    const startedAt = performance.now();
    for (let before = -1; before !== heldFor(port) || before === 0; ) {
      if (performance.now() - startedAt > fullWithinMs) throw new Error('the lines of the stuck screens never filled');
      before = heldFor(port);
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
    return new StuckScreens(screens, topics);
  }

  /** They read again, and are shown the newest of all topics, or not. `backlog`: the most views of one topic that any was sent since. */
  async goOn(
    since: ReadonlyMap<string, number>,
    newest: ReadonlyMap<string, number>,
  ): Promise<{ backlog: number; broken: string[] }> {
    for (const screen of this.#screens) screen.goOn();
    const startedAt = performance.now();
    const behind = () =>
      this.#screens.filter((screen) => this.#topics.some((topic) => screen.newest(topic) < newest.get(topic)!));
    while (behind().length > 0 && performance.now() - startedAt < goOnWithinMs)
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    const backlogs = this.#screens.flatMap((screen) =>
      this.#topics.map((topic) => screen.sentSince(topic, since.get(topic)!)),
    );
    return {
      backlog: Math.max(...backlogs),
      broken: behind().map(() => `a stuck screen that read again was not shown the newest within ${goOnWithinMs} ms`),
    };
  }

  close(): void {
    for (const screen of this.#screens) screen.close();
  }
}

/** Bytes the kernel holds that the screens of this hub have not read. */
function heldFor(port: number): number {
  const at = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync(kernelQueues, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local]) => local?.endsWith(at))
    .reduce((sum, [, , , , queues]) => sum + Number.parseInt(queues!.split(':')[0]!, 16), 0);
}
