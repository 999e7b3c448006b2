import { z } from 'zod';

/** What crosses the line between the hub and a print agent. Both ends check what they hear: neither trusts a stranger. */

const Code = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** A job's name across hubs: which history it belongs to and its number there. A restored hub gives numbers anew. */
export const JobName = z.string().regex(/^[A-Za-z0-9_-]{1,40}-\d{1,15}$/);

export const outcomes = ['printed', 'sent-unconfirmed', 'failed', 'unknown'] as const;

const bytesMost = 4_000_000;

/** `print`, hub → agent, to be acknowledged with what became of it. */
export const PrintOrder = z.object({
  job: JobName,
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.length > 0 && bytes.length <= bytesMost),
  /** The rows as they lie on paper, for a virtual printer. */
  sheet: z.unknown().optional(),
  /** Not begun by then, it is not begun at all: the hub has given up waiting. */
  withinMs: z.number().int().min(1).max(600_000),
});
export type PrintOrder = z.infer<typeof PrintOrder>;

/** The answer to `print`, and a line of `outcomes`. It names its job: an answer to another order says nothing of this one. */
export const JobOutcome = z.object({ job: JobName, outcome: z.enum(outcomes), detail: Code.optional() });
export type JobOutcome = z.infer<typeof JobOutcome>;

/** `outcomes`, agent → hub: what may never have been heard. Acknowledged with the jobs the hub knows the end of. */
export const outcomesAtOnce = 100;
export const JobOutcomes = z.array(JobOutcome).min(1).max(outcomesAtOnce);
export const JobNames = z.array(JobName).max(outcomesAtOnce);

/** The answer to `check`, and `health`, agent → hub, whenever it changes. */
export const PrinterHealth = z.object({ ok: z.boolean(), detail: Code.nullable(), mute: z.boolean().optional() });

/** `print-agent`, agent → hub: the first word on a new line. Acknowledged with this; `nobody` is to pair first. */
export const AgentWelcome = z.discriminatedUnion('as', [
  z.object({ as: z.literal('nobody') }),
  z.object({
    as: z.literal('print-agent'),
    label: z.string().max(80),
    /** The hall's printers that name this agent: without one it gets no job. */
    printers: z.array(z.object({ id: z.string().max(48), answers: z.string().max(20).optional() })).max(50),
  }),
]);
export type AgentWelcome = z.infer<typeof AgentWelcome>;

export interface HubToAgent {
  print: (order: PrintOrder, ack: (outcome: JobOutcome) => void) => void;
  check: (ack: (health: z.infer<typeof PrinterHealth>) => void) => void;
}
export interface AgentToHub {
  'print-agent': (hello: object, ack: (welcome: AgentWelcome) => void) => void;
  outcomes: (told: JobOutcome[], ack: (known: string[]) => void) => void;
  health: (health: z.infer<typeof PrinterHealth>) => void;
}
