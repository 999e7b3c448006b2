import { chance } from '../crowd.ts';
import type { Trial } from '../fault.ts';
import { check } from '../whole.ts';
import { Backups } from './failing-backup.ts';
import { type Site, tryFailingCall } from './failing-call.ts';
import type { HallAtWork } from './hall-at-work.ts';
import { type Way, ways } from './injector.ts';
import { Tally } from './tally.ts';
import { call, crowd, finish, issue, print, type Verb } from './verbs.ts';

type Manner = Omit<Site, 'n'>;
const manners: Manner[] = (Object.keys(ways) as Way[]).flatMap((way) => [true, false].map((once) => ({ way, once })));
/** A slip that fails is waited for: only where there is time. */
const quickVerbs = [issue, crowd, call, finish];
const everyVerb = [...quickVerbs, print];
/** With as many as this every call of every verb has its turn; with fewer every EIO of one issue, and a sample of the rest. */
const enoughForAll = 1500;
/** A sweep ends after so many calls that were not reached: a command makes a few more now and then. */
const missesMost = 3;
/** The work of a full log falls to one command among some hundreds. */
const commandsToAFullLog = 700;
const brokenMost = 10;
const sayEveryMs = 10_000;

/** One run over one hall: which calls of which commands fail, and in what order. */
export class Round {
  readonly tally: Tally;
  readonly #trial: Trial;
  readonly #hall: HallAtWork;
  readonly #next: () => number;
  /** A failed flush leaves everything written: the first of each verb and manner is followed by a kill. */
  readonly #flushes = new Set<string>();
  #saidAt = performance.now();

  constructor(trial: Trial, hall: HallAtWork) {
    this.#trial = trial;
    this.#hall = hall;
    this.#next = chance(trial.seed);
    this.tally = new Tally(trial.seed);
  }

  async run(): Promise<void> {
    if (this.#trial.times < enoughForAll) {
      await this.#everyCall(issue, { way: 'EIO', once: true });
      // Each kill takes a start: one has to do.
      for (const verb of quickVerbs) for (const manner of manners) this.#flushes.add(flushOf(verb, manner));
      await this.#backups((backups) => this.#someBackups(backups, Math.floor(this.#trial.times / 30)));
      await this.#anyCalls(quickVerbs);
    } else {
      await this.#backups((backups) => this.#everyBackup(backups));
      for (const verb of everyVerb) for (const manner of manners) await this.#everyCall(verb, manner);
      for (const once of [true, false]) await this.#everyCall(issue, { way: 'EIO', once }, true);
      for (const manner of manners) await this.#everyCallOfAFullLog(manner);
      await this.#anyCalls(everyVerb);
    }
    if (this.tally.broken.length === 0) await this.#reckon();
  }

