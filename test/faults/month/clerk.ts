import { queues } from './busy-hall.ts';
import type { DayBook } from './day-book.ts';
import type { QuickCaller } from './quick-caller.ts';

/** What all who work on one day share. */
export interface Day {
  book: DayBook;
  chance: () => number;
  /** Numbers are given no more, and few enough wait. */
  over(): boolean;
}

/** A clerk at a counter: calls, calls again, begins, puts aside, sends on, finishes, goes for files. */
export class Clerk {
  readonly counter: number;
  readonly caller: QuickCaller;
  readonly broken: string[] = [];

  constructor(counter: number, caller: QuickCaller) {
    this.counter = counter;
    this.caller = caller;
  }

  async begin(): Promise<void> {
    await this.caller.signIn(String(1000 + this.counter));
    await this.#done('open-counter', { counter: this.counter });
  }

  async work(day: Day): Promise<void> {
    const { joined } = day.book;
    while (!day.over()) {
      const heard = joined.rings;
      const { status, body } = await this.caller.tell('call-next', { counter: this.counter });
      if (status === 200) {
        day.book.waitsNoMore();
        await this.#serve(body.ticket.id, day);
        if (day.chance() < 0.01) await this.#goForFiles();
      } else if (body.code === 'nobody-waiting') {
        if (!day.over()) await joined.after(heard);
      } else {
        this.broken.push(`counter ${this.counter} called and was answered ${status} ${body.code}`);
        break;
      }
    }
    // Whoever still waits for the next visitor hears that there is none.
    joined.ring();
  }

  /** Some leave somebody called or in front of them, some go home properly, some just go: the next day settles it. */
  async goHome({ book, chance }: Day): Promise<void> {
    const how = chance();
    if (how < 0.4) {
      const { status, body } = await this.caller.tell('call-next', { counter: this.counter });
      if (status !== 200) return;
      book.waitsNoMore();
      if (how < 0.2) await this.#done('begin-service', { ticket: body.ticket.id });
    } else if (how < 0.7) {
      // The last of a line is kept there by those who wait: that one just goes.
      await this.caller.tell('close-counter', { counter: this.counter });
      await this.caller.ask('DELETE', '/api/session');
    }
  }

  async #serve(ticket: string, { book, chance }: Day): Promise<void> {
    const what = chance();
    if (what < 0.05) {
      await this.#done('recall', { ticket });
      await this.#done('recall', { ticket });
      await this.#done('mark-missed', { ticket });
      if (what < 0.03 && (await this.#done('return-ticket', { ticket }))) book.waits();
      return;
    }
    await this.#done('begin-service', { ticket });
    if (what < 0.09) {
      const queue = queues[Math.floor(chance() * queues.length)]!;
      if (await this.#done('transfer-ticket', { ticket, to: { queue }, reason: '先到这里审核' })) book.waits();
      return;
    }
    if (what < 0.12) {
      await this.#done('hold-ticket', { ticket, reason: '填表' });
      if (what < 0.095) return;
      await this.#done('resume-ticket', { ticket, counter: this.counter });
    }
    if (await this.#done('finish-service', { ticket })) book.over(ticket, 'served');
  }

  async #goForFiles(): Promise<void> {
    await this.#done('put-up-sign', { counter: this.counter, reason: '取档案', backInMin: 10 });
    await this.#done('take-down-sign', { counter: this.counter });
  }

  async #done(name: string, body: object): Promise<boolean> {
    const { status, body: answer } = await this.caller.tell(name, body);
    if (status !== 200) this.broken.push(`${name} at counter ${this.counter} was answered ${status} ${answer.code}`);
    return status === 200;
  }
}
