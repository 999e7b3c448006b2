import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { answers } from '../../protocol/answers.ts';
import type { Body, CommandName, DeviceKind } from '../../protocol/commands.ts';
import type { HallFile } from '../../protocol/hall-file.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { type Calendar, noCalendar } from '../../server/hall/calendar.ts';
import { type Hall, hallOf } from '../../server/hall/hall.ts';
import type { Looks } from '../../server/hall/looks.ts';
import { signIn, signOut } from '../../server/hall/sign-in.ts';
import { type Committed, type Hub, openHub, type Reply } from '../../server/hub.ts';
import { keepCalendar } from '../../server/keep-calendar.ts';
import { keepHall } from '../../server/keep-hall.ts';
import { approvedLonger } from '../../server/store/longer-hours-look-ups.ts';
import { openCalendar } from '../../server/store/calendar-look-ups.ts';
import { openLooks } from '../../server/store/look-ups.ts';
import { type Db, openData } from '../../server/store/open.ts';
import { openSeal, type Seal } from '../../server/store/seal.ts';
import { alertSince } from '../../server/views/alerts.ts';
import { settingOf } from '../posts/setting.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { smallHall } from './small-hall.ts';

/** Monday morning in the small hall. */
export const monday = Date.parse('2026-11-23T09:00:00+08:00');

/** A clock that only a test turns. */
export class HandClock {
  at: number;
  constructor(at: number) {
    this.at = at;
  }
  now = (): number => this.at;
  pass(seconds: number): void {
    this.at += seconds * 1000;
  }
}

export type Answer<Name extends CommandName> = z.infer<(typeof answers)[Name]> & { seq: number };

export interface RoomSettings {
  hall?: HallFile;
  at?: number;
  /** `own`: the one the hall keeps in its data. */
  calendar?: Calendar | 'own';
  /** An existing folder: the same hall opened again. */
  dir?: string;
  /** Puts something between the hub and its store. */
  wrap?(store: Store): Store;
}

/** The hub's rooms from the store up to the one door, without web, sockets or paper, and with a clock turned by hand. */
export class Room {
  readonly dir: string;
  readonly clock: HandClock;
  readonly heard: Committed[] = [];
  readonly logged: string[] = [];
  hall!: Hall;
  looks!: Looks;
  store!: Store;
  hub!: Hub;
  db!: Db;
  seal!: Seal;
  #keys = 0;
  #close: () => void = () => undefined;

  constructor(dir: string, at: number) {
    this.dir = dir;
    this.clock = new HandClock(at);
  }

  async open({ hall = smallHall(), calendar = noCalendar, wrap = (store) => store }: RoomSettings): Promise<this> {
    const fresh = layEmptyData(this.dir);
    const data = openData(this.dir);
    this.#close = data.close;
    this.db = data.db;
    this.seal = openSeal(this.dir, fresh);
    this.store = wrap(openStore(data.db, this.seal));
    const path = join(this.dir, 'hall.json');
    // Hashing PINs takes longer than all the rest: nobody signs in with one here.
    writeFileSync(path, JSON.stringify({ ...hall, staff: hall.staff.map(({ pin: _, ...person }) => person) }));
    const file = await keepHall(this.store, path, this.clock.now());
    if (calendar === 'own') keepCalendar(this.store, this.clock.now());
    const own = calendar === 'own' ? openCalendar(data.db) : null;
    this.hall = hallOf(file, own ?? (calendar as Calendar), approvedLonger(data.db));
    this.looks = openLooks(data.db, this.hall, this.seal, (alert, jobNo) => alertSince(settingOf(this), alert, jobNo));
    const say = (_: object, message: string) => this.logged.push(message);
    this.hub = openHub(this.store, this.looks, this.clock, { error: say, warn: say });
    this.hub.onCommitted(({ facts }) => {
      if (facts.some(({ fact }) => fact === 'calendar-imported')) own?.reread();
    });
    this.hub.onCommitted((committed) => this.heard.push(committed));
    this.hub.turnDay();
    return this;
  }

  ask<Name extends CommandName>(
    name: Name,
    body: Body<Name>,
    asker: Asker,
    key = `key-${this.store.opens}-${++this.#keys}`,
  ): Promise<Reply> {
    return this.hub.ask(name, key, body, asker);
  }

