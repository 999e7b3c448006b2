import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Mutant, spoiltBy } from '../mutants/mutant.ts';
import type { Order, Report } from './orders.ts';

/** Screens side by side in a process of their own, where their code may be spoilt. */
export class ManyScreens {
  readonly #process: ChildProcess;
  #errors = '';

  constructor(mutant: Mutant | null) {
    this.#process = fork(join(import.meta.dirname, 'process.ts'), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, NODE_OPTIONS: '', ...spoiltBy(mutant) },
    });
    this.#process.stderr?.on('data', (bytes: Buffer) => {
      this.#errors += bytes.toString();
    });
  }

  /** Has it done, and waits until it is. */
  async order<Done extends Order['do']>(order: Extract<Order, { do: Done }>): Promise<Extract<Report, { done: Done }>> {
    const ended = new AbortController();
    const crash = once(this.#process, 'exit', { signal: ended.signal }).then(([code]) => {
      throw new Error(`the process of the screens ended with ${code}: ${this.#errors}`);
    });
    this.#process.send(order);
    try {
      const [report] = await Promise.race([once(this.#process, 'message', { signal: ended.signal }), crash]);
      return report as Extract<Report, { done: Done }>;
    } finally {
      ended.abort();
      crash.catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }
}
