import { readFileSync } from 'node:fs';
import { SlowScreen } from '../../live/slow-screen.ts';

/** A line swallows some megabytes by itself before it is full; the answers to so many asks are several times as much. */
const asks = 200;
const lookEveryMs = 100;
const fullWithinMs = 20_000;
export const kernelQueues = '/proc/net/tcp';

/** Screens that are there and read nothing, whatever they are told and ask for. */
export class StuckScreens {
  readonly #screens: SlowScreen[];
  readonly #topics: string[];

  private constructor(screens: SlowScreen[], topics: string[]) {
    this.#screens = screens;
    this.#topics = topics;
  }

  /** They watch everything, stop reading, and ask until nothing more goes down their lines. */
  static async watch(port: number, count: number, topics: string[], cookie: string): Promise<StuckScreens> {
    const screens = await Promise.all(
      Array.from({ length: count }, () => SlowScreen.watch(port, topics, { headers: { Cookie: cookie } })),
    );
    for (const screen of screens) {
      screen.stopReading({ alive: true });
      for (let i = 0; i < asks; i++) screen.ask(topics);
    }
    const startedAt = performance.now();
    for (let before = -1; before !== heldFor(port) || before === 0; ) {
      if (performance.now() - startedAt > fullWithinMs) throw new Error('the lines of the stuck screens never filled');
      before = heldFor(port);
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
    for (const screen of screens) screen.shown.length = 0;
    return new StuckScreens(screens, topics);
  }

  /** They read again. The most that any of them is then shown of one topic on its way to `newest`, and how many were cut off meanwhile. */
  async goOn(newest: ReadonlyMap<string, number>): Promise<{ backlog: number; cutOff: number }> {
    const there = this.#screens.filter(({ closed }) => !closed);
    for (const screen of there) screen.goOn();
    await Promise.all(
      there.map((screen) =>
        screen.until(() =>
          this.#topics.every((topic) =>
            screen.shown.some((one) => one.topic === topic && one.version >= (newest.get(topic) ?? 0)),
          ),
        ),
      ),
    );
    const backlogs = there.flatMap(({ shown }) =>
      this.#topics.map(
        (topic) => new Set(shown.filter((one) => one.topic === topic).map(({ version }) => version)).size,
      ),
    );
    return { backlog: Math.max(0, ...backlogs), cutOff: this.#screens.length - there.length };
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