  /** The first call, the second, and so on until the command makes no more. */
  async #everyCall(verb: Verb, manner: Manner, alwaysKill = false): Promise<void> {
    for (let n = 1, misses = 0; misses < missesMost && !this.#over(); n++)
      misses = (await this.#try(verb, { ...manner, n }, alwaysKill)) ? 0 : misses + 1;
  }

  /**
   * A command whose work on the full log fails leaves it full, so the next one has it to do again, and the sweep goes on where it was.
   * It is a thousand times the same two calls: after the first few, with growing steps.
   */
  async #everyCallOfAFullLog(manner: Manner): Promise<void> {
    const usual = await this.#callsOf(issue, manner.way);
    for (let n = usual + 1, misses = 0; misses < commandsToAFullLog && !this.#over(); ) {
      const reached = await this.#try(issue, { ...manner, n });
      misses = reached ? 0 : misses + 1;
      if (reached) n += Math.max(1, Math.floor((n - usual) / 10));
    }
    // The command after it begins the log anew, with calls of its own.
    for (let n = 1; n <= 4 && !this.#over(); n++) {
      for (let issued = 0; issued < commandsToAFullLog; issued++)
        if ((await this.#callsOf(issue, manner.way)) > usual * 2) break;
      await this.#try(issue, { ...manner, n });
    }
  }

  async #anyCalls(among: Verb[]): Promise<void> {
    for (let picked = 1; !this.#over(); picked++) {
      const verb = this.#pick(among);
      const { way, once } = this.#pick(manners);
      const n = 1 + Math.floor(this.#next() * (await this.#callsOf(verb, way)));
      // Now and then a kill; now and then a disk dead for so long that the screens must have heard of the hub meanwhile.
      const pulse = picked % 40 === 20;
      await this.#try(verb, { way, once: once && !pulse, n }, picked % 40 === 0, pulse);
    }
  }

  async #everyBackup(backups: Backups): Promise<void> {
    for (const manner of manners)
      for (let n = 1, misses = 0; misses < missesMost && !this.#over(); n++)
        misses = (await this.#tryBackup(backups, { ...manner, n })) ? 0 : misses + 1;
  }

  async #someBackups(backups: Backups, times: number): Promise<void> {
    const calls = times > 0 ? await backups.calls('ENOSPC') : 0;
    for (let i = 0; i < times && !this.#over(); i++)
      await this.#tryBackup(backups, { ...this.#pick(manners), n: 1 + Math.floor(this.#next() * calls) });
  }

  async #backups(work: (backups: Backups) => Promise<void>): Promise<void> {
    const backups = new Backups(this.#hall);
    await work(backups).finally(() => backups.close());
  }

  async #try(verb: Verb, site: Site, alwaysKill = false, pulse = false): Promise<boolean> {
    const kill = (failed: string) => {
      const flush = flushOf(verb, site);
      if (!/^f(data)?sync /.test(failed) || this.#flushes.has(flush)) return alwaysKill;
      this.#flushes.add(flush);
      return true;
    };
    const tried = await tryFailingCall(this.#hall, verb, site, { kill, pulse });
    this.tally.addCommand(verb.name, site, tried);
    // Late once, the machine may have been busy elsewhere; late again at the very same call, it is the hub.
    if (tried.late) {
      const again = await tryFailingCall(this.#hall, verb, site, { kill: () => tried.killed, pulse });
      this.tally.addCommand(verb.name, site, again);
      if (again.late)
        this.tally.wrong(
          `${site.way} at call ${site.n} of ${verb.name}: with the disk well again it took ${Math.round(tried.againMs)} ms to serve, then ${Math.round(again.againMs)}`,
        );
    }
    this.#say(`${verb.name}, ${site.way} at call ${site.n}`);
    return tried.reached;
  }

  async #tryBackup(backups: Backups, site: Site): Promise<boolean> {
    const tried = await backups.try(site);
    this.tally.addBackup(site, tried);
    this.#say(`a backup, ${site.way} at call ${site.n}`);
    return tried.reached;
  }

  /** How many calls the verb makes just now that this way could make fail. */
  async #callsOf(verb: Verb, way: Way): Promise<number> {
    const commands = await verb.ready(this.#hall);
    this.#hall.disk.mend(way);
    const answers = await Promise.all(commands.map((command) => this.#hall.done(command)));
    const calls = this.#hall.disk.counted();
    await verb.after?.(this.#hall, answers);
    return Math.max(1, calls);
  }

  /** After one more kill everything acknowledged is there, and the data is whole. */
  async #reckon(): Promise<void> {
    const hall = this.#hall;
    await hall.kill();
    for (const { command, answer } of hall.kept) {
      const { status, body, headers } = await hall.send(command);
      if (headers.get('idempotent-replay') === 'true' && JSON.stringify(body) === JSON.stringify(answer)) continue;
      this.tally.wrong(
        `${command.name} was ${JSON.stringify(answer)}, and after a kill ${status} ${JSON.stringify(body)}`,
      );
    }
    const numbers = hall.numbers();
    if (numbers.some((n, i) => n !== i + 1)) this.tally.wrong(`the numbers given are not 1, 2, 3 …: ${numbers.join()}`);
    await hall.hub.end();
    const found = await check(hall.dataDir);
    if (found.code !== 0) this.tally.wrong(`check says: ${found.says}`);
  }

  #over(): boolean {
    return this.tally.failed >= this.#trial.times || this.tally.broken.length >= brokenMost;
  }

  #pick<T>(among: readonly T[]): T {
    return among[Math.floor(this.#next() * among.length)]!;
  }

  #say(where: string): void {
    if (performance.now() - this.#saidAt < sayEveryMs) return;
    this.#saidAt = performance.now();
    this.#trial.say(`${this.tally.failed} of ${this.#trial.times} calls failed; now ${where}`);
  }
}

function flushOf(verb: Verb, { way, once }: Manner): string {
  return `${verb.name} ${way} ${once}`;
}
