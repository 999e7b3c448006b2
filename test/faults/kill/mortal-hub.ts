import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HallFile } from '../../../protocol/hall-file.ts';
import { Caller } from '../../support/caller.ts';
import { freePort, launchHub, type RunningHub, tempFolder } from '../../support/running-hub.ts';
import { untilReady } from './until-ready.ts';

/** A hub that is killed and started again on the same data and port, as often as one likes. */
export class MortalHub {
  readonly dataDir: string;
  /** From the start of the process to its first answer, each time. */
  readonly readyMs: number[] = [];
  kills = 0;
  /** Hears that the hub ended though nobody ended it. */
  onEnded: (how: string) => void = () => undefined;
  #folder = tempFolder();
  #hall: HallFile;
  #env: Record<string, string>;
  #port = 0;
  #hub: RunningHub | null = null;
  #closed = false;

  constructor(hall: HallFile, env: Record<string, string>) {
    this.#hall = hall;
    this.#env = env;
    this.dataDir = join(this.#folder, 'data');
  }

  get stands(): boolean {
    return this.#hub !== null;
  }

  caller(): Caller {
    return new Caller(`http://127.0.0.1:${this.#port}`);
  }

  async start(): Promise<void> {
    const startedAt = performance.now();
    await untilReady(await this.launch());
    this.readyMs.push(performance.now() - startedAt);
  }

  /** Starts it without waiting for it. */
  async launch(): Promise<RunningHub> {
    if (this.#port === 0) this.#port = await freePort();
    const hub = await launchHub({ hall: this.#hall, dataDir: this.dataDir, port: this.#port, env: this.#env });
    this.#hub = hub;
    if (this.#closed) {
      await this.#end('SIGKILL');
      throw new Error('the trial is over');
    }
    hub.process.once('exit', (code, signal) => {
      if (hub === this.#hub) this.onEnded(`the hub ended by itself with ${code ?? signal}: ${hub.stderr.slice(-400)}`);
    });
    return hub;
  }

  async kill(): Promise<void> {
    this.kills += 1;
    await this.#end('SIGKILL');
  }

  /** A kill that falls into the start of the hub, or right behind it. */
  async killInStart(afterMs: number): Promise<void> {
    const hub = await this.launch();
    const gone = once(hub.process, 'exit');
    await Promise.race([new Promise((wake) => setTimeout(wake, afterMs)), gone]);
    await this.kill();
  }

  /** Asks it to end; its exit code. */
  stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#end('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const hub = this.#hub;
    this.#hub = null;
    const code = (await hub?.end(signal)) ?? null;
    await hub?.close();
    return code;
  }
}
