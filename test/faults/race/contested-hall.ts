import type { HallFile } from '../../../protocol/hall-file.ts';
import type { Answer, Caller } from '../../support/caller.ts';
import { type RunningHub, startHub } from '../../support/running-hub.ts';
import { smallHall } from '../../support/small-hall.ts';
import { check } from '../whole.ts';

export const counters = 12;
export const kiosks = 2;

/** One line for twelve counters, one class of visitor: whoever came first is first. Only those who work here have a PIN, which is slow to keep on purpose. */
const oneLine: HallFile = smallHall((file) => {
  for (const person of file.staff) if (!person.jobNo.startsWith('1')) delete person.pin;
  for (const counter of file.counters) counter.queues = ['A'];
}, counters);

/** A hall where everybody presses at the same instant. What is not as it must be is kept in words. */
export class ContestedHall {
  readonly broken: string[] = [];
  #hub: RunningHub;
  #kiosks: Caller[];
  #clerks: Caller[];
  /** Numbers that wait, in the order in which they were given. */
  #line: string[] = [];
  #lastNumber = 0;
  #lastSeq = 0;

  private constructor(hub: RunningHub, clerks: Caller[]) {
    this.#hub = hub;
    this.#clerks = clerks;
    this.#kiosks = Array.from({ length: kiosks }, () => hub.caller());
  }

  static async open(env: Record<string, string>): Promise<ContestedHall> {
    const hub = await startHub({ hall: oneLine, env });
    try {
      const clerks = await Promise.all(
        Array.from({ length: counters }, (_, i) => hub.caller().signIn(String(1001 + i))),
      );
      for (const [i, clerk] of clerks.entries()) await clerk.done('open-counter', { counter: i + 1 });
      return new ContestedHall(hub, clerks);
    } catch (error) {
      await hub.close();
      throw error;
    }
  }

  async day(): Promise<string> {
    return (await this.#hub.caller().get('/api/health')).body.businessDay;
  }

  /** Both kiosks give a number at once. */
  async give(): Promise<void> {
    const answers = await together(this.#kiosks, () => ['issue-ticket', { service: 'ss-card', printer: null }]);
    for (const { body } of this.#allDone('issue-ticket', answers)) {
      const { number, ahead } = body.ticket;
      const wanted = `A${String(++this.#lastNumber).padStart(3, '0')}`;
      if (number !== wanted) this.broken.push(`pressed together, the kiosks gave ${number} where ${wanted} came next`);
      if (ahead !== this.#line.length) this.broken.push(`${number} was told ${ahead} ahead; ${this.#line.length} are`);
      this.#line.push(number);
    }
  }

  /** Every counter presses "next" at once, and serves whom it was given. */
  async callNext(): Promise<void> {
    const called = await together(this.#clerks, (i) => ['call-next', { counter: i + 1 }]);
    for (const { body } of this.#allDone('call-next', called)) {
      const first = this.#line.shift();
      const { number } = body.ticket;
      if (number !== first) this.broken.push(`${number} was called where ${first ?? 'nobody'} was first in line`);
    }
    if (this.broken.length > 0) return;
    for (const verb of ['begin-service', 'finish-service'])
      this.#allDone(verb, await together(this.#clerks, (i) => [verb, { ticket: called[i]!.body.ticket.id }]));
  }

  /** When everybody was called nobody is left, whoever asks. */
  async nobodyLeft(): Promise<void> {
    for (const { status, body } of await together(this.#clerks, (i) => ['call-next', { counter: i + 1 }]))
      if (body?.code !== 'nobody-waiting')
        this.broken.push(`nobody waits, call-next was answered ${status}: ${brief(body)}`);
  }

  /** The data, when all is over. */
  async settle(): Promise<void> {
    await this.#hub.end();
    const { code, says } = await check(this.#hub.dataDir);
    if (code !== 0) this.broken.push(`the data is not whole: ${says.trim()}`);
  }

  close(): Promise<void> {
    return this.#hub.close();
  }

  /** The answers in the order in which the hub says it carried them out; no two are the same entry of its journal. */
  #allDone(verb: string, answers: Answer[]): Answer[] {
    for (const { status, body } of answers)
      if (status !== 200) this.broken.push(`${verb} was answered ${status}: ${brief(body)}`);
    const done = answers.filter(({ status }) => status === 200).sort((a, b) => a.body.seq - b.body.seq);
    for (const { body } of done) {
      if (body.seq <= this.#lastSeq) this.broken.push(`${verb} was answered as entry ${body.seq} of the journal again`);
      this.#lastSeq = body.seq;
    }
    return done;
  }
}

function together(callers: Caller[], press: (i: number) => [name: string, body: object]): Promise<Answer[]> {
  return Promise.all(callers.map((caller, i) => caller.tell(...press(i))));
}

function brief(body: unknown): string {
  return JSON.stringify(body).slice(0, 160);
}
