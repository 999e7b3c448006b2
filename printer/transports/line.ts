import { AnswerReader } from './answers.ts';
import type { Answer } from './answers.ts';
import type { Channel } from './channel.ts';
import { reasonOf } from './reason.ts';
import { question } from './status.ts';
import type { Question } from './status.ts';
import { within } from './within.ts';

/** A channel in use. It never throws; `over` says in a word how it ended. */
export class Line {
  /** How it ended, once it has: reset, closed, deadline, stalled … */
  over: string | null = null;
  /** Resolves when it has ended. */
  readonly ended: Promise<null>;
  /** Hears everything the printer says. */
  heard: (answer: Answer) => void = () => {};

  #channel: Channel;
  #reader = new AnswerReader();
  #end = Promise.withResolvers<null>();
  #asked: ((byte: number) => void) | null = null;
  #first: Promise<number | null> | null = null;
  #untaken = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
    this.ended = this.#end.promise;
    const { stream } = channel;
    stream.on('data', (bytes: Buffer) => this.#read(bytes));
    stream.on('end', () => this.#endWith('closed'));
    stream.on('error', (error) => this.drop(reasonOf(error)));
    stream.on('close', () => this.drop('closed'));
  }

  /** Whether it can only be spoken to. */
  get silent(): boolean {
    return this.#channel.silent === true;
  }

  /** The answer to a status question; null when the line ends before. Only the latest question is waited for. */
  ask(about: Question): Promise<number | null> {
    const { promise, resolve } = Promise.withResolvers<number | null>();
    this.#asked = resolve;
    void this.write(question(about));
    const answer = Promise.race([promise, this.ended]);
    this.#first ??= answer;
    return answer;
  }

  /** The answer to the first question, whenever it comes. */
  get first(): Promise<number | null> {
    return this.#first ?? this.ended;
  }

  /** Whether a question was never answered. */
  get waits(): boolean {
    return this.#asked !== null;
  }

  /** Hands bytes over; true once the channel has taken them all. */
  write(bytes: Buffer): Promise<boolean> {
    if (this.over !== null) return Promise.resolve(false);
    this.#untaken += 1;
    const taken = new Promise<boolean>((resolve) =>
      this.#channel.stream.write(bytes, (error) => {
        if (!error) this.#untaken -= 1;
        resolve(!error);
      }),
    );
    return Promise.race([taken, this.ended.then(() => false)]);
  }

  /** How many bytes the device says it has taken; null where none can say. */
  async taken(): Promise<number | null> {
    return (await this.#channel.taken?.()) ?? null;
  }

  /**
   * Says that was all, then reads until the printer closes too: dropping unread bytes would reset, and lose, the job.
   * True once all bytes have left.
   */
  async finish(withinMs: number): Promise<boolean> {
    const { stream } = this.#channel;
    if (this.over === null) {
      this.#untaken += 1;
      const left = new Promise<null>((resolve) =>
        stream.end((error?: Error | null) => {
          if (!error) this.#untaken -= 1;
          resolve(null);
        }),
      );
      await Promise.race([left, this.ended]);
      await within(withinMs, this.ended);
    }
    return stream.writableFinished;
  }

  /** Ends it now. The first reason is the one that counts. */
  drop(reason: string): void {
    this.#endWith(reason === 'deadline' && this.#untaken > 0 ? 'stalled' : reason);
    this.#channel.stream.destroy();
  }

  /** Waits a little for the device to be let go, so that it can be opened again. */
  async gone(withinMs: number): Promise<void> {
    if (this.#channel.gone)
      await within(
        withinMs,
        this.#channel.gone.then(() => null),
      );
  }

  #endWith(reason: string): void {
    this.over ??= reason;
    this.#end.resolve(null);
  }

  #read(bytes: Buffer): void {
    for (const answer of this.#reader.read(bytes)) {
      if (answer.kind === 'real-time') {
        this.#asked?.(answer.byte);
        this.#asked = null;
      }
      this.heard(answer);
    }
  }
}
