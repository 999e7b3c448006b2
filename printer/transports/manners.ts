import type { Line } from './line.ts';
import { healthOf, realTimeSigns, rollQuestion } from './status.ts';
import type { Question, Sign } from './status.ts';
import type { Times } from './times.ts';
import type { Health } from './transport.ts';
import { within } from './within.ts';

/** The hub before this one was sending a slip when it was killed, perhaps, and had asked for more before. */
const owedAtStart = 8;
/** Who leaves out more has forgotten them. */
const owedMost = 16;

/** What one printer answers, as learned while speaking with it. What it leaves out is not waited for again. */
export class Manners {
  #times: Times;
  #leavesOut = new Set<Question>();
  #tellsEnd = true;
  /** How many ends it was asked for and has not told, at most. */
  #owed = owedAtStart;
  #answered = false;
  #last: Line | null = null;

  constructor(times: Times) {
    this.#times = times;
  }

  /** It has answered questions before: silence now is trouble, not its manner. */
  get answered(): boolean {
    return this.#answered;
  }

  /** How it is before a slip; null from a printer that answers nothing. */
  async before(line: Line): Promise<Health | null> {
    // What it still owes from the last time must not be taken for an answer now.
    if (this.#answered && this.#last?.waits) await within(this.#times.graceMs, line.ended);
    this.#last = line;
    const offline = await within(this.#times.answerMs, line.ask(2));
    if (offline === null) return null;
    this.#answered = true;
    const seen = realTimeSigns(2, offline);
    for (const about of [4, 1, 3] as const) {
      const signs = await this.#asked(line, about);
      // Should its answer come late after all, it is not taken for that to the next question.
      if (signs === null) break;
      seen.push(...signs);
    }
    return healthOf(seen);
  }

  /** How it is while it prints. It is waited for as long as the line lasts; null when that ended. */
  async during(line: Line): Promise<Health | null> {
    const offline = await line.ask(2);
    if (offline === null) return null;
    const seen = realTimeSigns(2, offline);
    const roll = this.#leavesOut.has(4) ? 0 : await line.ask(4);
    if (roll === null) return null;
    seen.push(...realTimeSigns(4, roll));
    // Which error it is, the third answer tells.
    if (seen.includes('printer-error')) seen.push(...((await this.#asked(line, 3)) ?? []));
    return healthOf(seen);
  }

  /** What it said to the first question after it was no longer waited for; null when it has said nothing yet. */
  async late(line: Line): Promise<Health | null> {
    const offline = await within(0, line.first);
    return offline === null ? null : healthOf(realTimeSigns(2, offline));
  }

  /**
   * The end of an earlier slip, which lies in its buffer until somebody brings paper, may be told only now, and an end
   * has no name. So it is asked once more than it may owe: when as many answers have come, the last is new, and all
   * before it is printed. False when it does not tell yet.
   */
  async hearOut(line: Line): Promise<boolean> {
    if (this.#owed === 0) return true;
    const questions = this.#owed + 1;
    let heard = 0;
    let told = Promise.withResolvers<true>();
    line.heard = (answer) => {
      if (answer.kind !== 'roll') return;
      heard += 1;
      told.resolve(true);
    };
    void line.write(Buffer.concat(Array.from({ length: questions }, () => rollQuestion)));
    const { answerMs, graceMs } = this.#times;
    // Those that are left when enough have come follow at once: nothing is printed between them.
    while ((await within(heard < questions ? answerMs : graceMs, told.promise, line.ended)) !== null)
      told = Promise.withResolvers();
    const clear = heard >= questions && line.over === null;
    if (heard > 0) this.#tellsEnd = true;
    this.#owed = clear ? 0 : Math.min(this.#owed + questions - heard, owedMost);
    return clear;
  }

  /** How long the end of a slip is waited for. */
  get endMs(): number {
    return this.#tellsEnd ? this.#times.endMs : this.#times.endAgainMs;
  }

  /** It is asked for the end of a slip. */
  askedEnd(): void {
    this.#owed += 1;
  }

  /** Whether it told the end of a slip. */
  learnEnd(told: boolean): void {
    this.#tellsEnd = told;
    if (told) this.#owed = 0;
  }

  /** What its answer says; null when none came. */
  async #asked(line: Line, about: Question): Promise<Sign[] | null> {
    if (this.#leavesOut.has(about)) return [];
    const byte = await within(this.#times.answerMs, line.ask(about));
    if (byte !== null) return realTimeSigns(about, byte);
    if (line.over === null) this.#leavesOut.add(about);
    return null;
  }
}
