import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { converse } from './conversation.ts';
import { Cups } from './cups.ts';
import type { WaitingJob } from './cups.ts';
import { fileChannel } from './file.ts';
import { reasonOf } from './reason.ts';
import type { Health, PrintJob, Sent, Transport } from './transport.ts';

export interface QueueTimes {
  pollMs: number;
  /** A slip that is still in the queue is taken back. */
  waitMs: number;
  /** One command of the system. */
  commandMs: number;
}

const usual: QueueTimes = { pollMs: 250, waitMs: 30_000, commandMs: 2_000 };

/** What a queue answers before it takes anything. */
const refusals = ['no-package', 'no-queue', 'not-allowed', 'busy'];

/** \\PC\NAME, and nothing below it: no ordinary file can be called that. */
const share = /^\\\\[^\\/:*?"<>|]+\\[^\\/:*?"<>|]+$/;

/** A queue of the system: CUPS, and on Windows a shared printer. It says when it has passed a slip on, and no more. */
export function queueTransport(
  { name }: { name: string },
  given: Partial<QueueTimes> = {},
  folder: string | null = null,
): Transport {
  if (process.platform === 'win32' && share.test(name)) return shareTransport(name);
  return Cups.isName(name) ? cupsTransport(new Cups(name, folder), { ...usual, ...given }) : noQueue;
}

function shareTransport(path: string): Transport {
  // Only a share that is opened as a new file takes a job.
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
  return converse({ answers: 'none', open: async () => fileChannel(await open(path, flags), 'file') });
}

function cupsTransport(cups: Cups, { pollMs, waitMs, commandMs }: QueueTimes): Transport {
  const stopping = new AbortController();
  const soon = () => AbortSignal.any([stopping.signal, AbortSignal.timeout(commandMs)]);

  async function check(): Promise<Health> {
    try {
      return (await cups.state(soon())).health;
    } catch (error) {
      return { ok: false, detail: reasonFor(error) };
    }
  }

  async function send({ bytes }: PrintJob): Promise<Sent> {
    const before = await check();
    if (!before.ok) return { outcome: 'failed', detail: before.detail ?? 'offline' };
    let job: string;
    try {
      job = await cups.submit(bytes, soon());
    } catch (error) {
      // Anything but a clear no may have come after the slip was handed over.
      const detail = reasonFor(error);
      return { outcome: refusals.includes(detail) ? 'failed' : 'unknown', detail };
    }
    try {
      return await passed(job);
    } catch (error) {
      return { outcome: 'unknown', detail: reasonFor(error) };
    }
  }

  /** Waits until the queue has passed it on, or takes it back. */
  async function passed(job: string): Promise<Sent> {
    const begun = performance.now();
    let printing = false;
    for (;;) {
      const jobs = await cups.waiting(soon());
      const own = jobs.find(({ id }) => id === job);
      if (own === undefined) return { outcome: 'sent-unconfirmed' };
      const state = await cups.state(soon());
      printing ||= state.printing === job;
      if (own.held || !state.health.ok || performance.now() - begun >= waitMs)
        return takenBack(job, jobs, printing, state.health.detail ?? (own.held ? 'offline' : 'deadline'));
      await pause(pollMs, undefined, { signal: stopping.signal });
    }
  }

  async function takenBack(job: string, before: WaitingJob[], printing: boolean, detail: string): Promise<Sent> {
    const cancelled = await cups.cancel(job, soon());
    const after = await cups.waiting(soon());
    // A queue prints in order: what stood behind another job all the time, or was held, was never begun.
    const first = before[0]?.id;
    const behind = first !== undefined && first !== job && after[0]?.id === first;
    const held = before.some(({ id, held }) => id === job && held);
    const untouched = cancelled && !printing && (behind || held) && after.every(({ id }) => id !== job);
    return { outcome: untouched ? 'failed' : 'unknown', detail };
  }

  function reasonFor(error: unknown): string {
    if (stopping.signal.aborted) return 'stopped';
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'deadline' : reasonOf(error);
  }

  return { send, check, close: () => stopping.abort() };
}

const noQueue: Transport = {
  send: async () => ({ outcome: 'failed', detail: 'no-queue' }),
  check: async () => ({ ok: false, detail: 'no-queue' }),
  close() {},
};
