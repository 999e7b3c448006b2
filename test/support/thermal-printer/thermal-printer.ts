import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import type { Command } from './commands.ts';
import { Head } from './head.ts';
import type { Asked } from './head.ts';
import { Intake } from './intake.ts';
import { Lines } from './lines.ts';
import { ownLoopback } from './loopback.ts';
import { Paper } from './paper.ts';
import type { Piece } from './paper.ts';
import { soundPrinter } from './script.ts';
import type { Answering, PrinterScript, Trouble } from './script.ts';
import { automaticStatus, paperStatus, processAnswer, realTimeStatus } from './status.ts';
import type { Sensors } from './status.ts';
import { Troubles } from './troubles.ts';

/** An ESC/POS printer on the network (port 9100), made from the command tables: one line at a time, a buffer, a head, and troubles by script. */
export class ThermalPrinter {
  readonly host: string = ownLoopback();
  readonly script: PrinterScript;
  readonly sensors: Sensors = { coverOpen: false, paperOut: false, paperLow: false, cutterError: false };
  port = 0;
  /** Between being switched off and on. */
  off = false;
  stalled = false;
  #paper = new Paper();
  #head = new Head(this.#paper);
  #intake: Intake;
  #lines: Lines;
  #server: Server;
  #troubles: Troubles;
  #timers = new Set<NodeJS.Timeout>();
  #headTimer: NodeJS.Timeout | null = null;
  #automatic = false;
  #going = false;
  #whenQuiet: (() => void)[] = [];

