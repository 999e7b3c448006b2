import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import type { HallFile } from '../../protocol/hall-file.ts';
import { Caller } from './caller.ts';
import { smallHall } from './small-hall.ts';

const root = join(import.meta.dirname, '../..');
/** As `npm start` runs it. */
const {
  flags,
  env: asStarted,
  compileCache,
  built,
} = JSON.parse(readFileSync(join(root, 'server/how-to-run.json'), 'utf8')) as {
  flags: string[];
  env: Record<string, string>;
  compileCache: string;
  built: string;
};

/** A hub of a test lives for seconds: room enough from the start, and it does not tidy on the way. What a bench measures is run as a hall runs it. */
const forSeconds = process.env.VITEST ? ['--min-semi-space-size=4', '--initial-heap-size=48'] : [];

export interface HubSettings {
  hall?: HallFile;
  /** An existing data folder; without one a fresh one is made and removed at the end. */
  dataDir?: string;
  port?: number;
  env?: Record<string, string>;
}

/** A real hub in a process of its own, as a hall runs it. */
export class RunningHub {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly process: ChildProcess;
  stderr = '';
  stdout = '';
  #ownFolder: string | null;
  /** The run before a restart: its folder is cleared with this one's. */
  #earlier: RunningHub | null = null;
  readonly #callers: Caller[] = [];

  constructor(child: ChildProcess, port: number, dataDir: string, ownFolder: string | null) {
    this.process = child;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.dataDir = dataDir;
    this.#ownFolder = ownFolder;
    child.stderr?.on('data', (bytes: Buffer) => {
      this.stderr += bytes.toString();
    });
    child.stdout?.on('data', (bytes: Buffer) => {
      this.stdout += bytes.toString();
    });
  }

  /** Someone who asks this hub things: each has a cookie jar of their own. */
  caller(): Caller {
    const caller = new Caller(this.url);
    this.#callers.push(caller);
    return caller;
  }

  async ready(): Promise<this> {
    for (;;) {
      if (this.process.exitCode !== null)
        throw new Error(`the hub ended with ${this.process.exitCode}: ${this.stderr}${this.stdout}`);
      const answer = await fetch(`${this.url}/api/health`).catch(() => null);
      if (answer) {
        await answer.arrayBuffer();
        return this;
      }
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const gone = once(this.process, 'exit');
      this.process.kill(signal);
      await gone;
    }
    return this.process.exitCode;
  }

  /** Ends it and starts it again on the same data and port; `between` may look into the data while nobody holds it. */
  async restart({
    signal = 'SIGTERM' as NodeJS.Signals,
    env = {},
    between = () => {},
  }: {
    signal?: NodeJS.Signals;
    env?: Record<string, string>;
    between?: () => void;
  } = {}): Promise<RunningHub> {
    await this.end(signal);
    between();
    const next = await launchHub({ dataDir: this.dataDir, port: this.port, env });
    next.#earlier = this;
    return next.ready();
  }

  /** Ends it and clears what it kept. Nobody goes on knocking at its door. */
  async close(): Promise<void> {
    for (const caller of this.#callers) caller.close();
    await this.end('SIGKILL');
    if (this.#ownFolder) rmSync(this.#ownFolder, { recursive: true, force: true });
    await this.#earlier?.close();
  }
}

/** Below those that systems hand out by themselves, so that nobody else's connection sits on one while its hub is away. */
const ports = { from: 12_000, to: 32_000 };

/** A port that nobody listens on, and that nobody else of this run is given as long as it lasts: each is marked in the run's own folder. */
export async function freePort(): Promise<number> {
  const taken = join(tmpdir(), 'ports');
  mkdirSync(taken, { recursive: true });
  for (;;) {
    const port = randomInt(ports.from, ports.to);
    if (isMarked(join(taken, String(port)))) continue;
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** Marks it, and says whether somebody had before. */
function isMarked(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return true;
  }
}

export function tempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'haojiao-'));
}

const hashes = new Map<string, Promise<string>>();

/** Two dozen PINs, hashed anew at the first start of two hundred halls, would be a large part of what a test run computes. */
async function withHashes(hall: HallFile): Promise<HallFile> {
  const hashOf = (pin: string) => {
    if (!hashes.has(pin)) hashes.set(pin, hash(pin));
    return hashes.get(pin)!;
  };
  const staff = hall.staff.map(async ({ pin, ...person }) =>
    pin === undefined ? person : { ...person, pinHash: await hashOf(pin) },
  );
  return { ...hall, staff: await Promise.all(staff) };
}

/** Starts a hub without waiting for it, for starts that are meant to fail. */
export async function launchHub({
  hall = smallHall(),
  dataDir,
  port,
  env = {},
}: HubSettings = {}): Promise<RunningHub> {
  const own = dataDir === undefined ? tempFolder() : null;
  const files = own ?? tempFolder();
  const hallFile = join(files, 'hall.json');
  writeFileSync(hallFile, JSON.stringify(process.env.HUB_COMMAND ? hall : await withHashes(hall)));
  const at = port ?? (await freePort());
  const data = dataDir ?? join(files, 'data');
  // $HUB_COMMAND puts another maker's hub, or an older one of ours, to the same trials. A place of a source can be spoilt only where the sources are run.
  const [program, ...args] = process.env.HUB_COMMAND
    ? ['sh', '-c', `exec ${process.env.HUB_COMMAND}`]
    : [process.execPath, ...flags, ...forSeconds, join(root, env.MUTANT ? 'server/main.ts' : built)];
  const child = spawn(program!, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...asStarted,
      ...process.env,
      NODE_COMPILE_CACHE: join(root, compileCache),
      PORT: String(at),
      HOST: '127.0.0.1',
      DATA_DIR: data,
      HALL_FILE: hallFile,
      RATE_LIMIT: '0',
      LOG_LEVEL: 'warn',
      NODE_OPTIONS: '',
      ...env,
    },
  });
  return new RunningHub(child, at, data, files);
}

export async function startHub(settings: HubSettings = {}): Promise<RunningHub> {
  return (await launchHub(settings)).ready();
}
