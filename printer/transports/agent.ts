import { JobOutcome, PrinterHealth, type PrintOrder } from '../../protocol/print-agent.ts';
import type { Health, PrintJob, Sent, Transport } from './transport.ts';

/** How asking an agent ended: with an answer (not yet checked), or without one. */
export type Asked = { answer: unknown } | 'lost' | 'late' | 'stopped';

/** The line to an agent that is there now. */
export interface AgentLine {
  /** False while it does not take what it was sent before. */
  takes(): boolean;
  ask(what: { print: PrintOrder } | { check: true }, withinMs: number, stop: AbortSignal): Promise<Asked>;
}

/** Where the agents of the hall are to be had. */
export interface Agents {
  /** `device`: the id or the label of a paired device. */
  transport(device: string): Transport;
}

export interface AgentTimes {
  printMs: number;
  checkMs: number;
}

export const usualTimes: AgentTimes = { printMs: 20_000, checkMs: 4_000 };

const away = 'agent-away';

/** A printer on another PC: the agent there prints and says what became of it. `history` tells apart jobs of a hub that was restored. */
export function agentTransport(
  line: () => AgentLine | null,
  history: string,
  times: AgentTimes = usualTimes,
): Transport {
  const stopping = new AbortController();

  async function send({ id, bytes, sheet }: PrintJob): Promise<Sent> {
    const present = stopping.signal.aborted ? null : line();
    if (!present) return { outcome: 'failed', detail: away };
    if (!present.takes()) return { outcome: 'failed', detail: 'busy' };
    const job = `${history}-${id}`;
    const order = { job, bytes, sheet, withinMs: times.printMs };
    const asked = await present.ask({ print: order }, times.printMs, stopping.signal);
    if (asked === 'lost') return { outcome: 'unknown', detail: away };
    if (asked === 'late') return { outcome: 'unknown', detail: 'deadline' };
    if (asked === 'stopped') return { outcome: 'unknown', detail: 'closed' };
    const said = JobOutcome.safeParse(asked.answer);
    if (!said.success || said.data.job !== job) return { outcome: 'unknown', detail: 'no-answer' };
    const { outcome, detail } = said.data;
    return detail === undefined ? { outcome } : { outcome, detail };
  }

  async function check(): Promise<Health> {
    const present = stopping.signal.aborted ? null : line();
    if (!present) return { ok: false, detail: away };
    if (!present.takes()) return { ok: false, detail: 'busy' };
    const asked = await present.ask({ check: true }, times.checkMs, stopping.signal);
    if (asked === 'lost' || asked === 'stopped') return { ok: false, detail: away };
    const said = asked === 'late' ? null : PrinterHealth.safeParse(asked.answer);
    return said?.success ? said.data : { ok: false, detail: 'no-answer' };
  }

  return { send, check, close: () => stopping.abort() };
}