  static async start(script: Partial<PrinterScript> = {}): Promise<ThermalPrinter> {
    const printer = new ThermalPrinter({ ...soundPrinter, ...script });
    await new Promise<void>((resolve) => printer.#server.listen(0, printer.host, resolve));
    printer.port = (printer.#server.address() as AddressInfo).port;
    printer.#strike(printer.#troubles.received(0));
    return printer;
  }

  private constructor(script: PrinterScript) {
    this.script = script;
    this.#troubles = new Troubles(script.troubles);
    this.#intake = new Intake(script.bufferBytes, (kind, n) => this.#hear(kind, n));
    this.#lines = new Lines(
      (bytes) => {
        this.#intake.offer(bytes);
        this.#go();
      },
      () => this.#go(),
    );
    this.#server = createServer({ allowHalfOpen: true, noDelay: true, pauseOnConnect: true }, (line) => {
      this.#lines.take(line);
      this.#go();
    });
    this.#server.on('error', (error) => this.#head.faults.push(error.message));
  }

  /** The paper that came out, in order. */
  get pieces(): Piece[] {
    return this.#paper.pieces;
  }

  /** What it was sent and no printer understands. */
  get faults(): string[] {
    return this.#head.faults;
  }

  get connections(): number {
    return this.#lines.taken;
  }

  /** Whether it prints, or would. */
  get ready(): boolean {
    const { coverOpen, paperOut, cutterError } = this.sensors;
    return !(this.off || this.stalled || coverOpen || paperOut || cutterError);
  }

  /** Nothing is under way and nobody is coming to mend it. */
  async quiet(): Promise<void> {
    while (!this.#isQuiet()) await new Promise<void>((resolve) => this.#whenQuiet.push(resolve));
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#break();
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve));
  }

  #isQuiet(): boolean {
    // Off line with a full buffer it cannot even see that a line has ended.
    const deaf = this.off || this.stalled || (!this.ready && this.#intake.waiting);
    return this.#timers.size === 0 && (deaf || this.#lines.none);
  }

  /** Takes in and prints as far as it goes. */
  #go(): void {
    if (this.#going) return;
    this.#going = true;
    while (this.#receive() || this.#obey());
    this.#going = false;
    if (!this.#intake.waiting && this.#lines.serveNext()) {
      this.#intake.nextLine();
      if (this.script.talks) this.#lines.say(automaticStatus(this.sensors));
    }
    this.#lines.flow(!this.stalled && !this.#intake.waiting);
    if (this.#isQuiet()) for (const resolve of this.#whenQuiet.splice(0)) resolve();
  }

  #receive(): boolean {
    if (this.off || this.stalled) return false;
    const { slipBytes, bytes } = this.#intake.takeIn(this.#troubles.bytesLeft);
    this.#strike(this.#troubles.received(slipBytes));
    return bytes > 0;
  }

  /** One command, if the head is free. */
  #obey(): boolean {
    if (!this.ready || this.#headTimer !== null) return false;
    const command = this.#intake.next();
    if (command === null) return false;
    const jam = command.name === 'GS V' ? this.#troubles.atKnife() : null;
    if (jam === null) this.#do(command);
    else this.#strike(jam);
    return true;
  }

  #do(command: Command): void {
    this.#intake.done(command.length);
    const { line, asked } = this.#head.obey(command);
    if (command.name === 'ESC @') this.#automatic = false;
    if (asked !== null) this.#answerInOrder(asked);
    if (!line) return;
    if (this.script.lineMs > 0) {
      this.#headTimer = this.#after(this.script.lineMs, () => {
        this.#headTimer = null;
      });
    }
    this.#strike(this.#troubles.printed());
  }

  #strike(trouble: Trouble | null): void {
    if (trouble === null) return;
    this.#set(trouble.kind, true);
    if (trouble.kind !== 'reset' && trouble.mendedMs !== null)
      this.#after(trouble.mendedMs, () => this.#set(trouble.kind, false));
  }

  /** Something begins to be wrong, or a person has mended it. */
  #set(kind: Trouble['kind'], wrong: boolean): void {
    if (kind === 'reset') this.#break();
    else if (kind === 'stall') this.stalled = wrong;
    else if (kind === 'power-lost') this.#power(!wrong);
    else if (kind === 'paper-low') this.sensors.paperLow = wrong;
    else if (kind === 'cutter-error') this.sensors.cutterError = wrong;
    else if (kind === 'cover-open') this.sensors.coverOpen = wrong;
    else this.sensors.paperOut = wrong;
    if (wrong && (kind === 'paper-out' || kind === 'cover-open')) this.#paper.hurt();
    if (!wrong && kind === 'paper-out') this.sensors.paperLow = false;
    if (this.#automatic || this.script.talks) this.#lines.say(automaticStatus(this.sensors));
  }

  #power(on: boolean): void {
    this.off = !on;
    if (on) {
      this.#server.listen(this.port, this.host);
      return;
    }
    this.#break();
    this.#server.close();
    this.#intake.wipe();
    this.#head.reset();
    this.#paper.tear();
    this.#automatic = false;
    if (this.#headTimer !== null) {
      clearTimeout(this.#headTimer);
      this.#timers.delete(this.#headTimer);
      this.#headTimer = null;
    }
  }

  /** A real-time command, as it comes in. */
  #hear(kind: number, n: number): void {
    if (kind === 0x04) {
      const status = realTimeStatus(n, this.sensors);
      if (status === null) this.#head.faults.push(`DLE EOT ${n}`);
      else this.#answer('real-time', Buffer.from([status]));
    } else if (this.sensors.cutterError) {
      // DLE ENQ: 1 goes on where it stopped, 2 forgets what is in the buffer.
      this.sensors.cutterError = false;
      if (n !== 2) return;
      this.#intake.wipe();
      this.#head.reset();
      this.#paper.tear();
    }
  }

  #answerInOrder(asked: Asked): void {
    if (asked.kind === 'paper') this.#answer('in-order', Buffer.from([paperStatus(this.sensors)]));
    else if (asked.kind === 'process') this.#answer('process-id', processAnswer(asked.id));
    else {
      this.#automatic = asked.on && this.script.answers.includes('automatic');
      if (this.#automatic) this.#lines.say(automaticStatus(this.sensors));
    }
  }

  #answer(how: Answering, bytes: Buffer): void {
    if (!this.script.answers.includes(how)) return;
    const { noise, answersLateMs } = this.script;
    const answer = Buffer.from([...noise, ...bytes]);
    if (answersLateMs === 0) this.#lines.say(answer);
    else this.#after(answersLateMs, () => this.#lines.say(answer));
  }

  /** The line is gone, and with it what was not taken in. */
  #break(): void {
    this.#intake.loseUnread();
    this.#lines.breakAll();
  }

  #after(ms: number, then: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      then();
      this.#go();
    }, ms);
    this.#timers.add(timer);
    return timer;
  }
}