  /** A command that must succeed: its answer, as the contract has it. */
  async done<Name extends CommandName>(name: Name, body: Body<Name>, asker: Asker): Promise<Answer<Name>> {
    const reply = await this.ask(name, body, asker);
    if (reply.kind !== 'done') throw new Error(`${name} was answered ${JSON.stringify(reply)}`);
    return { seq: reply.answer.seq, ...answers[name].parse(reply.answer) } as unknown as Answer<Name>;
  }

  /** In one word, what becomes of a command: `done`, the code of a refusal, or the kind of reply. */
  async say<Name extends CommandName>(name: Name, body: Body<Name>, asker: Asker): Promise<string> {
    return inAWord(await this.ask(name, body, asker));
  }

  staff(jobNo: string): Asker {
    const staff = this.looks.staff(jobNo);
    if (!staff) throw new Error(`nobody here has the job number ${jobNo}`);
    return { staff, device: null, holder: null, address: 'test' };
  }

  screen(kind: DeviceKind = 'kiosk', id: string = kind): Asker {
    return { staff: null, device: { id, kind, label: id, printer: 'k1' }, holder: null, address: 'test' };
  }

  holder(ref: string): Asker {
    return { staff: null, device: null, holder: this.ticket(ref).id, address: 'test' };
  }

  async signIn(jobNo: string): Promise<Asker> {
    await this.hub.own(signIn, { jobNo, session: `session-${jobNo}` }, theDoor);
    return this.staff(jobNo);
  }

  async signOut(jobNo: string): Promise<void> {
    await this.hub.own(signOut, { jobNo, session: `session-${jobNo}`, why: 'idle' }, theDoor);
  }

  /** Signs somebody in and puts them at a counter: the first clerk of the small hall unless told otherwise. */
  async post(counter: number, jobNo = String(1000 + counter)): Promise<Asker> {
    const asker = await this.signIn(jobNo);
    await this.done('open-counter', { counter }, asker);
    return asker;
  }

  /** A number for the first service of queue A. */
  async issue(
    body: Partial<Body<'issue-ticket'>> = {},
    asker: Asker = this.staff('9001'),
  ): Promise<Answer<'issue-ticket'>['ticket']> {
    return (await this.done('issue-ticket', { service: 'ss-card', printer: null, ...body }, asker)).ticket;
  }

  ticket(ref: string) {
    const ticket = this.looks.ticketByRef(ref);
    if (!ticket) throw new Error(`there is no ticket ${ref}`);
    return ticket;
  }

  /** Everything the database holds, without the kept answers: what a refusal must not touch. */
  rows(): Record<string, unknown[]> {
    const tables = this.db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'answer' ORDER BY name")
      .pluck()
      .all() as string[];
    return Object.fromEntries(tables.map((table) => [table, this.db.prepare(`SELECT * FROM ${table}`).all()]));
  }

  /** Closes the data and leaves it on the disk. */
  leave(): void {
    this.#close();
    this.#close = () => undefined;
  }

  close(): void {
    this.leave();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** The file of a hub's data, before anything stands in it. */
let emptyData: string | null = null;

/** Where no data lies yet: a copy of what a first start makes. To make it anew for each of a thousand rooms would be a third of what the rules' tests compute. */
function layEmptyData(dir: string): boolean {
  const path = join(dir, 'hub.db');
  if (existsSync(path)) return false;
  if (emptyData === null || !existsSync(emptyData)) {
    const made = emptyFolder();
    openData(made).close();
    emptyData = join(made, 'hub.db');
  }
  copyFileSync(emptyData, path);
  return true;
}

export const anyone: Asker = { staff: null, device: null, holder: null, address: 'test' };
const theDoor: Asker = { ...anyone, address: 'hub' };

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'haojiao-room-'));
}

export function openRoom(settings: RoomSettings = {}): Promise<Room> {
  return new Room(settings.dir ?? emptyFolder(), settings.at ?? monday).open(settings);
}

export function inAWord(reply: Reply): string {
  if (reply.kind !== 'no') return reply.kind;
  if ('refused' in reply.no) return reply.no.refused;
  return 'unknown' in reply.no ? `unknown-${reply.no.unknown}` : 'slow-down';
}
