import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { NoWay } from './reason.ts';
import type { Health } from './transport.ts';

/** How a queue is, as `lpstat` tells. */
export interface QueueState {
  health: Health;
  /** The job at the printer. */
  printing: string | null;
}

/** A job that is still in the queue. */
export interface WaitingJob {
  id: string;
  held: boolean;
}

interface Said {
  code: number | null;
  out: string;
  err: string;
}

/** A CUPS queue, by the commands every system with CUPS has. No shell reads a name, and no name is taken for an option. */
export class Cups {
  #queue: string;
  #folder: string | null;

  /** The commands are found on the PATH, or in the folder. */
  constructor(queue: string, folder: string | null) {
    this.#queue = queue;
    this.#folder = folder;
  }

  /** What a queue may be called: no blanks, no path, no option. */
  static isName(name: string): boolean {
    return /^[^\s\p{Cc}/\\#?'"<>|-][^\s\p{Cc}/\\#?'"<>|]*$/u.test(name);
  }

  async state(signal: AbortSignal): Promise<QueueState> {
    const { code, out, err } = await this.#run('lpstat', ['-l', '-p', this.#queue], signal);
    if (code !== 0) throw new NoWay(refusal(err));
    return { health: healthIn(out), printing: /now printing (\S+?)\.?(?:\s|$)/.exec(out)?.[1] ?? null };
  }

  /** The job's id, once the queue has all its bytes. */
  async submit(bytes: Buffer, signal: AbortSignal): Promise<string> {
    const { code, out, err } = await this.#run('lp', ['-d', this.#queue, '-o', 'raw'], signal, bytes);
    const job = /request id is (\S+)/.exec(out)?.[1];
    if (code !== 0) throw new NoWay(refusal(err));
    if (job === undefined) throw new Error('The queue took the job and did not tell its id');
    return job;
  }

  /** The jobs still there, oldest first. */
  async waiting(signal: AbortSignal): Promise<WaitingJob[]> {
    const { code, out, err } = await this.#run('lpstat', ['-l', '-o', this.#queue], signal);
    if (code !== 0) throw new NoWay(refusal(err));
    // Each job begins at the edge, and what is said about it is indented.
    return out
      .split(/^(?=\S)/m)
      .filter((job) => job.trim() !== '')
      .map((job) => ({ id: job.split(/\s/, 1)[0] ?? '', held: /job-(hold|held)/.test(job) }));
  }

  /** Whether the queue took it back. */
  async cancel(job: string, signal: AbortSignal): Promise<boolean> {
    return (await this.#run('cancel', [job], signal)).code === 0;
  }

  #run(command: string, args: string[], signal: AbortSignal, input: Buffer = Buffer.alloc(0)): Promise<Said> {
    return new Promise((resolve, reject) => {
      const path = this.#folder === null ? command : join(this.#folder, command);
      // In English, so that it can be read here.
      const child = spawn(path, args, {
        signal,
        env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
        killSignal: 'SIGKILL',
      });
      const said = { out: '', err: '' };
      child.on('error', (error) => {
        const missing = 'code' in error && error.code === 'ENOENT';
        reject(missing ? new NoWay('no-package', error) : signal.aborted ? signal.reason : error);
      });
      child.stdout.on('data', (bytes) => (said.out += bytes));
      child.stderr.on('data', (bytes) => (said.err += bytes));
      child.stdin.on('error', () => {}); // It ended without reading: its exit code tells.
      child.on('close', (code) => resolve({ code, ...said }));
      child.stdin.end(input);
    });
  }
}

const alerts: [said: RegExp, health: Health][] = [
  [/cover-open|door-open/, { ok: false, detail: 'cover-open' }],
  [/media-empty|media-needed/, { ok: false, detail: 'paper-out' }],
  [/offline|paused|connecting-to-device|shutdown/, { ok: false, detail: 'offline' }],
  [/media-low/, { ok: true, detail: 'paper-low' }],
];

function healthIn(said: string): Health {
  const alert = /^\s*Alerts: (.*)$/m.exec(said)?.[1] ?? '';
  const known = alerts.find(([sign]) => sign.test(alert))?.[1];
  if (known) return known;
  return /^printer \S+ disabled/m.test(said) ? { ok: false, detail: 'offline' } : { ok: true, detail: null };
}

function refusal(said: string): string {
  if (/not accepting/i.test(said)) return 'busy';
  if (/scheduler|unable to connect|not connected|connection refused|bad file descriptor/i.test(said))
    return 'no-connection';
  if (/not permitted|unauthorized|forbidden/i.test(said)) return 'not-allowed';
  return /does not exist|invalid destination|unknown|no such/i.test(said) ? 'no-queue' : 'refused';
}
