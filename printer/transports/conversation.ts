import { openWithin } from './channel.ts';
import type { OpenChannel } from './channel.ts';
import { lost, untilPrinted } from './end-of-slip.ts';
import { Line } from './line.ts';
import { Manners } from './manners.ts';
import { paperMs, usualTimes } from './times.ts';
import type { Times } from './times.ts';
import type { Answers, Health, PrintJob, Sent, Transport } from './transport.ts';
import { within } from './within.ts';

/** How a printer is reached, and what it can be asked. */
export interface Way {
  open: OpenChannel;
  answers?: Answers;
  /** A slow line is given the time its bytes take. */
  bytesPerS?: number;
}

/** Speaks with a printer over any channel alike: asks before whether it can print, sends, asks afterwards whether it did. */
export function converse({ open, answers = 'end', bytesPerS = Infinity }: Way, given: Partial<Times> = {}): Transport {
  const times = { ...usualTimes, ...given };
  const manners = new Manners(times);
  const under = new Set<AbortController>();
  /** The device of the line before may still be closing, and is busy until then. */
  let letGo: Promise<void> = Promise.resolve();

  async function onLine<Result>(
    deadlineMs: number,
    connectMs: number,
    use: (line: Line) => Promise<Result>,
    notOpened: (reason: string) => Result,
  ): Promise<Result> {
    const ending = new AbortController();
    const deadline = setTimeout(() => ending.abort('deadline'), deadlineMs);
    under.add(ending);
    try {
      await within(
        connectMs,
        letGo.then(() => null),
      );
      const channel = await openWithin(connectMs, open, ending.signal);
      if (typeof channel === 'string') return notOpened(channel);
      letGo = channel.gone ?? Promise.resolve();
      const line = new Line(channel);
      const drop = () => line.drop(String(ending.signal.reason));
      ending.signal.addEventListener('abort', drop, { once: true });
      if (ending.signal.aborted) drop();
      try {
        return await use(line);
      } finally {
        ending.signal.removeEventListener('abort', drop);
        line.drop('finished');
        await line.gone(times.goneMs);
      }
    } finally {
      clearTimeout(deadline);
      under.delete(ending);
    }
  }

  async function look(line: Line): Promise<Health> {
    const asked = answers !== 'none' && !line.silent;
    const health = asked ? await manners.before(line) : null;
    if (health?.ok && answers === 'end') await manners.hearOut(line);
    if (line.over !== null) return { ok: false, detail: line.over };
    const left = await line.finish(times.quickCloseMs);
    if (health !== null) return health;
    if (asked && manners.answered) return { ok: false, detail: 'no-answer' };
    // A line that is held takes nothing, not even a question.
    return left ? { ok: true, detail: null, mute: true } : { ok: false, detail: line.over };
  }

  async function deliver(line: Line, job: PrintJob): Promise<Sent> {
    const asked = answers !== 'none' && !line.silent;
    const before = asked ? await manners.before(line) : null;
    if (line.over !== null) return { outcome: 'failed', detail: line.over };
    if (before?.ok === false) return { outcome: 'failed', detail: before.detail ?? 'printer-error' };
    // One that has always answered hangs, or is something else by now: it is given nothing.
    if (asked && before === null && manners.answered) return { outcome: 'failed', detail: 'no-answer' };
    const clear = before !== null && answers === 'end' ? await manners.hearOut(line) : true;
    if (line.over !== null) return { outcome: 'failed', detail: line.over };

    // From here on paper may move: only a device that says it took nothing can still be believed.
    const mark = await line.taken();
    if (before !== null && answers !== 'none')
      return untilPrinted(line, job, { answers, before, clear, mark, times, manners });
    if (!(await line.write(job.bytes))) return lost(line, mark);
    const left = await line.finish(times.closeMs);
    if (!left || (line.over !== null && line.over !== 'closed')) return lost(line, mark);
    // What it was asked before it answers at last.
    const late = await manners.late(line);
    if (late?.ok === false) return { outcome: 'unknown', detail: late.detail ?? 'printer-error' };
    return { outcome: 'sent-unconfirmed', detail: 'no-answer' };
  }

  return {
    send: (job) =>
      onLine(
        times.deadlineMs + (job.bytes.length / bytesPerS) * 1_000 + paperMs(job.lengthMm ?? 0),
        times.connectMs,
        (line) => deliver(line, job),
        (detail): Sent => ({ outcome: 'failed', detail }),
      ),
    check: () =>
      onLine(
        times.checkMs,
        Math.min(times.connectMs, times.checkMs / 2),
        look,
        (detail): Health => ({
          ok: false,
          detail,
        }),
      ),
    close() {
      for (const ending of under) ending.abort('stopped');
    },
  };
}
