import { BareLine } from '../../live/bare-line.ts';

interface View {
  topic: string;
  version: number;
}

/** A screen that is there and reads nothing. What it is sent in the end it looks into as little as it can: there may be much of it. */
export class StuckScreen {
  readonly #line: BareLine;
  readonly #views: View[];
  readonly #answers: string[];
  #newest = new Map<string, number>();

  private constructor(line: BareLine, views: View[], answers: string[]) {
    this.#line = line;
    this.#views = views;
    this.#answers = answers;
  }

  static async open(port: number, cookie: string): Promise<StuckScreen> {
    const views: View[] = [];
    const answers: string[] = [];
    let joined: () => void = () => undefined;
    const isJoined = new Promise<void>((resolve) => {
      joined = resolve;
    });
    const hear = (_: BareLine, text: string) => {
      if (text.startsWith('40')) joined();
      else if (text.startsWith('42["view"')) views.push((JSON.parse(text.slice(2)) as [string, View])[1]);
      else if (text.startsWith('430')) answers.push(text);
    };
    const line = await BareLine.open(port, hear, { Cookie: cookie });
    line.say('40');
    await isJoined;
    line.stopReading({ alive: true });
    return new StuckScreen(line, views, answers);
  }

  ask(topics: string[]): void {
    this.#line.say(`420${JSON.stringify(['watch', topics])}`);
  }

  goOn(): void {
    this.#line.goOn();
  }

  /** The newest version of a topic that it has been shown. */
  newest(topic: string): number {
    // Answers come in order: the last of those that are here is the newest.
    const last = this.#answers.at(-1);
    this.#answers.length = 0;
    if (last !== undefined) {
      const [{ views }] = JSON.parse(last.slice(3)) as [{ views: Record<string, View> }];
      for (const [name, { version }] of Object.entries(views)) this.#newest.set(name, version);
    }
    const shown = this.#views.filter((view) => view.topic === topic).map(({ version }) => version);
    return Math.max(this.#newest.get(topic) ?? -1, ...shown);
  }

  /** How many views of a topic it was sent that are newer than this version. */
  sentSince(topic: string, since: number): number {
    return this.#views.filter((view) => view.topic === topic && view.version > since).length;
  }

  close(): void {
    this.#line.close();
  }
}
