import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

export interface Said {
  code: number;
  says: string;
}

/** A process that checks one data folder after another. */
export class Examiner {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #told = '';

  constructor(env: Record<string, string>) {
    this.#child = spawn(process.execPath, [join(import.meta.dirname, 'examine.ts')], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child.stderr?.on('data', (bytes: Buffer) => {
      this.#told += bytes.toString();
    });
    const lines: Interface = createInterface({ input: this.#child.stdout! });
    this.#lines = lines[Symbol.asyncIterator]();
  }

  async check(dataDir: string): Promise<Said> {
    this.#child.stdin?.write(`${dataDir}\n`);
    const found: string[] = [];
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error(`the examiner ended: ${this.#told}`);
      const code = /^= (\d+)$/.exec(value);
      if (code) return { code: Number(code[1]), says: found.join('\n') };
      found.push(value);
    }
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.stdin?.end();
    await gone;
  }
}
