import type { HallFile } from '../../../protocol/hall-file.ts';
import { smallHall } from '../../support/small-hall.ts';
import { chance } from '../crowd.ts';
import { Acknowledged } from './acknowledged.ts';
import { bareStartMs } from './bare-start.ts';
import { Client } from './client.ts';
import { Door } from './door.ts';
import { MortalHub } from './mortal-hub.ts';
import { PaperTray } from './paper-tray.ts';
import { WaitingRoom } from './waiting-room.ts';
import { giveNumbers, type Post, serve } from './work.ts';

const kiosks = 4;
const counters = 12;
export const clients = kiosks + counters;
/** One kill in so many falls into the start of the hub. */
const inStartOneIn = 5;
const startTakesMs = 600;
const workMostMs = 2000;
const breathMs = 12;
/** Beside one start in so many stands a bare one. */
const bareOneIn = 6;

/** Every counter serves both queues; only those who work here have a PIN, which is slow to keep on purpose. */
const hallFile: HallFile = smallHall((file) => {
  for (const counter of file.counters) counter.queues = ['A', 'B'];
  for (const person of file.staff) if (!/^1|^9103$/.test(person.jobNo)) delete person.pin;
}, counters);

export interface KilledHallSettings {
  seed: number;
  /** At most so many answers between a start and a kill. */
  answersMost: number;
  /** What is broken, in words, of this hall and those beside it: one find ends the work of all. */
  broken: string[];
  env: Record<string, string>;
}

/** One hall at work whose hub is killed again and again. */
export class KilledHall {
  readonly hub: MortalHub;
  readonly broken: string[];
  readonly book: Acknowledged;
  readonly tray: PaperTray;
  readonly crowd: Client[] = [];
  killsInStart = 0;
  /** What a bare start took, next to those of the hub. */
  readonly bareMs: number[] = [];
  #answersMost: number;
  #seed: number;
  #next: () => number;
  #epoch = '';
  #posts: Post[] = [];
  #door = new Door();
  #room = new WaitingRoom();

  constructor({ seed, answersMost, broken, env }: KilledHallSettings) {
    this.#seed = seed;
    this.#next = chance(seed);
    this.#answersMost = answersMost;
    this.broken = broken;
    this.book = new Acknowledged(broken);
    this.hub = new MortalHub(hallFile, env);
    this.hub.onEnded = (how) => {
      broken.push(how);
      this.#door.giveUp(how);
    };
    this.tray = new PaperTray(this.hub.dataDir);
  }

  /** Opens the hall: every clerk at a counter. */
  async open(): Promise<void> {
    await this.hub.start();
    const { epoch, businessDay } = (await this.hub.caller().get('/api/health')).body;
    this.#epoch = epoch;
    const clerks = Array.from({ length: counters }, (_, i) => this.hub.caller().signIn(String(1001 + i)));
    const callers = [...Array.from({ length: kiosks }, () => this.hub.caller()), ...(await Promise.all(clerks))];
    for (const [i, caller] of callers.entries()) {
      const parts = { caller, door: this.#door, book: this.book, next: chance(this.#seed * clients + i) };
      this.crowd.push(new Client(`s${this.#seed}-c${i}`, parts));
      if (i < kiosks) continue;
      await caller.done('open-counter', { counter: i - kiosks + 1 });
      this.#posts.push({ counter: i - kiosks + 1, openedOn: businessDay });
    }
  }

  /** So many kills while everybody works; at the end everybody has every answer, and the hub stands. */
  async work(kills: number): Promise<void> {
    let over = false;
    const work = {
      room: this.#room,
      tray: this.tray,
      over: () => over,
      wrong: (what: string) => this.broken.push(what),
    };
    const everybody = Promise.all(
      this.crowd.map((client, i) =>
        i < kiosks ? giveNumbers(client, work) : serve(client, this.#posts[i - kiosks]!, work),
      ),
    ).catch((gone: Error) => this.broken.includes(gone.message) || this.broken.push(gone.message));
    this.#door.open();
    const checks: Promise<void>[] = [];
    try {
      const before = this.hub.kills;
      while (this.hub.kills - before < kills && this.broken.length === 0) {
        await this.#someWork();
        this.#door.shut();
        await Promise.all([this.hub.kill(), ...checks.splice(0)]);
        if (this.hub.kills - before < kills && this.#next() < 1 / inStartOneIn) await this.#killInStart();
        this.tray.collect();
        await this.hub.start();
        if (this.hub.readyMs.length % bareOneIn === 2) this.bareMs.push(await bareStartMs());
        await this.#headStands();
        this.#door.open();
        checks.push(this.#newestStand());
      }
    } catch (error) {
      this.broken.push(String(error));
      this.#door.giveUp('the hub did not come back');
    }
    over = true;
    this.#room.wake();
    await Promise.all([everybody, ...checks]);
    this.#door.shut();
  }

  async close(): Promise<void> {
    this.#door.giveUp('the trial is over');
    await this.hub.close();
  }

  /** A kill comes after some answers, however fast the machine, and a breath later: at any moment of what is under way. */
  async #someWork(): Promise<void> {
    const until = this.book.answers + Math.floor(this.#next() * this.#answersMost);
    const startedAt = performance.now();
    while (this.book.answers < until && performance.now() - startedAt < workMostMs) await pause(2);
    await pause(this.#next() * breathMs);
  }

  async #killInStart(): Promise<void> {
    this.killsInStart += 1;
    await this.hub.killInStart(this.#next() * startTakesMs);
  }

  /** Before anybody goes on: the journal reaches as far as what was acknowledged. */
  async #headStands(): Promise<void> {
    const { seq, epoch } = (await this.hub.caller().get('/api/health')).body;
    if (seq < this.book.lastSeq) this.broken.push(`the journal ends at ${seq}; acknowledged was ${this.book.lastSeq}`);
    if (epoch !== this.#epoch) this.broken.push(`the history became another: ${this.#epoch}, now ${epoch}`);
  }

  /** While everybody goes on: the last answer of every client before the kill, and an older one, are what they were. */
  async #newestStand(): Promise<void> {
    const someone = this.crowd[Math.floor(this.#next() * this.crowd.length)]!;
    const older = someone.sample[Math.floor(this.#next() * someone.sample.length)];
    await Promise.all([
      ...this.crowd.map(async (client) => client.last && client.askAgain(client.last)),
      older && someone.askAgain(older),
    ]);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, ms));
}
