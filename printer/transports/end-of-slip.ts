import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './answers.ts';
import type { Line } from './line.ts';
import type { Manners } from './manners.ts';
import { askForProcessId, processId } from './process-id.ts';
import { healthOf, rollQuestion, rollSigns, statusBackSigns } from './status.ts';
import { paperMs } from './times.ts';
import type { Times } from './times.ts';
import type { Answers, Health, PrintJob, Sent } from './transport.ts';
import { within } from './within.ts';

/** What is known when a slip sets out. */
export interface Setting {
  answers: Exclude<Answers, 'none'>;
  before: Health;
  /** The next end it tells will be that of this slip. */
  clear: boolean;
  /** The bytes the device had taken before; null where none can say. */
  mark: number | null;
  times: Times;
  manners: Manners;
}

/** What is heard while a slip prints; null when the line ended. */
type News =
  | { kind: 'end'; health: Health }
  | { kind: 'trouble'; health: Health }
  | { kind: 'no-end'; health: Health }
  | null;

/** ESC @ switches off what GS a switches on: status sent unasked when line, errors or roll change. */
const reset = Buffer.from([0x1b, 0x40]);
const statusBackOn = Buffer.from([0x1d, 0x61, 0b1110]);
const statusBackOff = Buffer.from([0x1d, 0x61, 0]);

/** Sends a slip and waits until the printer has told what became of it, or cannot any more. */
export async function untilPrinted(line: Line, job: PrintJob, setting: Setting): Promise<Sent> {
  if (setting.answers === 'real-time') return untilReceived(line, job, setting);
  const id = processId(job.id);
  const end = Promise.withResolvers<News>();
  const trouble = Promise.withResolvers<News>();
  line.heard = (answer) => {
    const health = endOf(answer, setting, id);
    if (health !== null) end.resolve({ kind: 'end', health });
    const state = answer.kind === 'status-back' ? healthOf(statusBackSigns(answer.bytes)) : null;
    if (state?.ok === false) trouble.resolve({ kind: 'trouble', health: state });
  };
  if (setting.answers === 'end') setting.manners.askedEnd();
  // Not waited for: the end proves that all of it arrived.
  void line.write(setting.answers === 'end' ? Buffer.concat([job.bytes, rollQuestion]) : withProcessId(job.bytes, id));

  const stop = new AbortController();
  const first = await Promise.race([end.promise, trouble.promise, watch(line, job, setting, stop.signal), line.ended]);
  stop.abort();
  // The end may be told in the same moment as a trouble that came after it.
  const news =
    first?.kind === 'trouble' ? ((await within(setting.times.graceMs, end.promise, line.ended)) ?? first) : first;
  return settle(line, news, setting);
}

/** Where nothing else is answered: its state once it has received the slip, which does not prove that it is on paper. */
async function untilReceived(line: Line, job: PrintJob, { before, mark, times, manners }: Setting): Promise<Sent> {
  const after = (await line.write(job.bytes)) ? await manners.during(line) : null;
  if (after === null) return lost(line, mark);
  if (!after.ok) return { outcome: 'unknown', detail: after.detail ?? 'printer-error' };
  await line.finish(times.closeMs);
  const detail = after.detail ?? before.detail;
  return detail === null ? { outcome: 'sent-unconfirmed' } : { outcome: 'sent-unconfirmed', detail };
}

/** Looks every now and then whether it is in trouble, or has everything and does not tell the end. */
async function watch(line: Line, job: PrintJob, { times, manners }: Setting, signal: AbortSignal): Promise<News> {
  let receivedAt: number | null = null;
  for (;;) {
    // Cut short by the signal is the other way for it to end.
    await pause(times.pollMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return null;
    const health = await manners.during(line);
    if (health === null) return null;
    if (!health.ok) return { kind: 'trouble', health };
    // The question came after the slip, so its first answer proves that all of it has arrived.
    receivedAt ??= performance.now();
    if (performance.now() - receivedAt >= manners.endMs + paperMs(job.lengthMm ?? 0)) return { kind: 'no-end', health };
  }
}

async function settle(line: Line, news: News, { before, mark, times, manners }: Setting): Promise<Sent> {
  if (news === null) return lost(line, mark);
  const { kind, health } = news;
  if (!health.ok) return { outcome: 'unknown', detail: health.detail ?? 'printer-error' };
  manners.learnEnd(kind === 'end');
  if (kind === 'no-end') {
    await line.finish(times.closeMs);
    return { outcome: 'sent-unconfirmed', detail: 'no-end-answer' };
  }
  await line.finish(times.quickCloseMs);
  const detail = health.detail ?? before.detail;
  return detail === null ? { outcome: 'printed' } : { outcome: 'printed', detail };
}

/** The line ended in the middle: unknown, unless the device itself says that it took nothing. */
export async function lost(line: Line, mark: number | null): Promise<Sent> {
  const untouched = mark !== null && mark < Infinity && (await line.taken()) === mark;
  return { outcome: untouched ? 'failed' : 'unknown', detail: line.over ?? 'closed' };
}

/** How the printer is at the end of the slip, if this answer tells the end. */
function endOf(answer: Answer, { answers, clear }: Setting, id: string): Health | null {
  if (answers === 'end' && clear && answer.kind === 'roll') return healthOf(rollSigns(answer.byte));
  if (answers === 'process-id' && answer.kind === 'process-id' && answer.id === id) return { ok: true, detail: null };
  return null;
}

function withProcessId(bytes: Buffer, id: string): Buffer {
  const begins = bytes.indexOf(reset) === 0 ? reset.length : 0;
  const slip = [bytes.subarray(0, begins), statusBackOn, bytes.subarray(begins)];
  return Buffer.concat([...slip, askForProcessId(id), statusBackOff]);
}
