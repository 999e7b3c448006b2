import { io, type Socket } from 'socket.io-client';
import {
  type AgentToHub,
  AgentWelcome,
  type HubToAgent,
  JobNames,
  JobOutcome,
  outcomesAtOnce,
  PrintOrder,
} from '../../protocol/print-agent.ts';
import type { Health } from '../transports/transport.ts';
import type { Ledger } from './ledger.ts';
import type { Printing } from './printing.ts';

export interface HubLineParts {
  hub: string;
  /** By which the hub knows this agent; asked for at each connection. */
  token(): string | null;
  printing: Printing;
  ledger: Ledger;
  /** The hub knows this agent, or does not (any more). */
  onWelcome(welcome: AgentWelcome): void;
  onLost(): void;
  onPrinted(outcome: JobOutcome): void;
  onFault(error: unknown): void;
}

const answerMs = 5_000;
const lookEveryMs = 5_000;
const tellEveryMs = 10_000;
/** Between two bundles of old outcomes: the hub takes twenty messages a second. */
const bundlePauseMs = 100;

/** The line to the hub: it comes back by itself, for ever, after up to five seconds each time. */
export class HubLine {
  #parts: HubLineParts;
  #socket: Socket<HubToAgent, AgentToHub>;
  #welcome = false;
  #away = false;
  #telling = false;
  #shown = '';
  #lookedAt = 0;
  /** A printer that answers nothing is looked at when the hub asks, and not besides. */
  #mute = false;
  #timers: NodeJS.Timeout[] = [];

  constructor(parts: HubLineParts) {
    this.#parts = parts;
    this.#socket = io(parts.hub, {
      auth: (give) => give({ token: parts.token() ?? undefined }),
      transports: ['websocket'],
      autoConnect: false,
      reconnectionDelay: 300,
      reconnectionDelayMax: 5_000,
      randomizationFactor: 0.5,
      timeout: 4_000,
    });
    this.#socket.on('connect', () => this.#introduce());
    this.#socket.on('disconnect', (reason) => {
      if (this.#welcome) this.#lose();
      this.#welcome = false;
      // The one end after which the client would not come back by itself.
      if (reason === 'io server disconnect') this.#socket.connect();
    });
    this.#socket.on('connect_error', () => this.#lose());
    this.#socket.on('print', (order, ack) => void this.#print(order, ack));
    this.#socket.on('check', (ack) => void this.#check(ack));
  }

  begin(): void {
    this.#socket.connect();
    this.#timers = [
      setInterval(() => void this.#watch(), lookEveryMs),
      setInterval(() => void this.#tell(), tellEveryMs),
    ];
  }

  /** Asks anew who the hub takes this agent for. */
  again(): void {
    this.#socket.disconnect().connect();
  }

  /** Tells what is still owed, then lets go. */
  async end(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#tell();
    this.#socket.disconnect();
  }

  /** Said once, however often it is tried in vain. */
  #lose(): void {
    if (!this.#away) this.#parts.onLost();
    this.#away = true;
  }

  #introduce(): void {
    const { id } = this.#socket;
    this.#socket.timeout(answerMs).emit('print-agent', {}, (late, said) => {
      if (this.#socket.id !== id) return;
      const welcome = AgentWelcome.safeParse(said);
      // A hub that is too busy to say who it takes this agent for is asked again.
      if (late || !welcome.success) return this.again();
      this.#away = false;
      this.#welcome = welcome.data.as === 'print-agent';
      if (welcome.data.as === 'print-agent') this.#parts.printing.driveAs(welcome.data.printers[0]?.answers);
      this.#parts.onWelcome(welcome.data);
      if (!this.#welcome) return;
      this.#shown = '';
      void this.#watch();
      void this.#tell();
    });
  }

  async #print(said: unknown, ack: (outcome: JobOutcome) => void): Promise<void> {
    const order = PrintOrder.safeParse(said);
    if (!this.#welcome || typeof ack !== 'function') return;
    if (!order.success) return this.#refuse(said, ack);
    const { id } = this.#socket;
    const outcome = await this.#parts.printing.print(order.data);
    this.#parts.onPrinted(outcome);
    // The number of an acknowledgement means something on its own connection only: on a later one it may be another's.
    if (this.#socket.id === id) ack(outcome);
    else void this.#tell();
  }

  /** An order of another version of the hub: nothing is printed, and nobody needs to wait for it. */
  #refuse(said: unknown, ack: (outcome: JobOutcome) => void): void {
    const named = JobOutcome.pick({ job: true }).safeParse(said);
    if (named.success) ack({ job: named.data.job, outcome: 'failed', detail: 'bad-order' });
  }

  async #check(ack: (health: Health) => void): Promise<void> {
    if (!this.#welcome || typeof ack !== 'function') return;
    const { id } = this.#socket;
    const health = await this.#look();
    if (this.#socket.id === id) ack(health);
  }

  async #look(): Promise<Health> {
    this.#lookedAt = performance.now();
    const health = await this.#parts.printing.look();
    this.#shown = JSON.stringify(health);
    this.#mute = health.mute === true;
    return health;
  }

  /** The hub hears of a change at once, whether it asks or not. */
  async #watch(): Promise<void> {
    const asked = this.#shown !== '' && (this.#mute || performance.now() - this.#lookedAt < lookEveryMs);
    if (!this.#welcome || asked) return;
    const before = this.#shown;
    const health = await this.#look();
    if (this.#shown !== before && this.#welcome) this.#socket.emit('health', health);
  }

  async #tell(): Promise<void> {
    if (this.#telling) return;
    this.#telling = true;
    try {
      const { ledger } = this.#parts;
      let owed = ledger.owed(outcomesAtOnce);
      while (owed.length > 0 && this.#welcome) {
        const known = JobNames.safeParse(await this.#told(owed));
        const taken = owed.filter(({ job }) => known.success && known.data.includes(job));
        if (taken.length > 0) await ledger.told(taken);
        // What the hub did not take it is still busy with: later.
        if (taken.length < owed.length) break;
        owed = ledger.owed(outcomesAtOnce);
        if (owed.length > 0) await new Promise((resolve) => setTimeout(resolve, bundlePauseMs));
      }
    } catch (error) {
      this.#parts.onFault(error);
    } finally {
      this.#telling = false;
    }
  }

  async #told(owed: JobOutcome[]): Promise<unknown> {
    try {
      return await this.#socket.timeout(answerMs).emitWithAck('outcomes', owed);
    } catch {
      // No answer in time, or the line was lost: they stay owed.
      return null;
    }
  }
}
