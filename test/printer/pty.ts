import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Whether this machine can make a terminal whose other end is a printer. */
export const hasSocat = process.platform === 'linux' && spawnSync('socat', ['-V']).status === 0;

/** A real terminal, the way a serial port or a printer's device is one, with a network printer at its other end. */
export class Cable {
  readonly path: string = join(mkdtempSync(join(tmpdir(), 'haojiao-cable-')), 'tty');
  #socat: ChildProcess;

  static async to(port: number): Promise<Cable> {
    const cable = new Cable(port);
    await expect.poll(() => existsSync(cable.path)).toBe(true);
    return cable;
  }

  private constructor(port: number) {
    this.#socat = spawn('socat', [`pty,raw,echo=0,link=${this.path}`, `tcp:127.0.0.1:${port}`], { stdio: 'ignore' });
  }

  /** Nothing goes through any more, and nothing breaks. */
  stop(): void {
    this.#socat.kill('SIGSTOP');
  }

  /** As if somebody tripped over it. */
  async pull(): Promise<void> {
    if (this.#socat.exitCode !== null || this.#socat.signalCode !== null) return;
    const gone = once(this.#socat, 'exit');
    this.#socat.kill('SIGKILL');
    await gone;
  }
}
