import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HallFile } from '../../protocol/hall-file.ts';
import type { Answer, Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

export const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../demo/hall.json'), 'utf8')) as HallFile;

export const busyCounters = 12;
const eachWaits = 4;
const stillToCome = 2;

/** The demo hall at its busiest, in a real hub: every counter is open and has called somebody, and three more wait for each. */
export class BusyHall {
  readonly hub: RunningHub;
  readonly kiosk: Caller;
  readonly leader: Caller;
  readonly clerks = new Map<number, Caller>();
  /** The page of one who waits. */
  waitingToken = '';

  constructor(hub: RunningHub, leader: Caller) {
    this.hub = hub;
    this.kiosk = hub.caller();
    this.leader = leader;
  }

  async fill(): Promise<this> {
    for (const { counter, a } of demo.posts.slice(0, busyCounters)) {
      for (let i = 0; i < eachWaits; i++)
        this.waitingToken = (
          await this.kiosk.done('issue-ticket', {
            service: serviceAt(counter),
            printer: null,
            holder: { name: '欧阳玉兰' },
          })
        ).ticket.token;
      const clerk = await this.hub.caller().signIn(a, demo.staff.find(({ jobNo }) => jobNo === a)!.pin);
      this.clerks.set(counter, clerk);
      await clerk.done('open-counter', { counter });
      await clerk.done('call-next', { counter });
    }
    return this;
  }

  /** An ordinary moment: most of those called have come, the last two are on their way. */
  async served(): Promise<void> {
    for (const [counter, clerk] of [...this.clerks].slice(0, -stillToCome)) {
      const { current } = await this.view(`console/${counter}`);
      await clerk.done('begin-service', { ticket: current.id });
    }
  }

  async view(topic: string): Promise<Answer['body']> {
    return (await this.leader.get(`/api/views/${topic}`)).body.view;
  }

  /** A view as it goes over the line. */
  async bytes(topic: string): Promise<number> {
    return Buffer.byteLength(JSON.stringify(await this.view(topic)));
  }

  close(): Promise<void> {
    return this.hub.close();
  }
}

/** A service that this counter may call. */
export function serviceAt(counter: number): string {
  const { queues } = demo.counters.find(({ number }) => number === counter)!;
  return demo.services.find(({ queue }) => queues.includes(queue))!.id;
}

export async function openBusyHall(): Promise<BusyHall> {
  const hub = await startHub({ hall: { ...demo, rules: { ...demo.rules, practice: true, secondsBetweenTickets: 0 } } });
  return new BusyHall(hub, await hub.caller().signIn('9002')).fill();
}
