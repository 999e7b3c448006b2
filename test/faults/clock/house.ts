import { rmSync } from 'node:fs';
import type { HallFile } from '../../../protocol/hall-file.ts';
import type { Answer } from '../../support/caller.ts';
import { launchHub, type RunningHub, tempFolder } from '../../support/running-hub.ts';
import { withoutVoice } from '../without-voice.ts';
import { TurnedClock } from './turned-clock.ts';

/** A hub with a clock that is turned by hand; it may be killed or ended and started again under those who ask. */
export class House {
  readonly clock: TurnedClock;
  hub: RunningHub;
  readonly #folder: string;
  readonly #env: Record<string, string>;
  #away: Promise<void> | null = null;
  #said = '';

  private constructor(hub: RunningHub, clock: TurnedClock, folder: string, env: Record<string, string>) {
    this.hub = hub;
    this.clock = clock;
    this.#folder = folder;
    this.#env = env;
  }

  static async open(hall: HallFile, spoilt: Record<string, string>): Promise<House> {
    const folder = tempFolder();
    const clock = new TurnedClock(folder);
    const env = { ...clock.env(), ...withoutVoice, ...spoilt };
    const hub = await launchHub({ hall, env });
    const house = new House(hub, clock, folder, env);
    await hub.ready().catch(async (error: unknown) => {
      await house.close();
      throw error;
    });
    return house;
  }

  /** Ends the hub and starts it again on its data; whoever asks meanwhile waits. */
  restart(signal: NodeJS.Signals): Promise<void> {
    this.#away = this.hub.restart({ signal, env: this.#env, between: () => this.#between() }).then((hub) => {
      this.hub = hub;
      this.#away = null;
    });
    return this.#away;
  }

  /** The answer, asked for until there is one: only a broken line and a hub that is just ending are asked again. */
  async answered(ask: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const answer = await ask().catch(() => null);
      if (answer && !(answer.status === 503 && this.#away)) return answer;
      if (this.#away) await this.#away;
      else if (this.hub.process.exitCode !== null || this.hub.process.signalCode !== null)
        throw new Error(`the hub ended by itself: ${this.hub.stderr.slice(-800)}`);
    }
  }

  /** What the hub, in all its runs, logged as a fault of its own. */
  troubles(): string[] {
    return `${this.#said}${this.hub.stderr}`.split('\n').filter((line) => /"level":[56]0/.test(line));
  }

  #between(): void {
    this.#said += this.hub.stderr;
    this.clock.lookedAtFromNow();
  }

  async close(): Promise<void> {
    await this.#away?.catch(() => undefined);
    await this.hub.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
