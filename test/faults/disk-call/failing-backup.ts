import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { check } from '../whole.ts';
import type { Site, Tried } from './failing-call.ts';
import type { HallAtWork } from './hall-at-work.ts';
import { Injector, type Way } from './injector.ts';

const root = join(import.meta.dirname, '../../..');
const patienceMs = 30_000;

/** `npm run hub -- backup FILE` beside the running hub, on a disk of its own that can be made to fail. */
export class Backups {
  readonly disk: Injector;
  readonly #hall: HallAtWork;
  #last = 0;

  constructor(hall: HallAtWork) {
    this.#hall = hall;
    this.disk = new Injector(`${hall.folder}/`);
  }

  /** One backup with one call to the disk failing on the way; then all that must hold. */
  async try(site: Site): Promise<Tried> {
    this.disk.arm(site.way, site.n, site.once);
    const sentAt = performance.now();
    const { file, code, says } = await this.#take();
    const answeredMs = performance.now() - sentAt;
    const reached = this.disk.failed() > 0;
    const call = reached ? this.disk.first() : '';
    this.disk.mend();
    const broken: string[] = [];
    const wrong = (what: string) =>
      broken.push(`${site.way} ${site.once ? 'at' : 'from'} call ${site.n} (${call}) of a backup: ${what}`);

    const left = this.#left(file);
    if (code === 0) {
      if (!left.includes(basename(file)) || !left.includes(`${basename(file)}.key`))
        wrong(`said to be done, but there is only ${left.join(', ') || 'nothing'}`);
      else if (reached) await this.#mustBeWhole(file, wrong);
      const held = Number(/(\d+) tickets/.exec(says)?.[1] ?? Number.NaN);
      if (held < this.#hall.numbers().length) wrong(`holds ${held} tickets of ${this.#hall.numbers().length}`);
    } else {
      if (!reached) wrong(`failed on a healthy disk: ${says}`);
      if (code !== 1) wrong(`ended with ${code}: ${says}`);
      if (says.trim() === '' || /\n\s+at .+:\d+/.test(says)) wrong(`does not say in a sentence what is wrong: ${says}`);
      // What a dead disk does not let be deleted may lie there, but under the name that was asked for never half of it.
      if (site.once && left.length > 0) wrong(`failed and left ${left.join(', ')}`);
      if (!site.once && left.includes(basename(file))) await this.#mustBeWhole(file, wrong);
    }
    for (const name of left) rmSync(join(this.#hall.folder, name), { force: true });
    const health = await this.#hall.get('/api/health');
    if (health.status !== 200) wrong(`meanwhile the hub answered ${health.status}`);
    const acknowledged = code === 0 ? 1 : 0;
    return {
      reached,
      call,
      acknowledged,
      refused: 1 - acknowledged,
      cameToLife: 0,
      killed: false,
      answeredMs,
      againMs: 0,
      late: false,
      broken: broken.map((line) => line.slice(0, 700)),
    };
  }

  /** How many calls one backup makes on a healthy disk that this way could make fail. */
  async calls(way: Way): Promise<number> {
    this.disk.mend(way);
    const { file } = await this.#take();
    for (const name of this.#left(file)) rmSync(join(this.#hall.folder, name), { force: true });
    return this.disk.counted();
  }

  close(): void {
    this.disk.close();
  }

  async #take(): Promise<{ file: string; code: number | string | null; says: string }> {
    this.#last += 1;
    const file = join(this.#hall.folder, `backup-${this.#last}.db`);
    return { file, ...(await this.#tool(['backup', file], this.#hall.dataDir, this.disk.env)) };
  }

  async #tool(args: string[], dataDir: string, env: Record<string, string>) {
    const tool = spawn(process.execPath, [join(root, 'server/hub-tool.ts'), ...args], {
      env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patienceMs,
    });
    let says = '';
    for (const stream of [tool.stdout, tool.stderr])
      stream.on('data', (bytes: Buffer) => {
        says += bytes.toString();
      });
    const code = await new Promise<number | string | null>((resolve) =>
      tool.on('close', (status, signal) => resolve(status ?? signal)),
    );
    return { code, says };
  }

  /** What lies in the folder under the name that was asked for, or beside it. */
  #left(file: string): string[] {
    return readdirSync(this.#hall.folder).filter((name) => name.startsWith(basename(file)));
  }

  async #mustBeWhole(file: string, wrong: (what: string) => void): Promise<void> {
    const into = `${file}.restored`;
    const { code, says } = await this.#tool(['restore', file], into, {});
    if (code !== 0) wrong(`said to be done, but it cannot be restored: ${says}`);
    else {
      const found = await check(into);
      if (found.code !== 0) wrong(`said to be done, but it is not whole: ${found.says}`);
    }
    if (existsSync(into)) rmSync(into, { recursive: true, force: true });
  }
}
