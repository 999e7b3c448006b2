import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Caller } from '../support/caller.ts';
import type { RunningHub } from '../support/running-hub.ts';

const root = join(import.meta.dirname, '../..');

/** `npm run print-agent` in a process of its own, as a kiosk PC runs it. */
export class AgentTool {
  stdout = '';
  stderr = '';
  readonly process: ChildProcess;
  #wakes = new Set<() => void>();

  constructor(args: string[]) {
    this.process = spawn(process.execPath, [join(root, 'printer/agent/main.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    this.process.stdout!.on('data', (bytes: Buffer) => this.#take('stdout', bytes));
    this.process.stderr!.on('data', (bytes: Buffer) => this.#take('stderr', bytes));
    this.process.on('exit', () => this.#wake());
  }

  /** The first thing that it says after `from` and that reads like this. */
  async says(what: RegExp, from = 0): Promise<RegExpExecArray> {
    const late = AbortSignal.timeout(20_000);
    for (;;) {
      const found = what.exec(this.stdout.slice(from));
      if (found) return found;
      if (this.process.exitCode !== null || late.aborted)
        throw new Error(`the agent never said ${what}, but: ${this.stdout}${this.stderr}`);
      await new Promise<void>((resolve) => {
        this.#wakes.add(resolve);
        late.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }

  /** The code it shows is entered at the console. */
  async accepted(by: Caller, from = 0): Promise<string> {
    const [, code] = await this.says(/: (\d{6})\n/, from);
    const { device } = await by.done('accept-device', { code });
    await this.says(/connected to/, from);
    return device.id;
  }

  async ended(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.process.kill(signal);
    return this.ended();
  }

  #take(stream: 'stdout' | 'stderr', bytes: Buffer): void {
    this[stream] += bytes.toString();
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#wakes) wake();
    this.#wakes.clear();
  }
}

export interface JobEnd {
  id: number;
  state: string;
  detail: string | null;
  tries: number;
}

/** How a printer's jobs stand, as the hub has them on disk: newest first. */
export function jobsOf(hub: RunningHub, printer: string): JobEnd[] {
  const db = new Database(join(hub.dataDir, 'hub.db'), { readonly: true });
  try {
    return db
      .prepare('SELECT id, state, detail, tries FROM job WHERE printer = ? ORDER BY id DESC')
      .all(printer) as JobEnd[];
  } finally {
    db.close();
  }
}

/** The newest job of a printer, once it is as wanted. */
export async function newestJob(hub: RunningHub, printer: string, is: (job: JobEnd) => boolean): Promise<JobEnd> {
  const late = AbortSignal.timeout(20_000);
  for (;;) {
    const [job] = jobsOf(hub, printer);
    if (job && is(job)) return job;
    if (late.aborted) throw new Error(`the job of ${printer} never got there: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
