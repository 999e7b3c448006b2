import type { Socket } from 'socket.io';
import type { Printer } from '../../protocol/hall-file.ts';
import { type AgentWelcome, JobOutcomes, PrinterHealth } from '../../protocol/print-agent.ts';
import {
  type AgentLine,
  type Agents,
  type AgentTimes,
  agentTransport,
  type Asked,
  usualTimes,
} from '../../printer/transports/agent.ts';
import type { Sent } from '../../printer/transports/transport.ts';
import type { Asker, AskingDevice } from '../hall/asker.ts';

const messagesPerS = 20;
/** Packets an agent may leave lying before it is given no more. */
const untakenMost = 8;

export interface PrintAgentsParts {
  /** Which history the hub's job numbers belong to (`Store.epoch`). */
  epoch: string;
  printers: readonly Printer[];
  /**
   * An agent tells how a job of one of these printers ended. True once the hub needs not be told again: it is settled, or
   * was before. False while the job is still being sent.
   */
  settleLate(job: string, sent: Sent, printers: readonly string[]): boolean;
  /** The agent of these printers came, went, or says that something about its printer changed. */
  onHealth(printers: readonly string[]): void;
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  times?: AgentTimes;
}

export interface PrintAgents extends Agents {
  connected(device: string): boolean;
  /** The first word on a line that says it is an agent's. Whoever says it, the hub knows who it is. */
  hello(socket: Socket, asker: Asker, ack: unknown): void;
}

/** The agents that are there now. Each job goes to the one device its printer names, by its newest line, and to nobody else. */
export function openPrintAgents(parts: PrintAgentsParts): PrintAgents {
  const { epoch, log, times = usualTimes } = parts;
  /** Oldest first. */
  const lines = new Set<{ socket: Socket; device: AskingDevice; line: AgentLine }>();

  function newest(device: string) {
    const present = [...lines];
    return (
      present.findLast((one) => one.device.id === device) ??
      present.findLast((one) => one.device.label === device) ??
      null
    );
  }

  function printersOf(device: AskingDevice): Printer[] {
    return parts.printers.filter(({ at }) => at.kind === 'agent' && [device.id, device.label].includes(at.device));
  }

  function settle(told: unknown, printers: string[]): string[] {
    const parsed = JobOutcomes.safeParse(told);
    if (!parsed.success) return [];
    return parsed.data.flatMap(({ job, outcome, detail }) => {
      const cut = job.lastIndexOf('-');
      // A job of another history is no business of this hub, and nobody waits for its end any more.
      if (job.slice(0, cut) !== epoch) return [job];
      const sent: Sent = detail === undefined ? { outcome } : { outcome, detail };
      try {
        return parts.settleLate(job.slice(cut + 1), sent, printers) ? [job] : [];
      } catch (error) {
        // Nothing can be written now: the agent will tell it again.
        log.warn({ err: error, job }, 'what became of a slip could not be written');
        return [];
      }
    });
  }

  function join(socket: Socket, device: AskingDevice): void {
    const present = { socket, device, line: lineOver(socket) };
    const printers = printersOf(device).map(({ id }) => id);
    const mayTell = atMost(messagesPerS);
    if ([...lines].some((other) => other.device.id !== device.id && other.device.label === device.label))
      log.warn({ label: device.label }, 'two print agents have the same label: name them by their ids, or relabel one');
    lines.add(present);
    socket.on('health', (health: unknown) => {
      if (mayTell() && PrinterHealth.safeParse(health).success) parts.onHealth(printers);
    });
    socket.on('outcomes', (told: unknown, known: unknown) => {
      if (mayTell() && typeof known === 'function') known(settle(told, printers));
    });
    socket.on('disconnect', () => {
      lines.delete(present);
      log.info({ device: device.id, label: device.label }, 'a print agent is away');
      parts.onHealth(printers);
    });
    log.info({ device: device.id, label: device.label, printers }, 'a print agent is here');
    parts.onHealth(printers);
  }

  return {
    transport: (device) => agentTransport(() => newest(device)?.line ?? null, epoch, times),
    connected: (device) => newest(device) !== null,
    hello(socket, { device }, ack) {
      if (typeof ack !== 'function' || !socket.connected) return;
      if (device?.kind !== 'print-agent') return void ack({ as: 'nobody' } satisfies AgentWelcome);
      // Heard by the agent before any job: it opens its printer as the hall file says.
      ack({
        as: 'print-agent',
        label: device.label,
        printers: printersOf(device).map(({ id, answers }) => ({ id, answers })),
      } satisfies AgentWelcome);
      if (![...lines].some((one) => one.socket === socket)) join(socket, device);
    },
  };
}

function lineOver(socket: Socket): AgentLine {
  return {
    takes: () => untaken(socket.conn) < untakenMost,
    ask: (what, withinMs, stop) =>
      new Promise<Asked>((resolve) => {
        const end = (asked: Asked) => {
          socket.off('disconnect', lost);
          stop.removeEventListener('abort', stopped);
          resolve(asked);
        };
        const lost = () => end('lost');
        const stopped = () => end('stopped');
        socket.on('disconnect', lost);
        stop.addEventListener('abort', stopped);
        const heard = (late: unknown, answer: unknown) => end(late ? 'late' : { answer });
        const within = socket.timeout(withinMs);
        if ('print' in what) within.emit('print', what.print, heard);
        else within.emit('check', heard);
      }),
  };
}

/** Says how often a second is not too often. */
function atMost(perS: number): () => boolean {
  let second = 0;
  let count = 0;
  return () => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) [second, count] = [now, 0];
    return ++count <= perS;
  };
}

/** Packets this connection has not taken yet. Engine.IO keeps them in a field its types hide. */
function untaken(conn: object): number {
  return (conn as { writeBuffer: unknown[] }).writeBuffer.length;
}
