import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Caller, Watcher } from '../../support/caller.ts';
import { type RunningHub, startHub, tempFolder } from '../../support/running-hub.ts';
import { smallHall } from '../../support/small-hall.ts';
import { type Mutant, spoiltBy } from '../mutants/mutant.ts';
import { Injector } from './injector.ts';

/** A command as a screen sends it, again and again by its key until it is answered. */
export interface Command {
  who: Caller;
  name: string;
  body: object;
  key: string;
}

/** An answer later than this is a hang. */
const patienceMs = 10_000;

/** A hall with a kiosk, a clerk and screens, on a disk that can be made to fail. */
export class HallAtWork {
  readonly folder: string;
  readonly dataDir: string;
  readonly disk: Injector;
  hub!: RunningHub;
  kiosk!: Caller;
  clerk!: Caller;
  screens!: Watcher;
  /** Every command that was acknowledged, with its answer. */
  readonly kept: { command: Command; answer: Answer['body'] }[] = [];
  readonly #env: Record<string, string>;

  private constructor(folder: string, mutant: Mutant | null) {
    this.folder = folder;
    this.dataDir = join(folder, 'data');
    this.disk = new Injector(`${this.dataDir}/`);
    this.#env = { ...spoiltBy(mutant), ...this.disk.env };
  }

  static async open(mutant: Mutant | null): Promise<HallAtWork> {
    const hall = new HallAtWork(tempFolder(), mutant);
    try {
      hall.hub = await startHub({
        hall: smallHall((file) => {
          file.hall.timezone = justPastMidnight();
        }),
        dataDir: hall.dataDir,
        env: hall.#env,
      });
      hall.kiosk = hall.hub.caller();
      hall.clerk = await hall.hub.caller().signIn('1001');
      await hall.clerk.done('open-counter', { counter: 1 });
      hall.screens = await hall.clerk.watch(['board', 'kiosk', 'console/1']);
      return hall;
    } catch (error) {
      await hall.close();
      throw error;
    }
  }

  command(who: Caller, name: string, body: object): Command {
    return { who, name, body, key: randomUUID() };
  }

  issue(printer: string | null = null): Command {
    return this.command(this.kiosk, 'issue-ticket', { service: 'ss-card', printer });
  }

  /** Sends it; status 0 is no answer at all. */
  async send({ who, name, body, key }: Command): Promise<Answer> {
    return this.#within(who.tell(name, body, { key }));
  }

  /** Sends what must succeed on a healthy disk. */
  async done(command: Command): Promise<Answer['body']> {
    const answer = await this.send(command);
    if (answer.status !== 200)
      throw new Error(
        `${command.name} was answered ${answer.status} on a healthy disk: ${JSON.stringify(answer.body)}`,
      );
    this.kept.push({ command, answer: answer.body });
    return answer.body;
  }

  get(path: string): Promise<Answer> {
    return this.#within(this.clerk.get(path));
  }

  /** Whether the screens hear the hub's next pulse. */
  pulse(): Promise<boolean> {
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(false), patienceMs);
      this.screens.socket.once('pulse', () => {
        clearTimeout(late);
        resolve(true);
      });
    });
  }

  /** The numbers of all tickets that were acknowledged, in order. */
  numbers(): number[] {
    return this.kept
      .filter(({ command }) => command.name === 'issue-ticket')
      .map(({ answer }) => Number(answer.ticket.number.slice(1)))
      .sort((a, b) => a - b);
  }

  /** How many commands the hub says it has carried out. */
  async seq(): Promise<number> {
    return Number((await this.get('/api/health')).body?.seq);
  }

  /** What a hub that ended said last; null while it lives. One that gives no answer is given a moment to be gone. */
  async lastWords(): Promise<string | null> {
    const { process } = this.hub;
    if (process.exitCode === null && process.signalCode === null)
      await once(process, 'exit', { signal: AbortSignal.timeout(1000) }).catch(() => null);
    if (process.exitCode === null && process.signalCode === null) return null;
    return this.hub.stderr.trim().split('\n').slice(-14).join(' ').slice(-900);
  }

  /** Kills it and starts it again, its disk healthy from the moment it is dead. */
  async kill(): Promise<void> {
    const healed = { env: this.#env, between: () => this.disk.mend() };
    this.hub = await this.hub.restart({ signal: 'SIGKILL', ...healed });
    await this.screens.until(() => this.screens.socket.connected);
  }

  async close(): Promise<void> {
    this.clerk?.close();
    await this.hub?.close();
    this.disk.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #within(asked: Promise<Answer>): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const none = (why: string): Answer => ({ status: 0, body: why, headers: new Headers() });
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(() => resolve(none(`no answer in ${patienceMs} ms`)), patienceMs);
    });
    const answered = asked.catch((error: Error) => none(String(error.cause ?? error)));
    return Promise.race([answered, late]).finally(() => clearTimeout(timer));
  }
}

/** Where it is between midnight and one now: no day ends, and no backup of the hub's own begins, for eleven hours. */
function justPastMidnight(): string {
  const hour = new Date().getUTCHours();
  return hour <= 12 ? `Etc/GMT+${hour}` : `Etc/GMT-${24 - hour}`;
}
