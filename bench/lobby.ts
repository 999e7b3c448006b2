import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** Many screens in a process of their own. */
export class Lobby {
  readonly #child: ChildProcess;
  readonly #lastAtMs = new Map<string, number>();
  readonly #wakes = new Map<string, (lastAtMs: number) => void>();

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (message: { call?: string; lastAtMs?: number }) => {
      if (message.call === undefined) return;
      this.#lastAtMs.set(message.call, message.lastAtMs!);
      this.#wakes.get(message.call)?.(message.lastAtMs!);
    });
  }

  static async open(url: string, topics: readonly string[]): Promise<Lobby> {
    const child = fork(join(import.meta.dirname, 'screens.ts'), [url, ...topics], {
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const lobby = new Lobby(child);
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the screens ended with ${code}`)));
      child.on('message', (message: { ready?: true }) => message.ready && resolve());
    });
    return lobby;
  }

  /** When the call had reached the last screen (ms since 1970, with fractions). */
  reached(call: string): Promise<number> {
    const known = this.#lastAtMs.get(call);
    return known === undefined ? new Promise((resolve) => this.#wakes.set(call, resolve)) : Promise.resolve(known);
  }

  /** When those calls had reached the last screen that have by now. */
  known(call: string): number | undefined {
    return this.#lastAtMs.get(call);
  }

  close(): void {
    this.#child.removeAllListeners('exit');
    this.#child.kill('SIGKILL');
  }
}

/** This machine's clock, fine enough to time a call and the same in every process. */
export const clockMs = (): number => performance.timeOrigin + performance.now();
