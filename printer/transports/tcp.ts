import { healthOf } from './status.ts';
import type { Health, PrintJob, Sent, Transport } from './transport.ts';
import { Wire } from './wire.ts';

export interface TcpPlace {
  host: string;
  port?: number;
  /** `none` for a printer known to answer no status question: nothing is asked and nothing waited for. */
  status?: 'ask' | 'none';
}

/** How long each step may take. The deadline bounds all of them together. */
export interface TcpTimes {
  connectMs: number;
  answerMs: number;
  closeMs: number;
  deadlineMs: number;
}

const usual: TcpTimes = { connectMs: 2_000, answerMs: 300, closeMs: 1_000, deadlineMs: 8_000 };

/** A network printer (port 9100): asked before whether it can print, and afterwards whether it did. */
export function tcpTransport(
  { host, port = 9100, status = 'ask' }: TcpPlace,
  given: Partial<TcpTimes> = {},
): Transport {
  const times = { ...usual, ...given };
  const wires = new Set<Wire>();

  async function onWire<Result>(use: (wire: Wire) => Promise<Result>): Promise<Result> {
    const wire = new Wire(host, port, times.deadlineMs);
    wires.add(wire);
    try {
      return await use(wire);
    } finally {
      wire.drop('finished');
      wires.delete(wire);
    }
  }

  return {
    send: (job) => onWire((wire) => deliver(wire, job, status, times)),
    check: () => onWire((wire) => look(wire, status, times)),
    close() {
      for (const wire of wires) wire.drop('stopped');
    },
  };
}

async function deliver(wire: Wire, { bytes }: PrintJob, status: 'ask' | 'none', times: TcpTimes): Promise<Sent> {
  if (!(await wire.opened(times.connectMs))) return { outcome: 'failed', detail: wire.over ?? 'no-connection' };
  const before = status === 'ask' ? await health(wire, times.answerMs) : null;
  if (wire.over !== null) return { outcome: 'failed', detail: wire.over };
  if (before?.ok === false) return { outcome: 'failed', detail: before.detail ?? 'printer-error' };

  // From here on paper may move: whatever goes wrong, nobody can say that nothing was printed.
  const taken = wire.write(bytes);
  if (before === null) {
    if (!(await taken)) return { outcome: 'unknown', detail: wire.over ?? 'closed' };
    await wire.finish(times.closeMs);
    return wire.over === 'reset' || wire.over === 'deadline' || wire.over === 'stopped'
      ? { outcome: 'unknown', detail: wire.over }
      : { outcome: 'sent-unconfirmed', detail: 'no-answer' };
  }
  // The answer comes after the job on the same wire, so it proves that the printer has read all of it.
  const after = await health(wire, times.deadlineMs);
  if (after === null) return { outcome: 'unknown', detail: wire.over ?? 'no-answer' };
  await wire.finish(times.closeMs);
  if (!after.ok) return { outcome: 'unknown', detail: after.detail ?? 'printer-error' };
  return after.detail === null ? { outcome: 'printed' } : { outcome: 'printed', detail: after.detail };
}

async function look(wire: Wire, status: 'ask' | 'none', times: TcpTimes): Promise<Health> {
  if (!(await wire.opened(times.connectMs))) return { ok: false, detail: wire.over };
  const seen = status === 'ask' ? await health(wire, times.answerMs) : null;
  if (seen === null && wire.over !== null) return { ok: false, detail: wire.over };
  await wire.finish(times.closeMs);
  return seen ?? { ok: true, detail: null };
}

/** Null from a printer that does not answer. */
async function health(wire: Wire, withinMs: number): Promise<Health | null> {
  const offline = await wire.ask(2, withinMs);
  if (offline === null) return null;
  const paper = await wire.ask(4, withinMs);
  return paper === null ? null : healthOf(offline, paper);
}
