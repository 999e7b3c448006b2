import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { JobName, JobOutcome } from '../../protocol/print-agent.ts';
import type { Sent } from '../transports/transport.ts';
import { codeOf, replaceFile } from './folder.ts';

const jobsKept = 10_000;
/** Lines between two clearings of the file. */
const linesMost = 40_000;

const Line = z.union([
  z.strictObject({ begun: JobName }),
  JobOutcome.strict(),
  z.strictObject({ told: z.array(JobName) }),
]);

/** A job the agent has begun: its end, once there is one, and whether the hub has confirmed it. */
interface Entry {
  sent: Sent | null;
  told: boolean;
}

export interface Ledger {
  /** Lines that could not be read at the start. */
  damaged: number;
  /** What became of a job; null while it is under way, undefined when it was never begun. */
  of(job: string): Sent | null | undefined;
  /** On disk before the first byte: whatever happens next, this job is not printed again. */
  begin(job: string): Promise<void>;
  end(job: string, sent: Sent): Promise<void>;
  /** Ends the hub may never have heard, oldest first. */
  owed(most: number): JobOutcome[];
  /** The hub knows the end of these, as they were told. */
  told(told: JobOutcome[]): Promise<void>;
  close(): Promise<void>;
}

/** The record of the jobs, a file that is only added to. */
export async function openLedger(folder: string, keep = jobsKept, clearAfter = linesMost): Promise<Ledger> {
  const path = join(folder, 'jobs.jsonl');
  const { entries, damaged } = parse(await readFile(path, 'utf8').catch(absent));
  // It ended in the middle of these: nobody can say how far the paper came.
  for (const entry of entries.values()) entry.sent ??= { outcome: 'unknown', detail: 'agent-restarted' };

  let file: FileHandle | null = null;
  let lines = 0;
  let torn = false;
  let last: Promise<unknown> = Promise.resolve();

  async function clear(): Promise<void> {
    forget(entries, keep);
    await file?.close();
    file = null;
    await replaceFile(path, textOf(entries));
    file = await open(path, 'a', 0o600);
    lines = entries.size;
    torn = false;
  }

  async function write(line: object, sync: boolean): Promise<void> {
    if (file === null || lines >= clearAfter) await clear();
    try {
      // A line that was cut off by a full disk is left alone on its line.
      await file!.appendFile(`${torn ? '\n' : ''}${JSON.stringify(line)}\n`);
      torn = false;
      lines += 1;
      if (sync) await file!.sync();
    } catch (error) {
      torn = true;
      throw error;
    }
  }

  /** One line after the other. */
  function add(line: object, sync: boolean): Promise<void> {
    const written = last.then(() => write(line, sync));
    last = written.catch(() => {
      // Told to whoever asked for it; the next line has its own try.
    });
    return written;
  }

  await add({ told: [] }, true);

  return {
    damaged,
    of: (job) => entries.get(job)?.sent,
    async begin(job) {
      await add({ begun: job }, true);
      entries.delete(job);
      entries.set(job, { sent: null, told: false });
      forget(entries, keep);
    },
    async end(job, sent) {
      const entry = { sent, told: false };
      entries.set(job, entry);
      await add({ job, ...sent }, true);
    },
    owed(most) {
      const found: JobOutcome[] = [];
      for (const [job, { sent, told }] of entries) {
        if (found.length >= most) break;
        if (sent !== null && !told) found.push({ job, ...sent });
      }
      return found;
    },
    async told(told) {
      const known = told.filter(({ job, outcome, detail }) => {
        const entry = entries.get(job);
        // A job that was begun again meanwhile has another end, which is still to be told.
        if (!entry || entry.sent?.outcome !== outcome || entry.sent.detail !== detail) return false;
        entry.told = true;
        return true;
      });
      if (known.length > 0) await add({ told: known.map(({ job }) => job) }, false);
    },
    async close() {
      await last;
      await file?.close();
      file = null;
    },
  };
}

function absent(error: unknown): string {
  if (codeOf(error) === 'ENOENT') return '';
  throw error;
}

function parse(text: string): { entries: Map<string, Entry>; damaged: number } {
  const entries = new Map<string, Entry>();
  let damaged = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const read = Line.safeParse(jsonOf(line));
    if (!read.success) damaged += 1;
    else if ('begun' in read.data) {
      entries.delete(read.data.begun);
      entries.set(read.data.begun, { sent: null, told: false });
    } else if ('told' in read.data) for (const job of read.data.told) markTold(entries.get(job));
    else {
      const { job, ...sent } = read.data;
      entries.set(job, { sent, told: false });
    }
  }
  return { entries, damaged };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Counted as damaged by the caller.
    return undefined;
  }
}

function markTold(entry: Entry | undefined): void {
  if (entry) entry.told = true;
}

function forget(entries: Map<string, Entry>, keep: number): void {
  for (const job of entries.keys()) {
    if (entries.size <= keep) break;
    entries.delete(job);
  }
}

function textOf(entries: Map<string, Entry>): string {
  const lines: object[] = [];
  for (const [job, { sent, told }] of entries) {
    lines.push(sent === null ? { begun: job } : { job, ...sent });
    if (told) lines.push({ told: [job] });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
