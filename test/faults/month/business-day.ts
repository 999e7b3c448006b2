import { Agent } from 'node:http';
import type { RunningHub } from '../../support/running-hub.ts';
import type { TurnedClock } from '../clock/turned-clock.ts';
import { at, services } from './busy-hall.ts';
import { Clerk, type Day } from './clerk.ts';
import { DayBook } from './day-book.ts';
import type { JournalReader } from './journal-reader.ts';
import { compare, unsettled } from './morning-after.ts';
import type { PassingScreens } from './passing-screens.ts';
import { QuickCaller, type Tally } from './quick-caller.ts';
import { letIn } from './visitors.ts';

export interface DayPlan {
  hub: RunningHub;
  clock: TurnedClock;
  journal: JournalReader;
  screens: PassingScreens;
  tally: Tally;
  chance: () => number;
  day: string;
  before: DayBook | null;
  tickets: number;
  counters: number;
  kiosks: number;
  screensADay: number;
  /** Begun at noon and over before the evening: what is done beside the hall's work. */
  beside?: (supervisor: QuickCaller) => Promise<void>;
}

export interface DayDone {
  book: DayBook;
  broken: string[];
  /** From the first thing asked in the morning to its answer: the new day is opened before it. */
  openedInMs: number;
  commands: number;
  workedMs: number;
}

/** One business day from before the doors open to after the last has gone. */
export async function workDay(plan: DayPlan): Promise<DayDone> {
  const { hub, clock, journal, screens, tally, chance, day, before, tickets } = plan;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const caller = () => new QuickCaller(hub.port, agent, tally);
  const book = new DayBook(day);
  const broken: string[] = [];
  const asked = tally.asked;

  clock.turn(at(day, '08:20'));
  const startedAt = performance.now();
  const clerks = Array.from({ length: plan.counters }, (_, i) => new Clerk(i + 1, caller()));
  const [{ caller: supervisor }, ...others] = clerks as [Clerk, ...Clerk[]];
  await clerks[0]!.begin();
  const openedInMs = performance.now() - startedAt;
  if (before) broken.push(...(await unsettled(before, supervisor)));
  await Promise.all(others.map((clerk) => clerk.begin()));
  const kiosks = Array.from({ length: plan.kiosks }, caller);

  let over = false;
  let givenOut = false;
  const rest = Math.floor(chance() * 6);
  const today: Day = {
    book,
    chance,
    over() {
      over ||= givenOut && book.waiting <= rest;
      return over;
    },
  };
  const arriving: Promise<void>[] = [];
  const onward = (nth: number) => {
    clock.turn(timeOf(day, nth / tickets));
    screens.moveOn();
    const due = (visitors: number) => Math.floor((visitors * plan.screensADay) / tickets);
    if (due(nth + 1) === due(nth)) return;
    const clerk = clerks[screens.came % clerks.length]!;
    arriving.push(screens.come(lookOf(screens.came, clerk, book)));
  };
  const noon = Math.ceil(tickets / 2);
  const work = Promise.all(clerks.map((clerk) => clerk.work(today)));
  await letIn(kiosks, { from: 0, to: noon }, today, onward);

  clock.turn(at(day, '12:30'));
  const atNoon = await kiosks[0]!.tell('issue-ticket', { service: services[0]!, printer: null });
  if (atNoon.body.code !== 'not-issuing') broken.push(`at noon of ${day} a kiosk was answered ${atNoon.status}`);
  clock.turn(at(day, '13:30'));
  const beside = plan.beside?.(supervisor);

  await letIn(kiosks, { from: noon, to: tickets }, today, onward);
  givenOut = true;
  book.joined.ring();
  await work;
  await beside;
  clock.turn(at(day, '17:45'));
  await Promise.all(others.map((clerk) => clerk.goHome(today)));
  await Promise.all(arriving);
  const workedMs = performance.now() - startedAt;

  const { counts } = (await supervisor.get('/api/views/hall')).view;
  compare(broken, `the hall's figures on the evening of ${day}`, counts, {
    issued: book.issued,
    served: book.served,
    left: book.cancelled,
  });
  const told = await journal.read(supervisor);
  compare(broken, `the journal of ${day}`, told, {
    issued: book.issued,
    served: book.served,
    cancelled: book.cancelled,
  });
  const opened = JSON.stringify(told.opened);
  const expected = JSON.stringify([{ day, before: before?.day ?? null }]);
  if (opened !== expected) broken.push(`the journal of ${day} opens ${opened}, not ${expected}`);
  screens.leaveAll();
  agent.destroy();
  broken.push(...book.broken, ...book.gaps(), ...clerks.flatMap((clerk) => clerk.broken));
  return { book, broken, openedInMs, commands: tally.asked - asked, workedMs };
}

/** Half the visitors before noon, half after: the last a quarter of an hour before closing. */
function timeOf(day: string, share: number): number {
  return share < 0.5
    ? at(day, '08:30') + share * 2 * 209 * 60_000
    : at(day, '13:30') + (share - 0.5) * 2 * 220 * 60_000;
}

/** A phone, a clerk's own PC with the lobby's board, a sign, a console, a kiosk: in turn. */
function lookOf(nth: number, clerk: Clerk, book: DayBook) {
  const { cookie } = clerk.caller;
  switch (nth % 5) {
    case 0:
      return book.newest
        ? { topics: [`ticket/${book.newest.token}`], token: book.newest.token }
        : { topics: ['counter/1'] };
    case 1:
      return { topics: ['board', 'counter/1'], cookie };
    case 2:
      return { topics: [`counter/${clerk.counter}`] };
    case 3:
      return { topics: [`console/${clerk.counter}`], cookie };
    default:
      return { topics: ['kiosk', 'board/b'] };
  }
}
