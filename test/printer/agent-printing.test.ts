import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../printer/agent/ledger.ts';
import { Printing } from '../../printer/agent/printing.ts';
import type { Health, PrintJob, Sent, Transport } from '../../printer/transports/transport.ts';

/** A printer whose every slip ends when the test says so. */
class SlowPaper implements Transport {
  papers: string[] = [];
  recordAtFirstByte: string[] = [];
  checks = 0;
  closed = 0;
  health: Health = { ok: true, detail: null };
  #record: string;
  #ends: ((sent: Sent | Error) => void)[] = [];
  #begun: (() => void)[] = [];

  constructor(folder: string) {
    this.#record = join(folder, 'jobs.jsonl');
  }

  send({ id }: PrintJob): Promise<Sent> {
    this.papers.push(id);
    this.recordAtFirstByte.push(readFileSync(this.#record, 'utf8'));
    const sent = new Promise<Sent>((resolve, reject) =>
      this.#ends.push((end) => (end instanceof Error ? reject(end) : resolve(end))),
    );
    for (const wake of this.#begun.splice(0)) wake();
    return sent;
  }

  async check(): Promise<Health> {
    this.checks += 1;
    return this.health;
  }

  close(): void {
    this.closed += 1;
  }

  async begun(papers: number): Promise<void> {
    while (this.papers.length < papers) await new Promise<void>((resolve) => this.#begun.push(resolve));
  }

  end(sent: Sent | Error): void {
    this.#ends.shift()!(sent);
  }
}

let dir: string;
let ledger: Ledger;
let paper: SlowPaper;
let said: string[];
let nowMs: number;
let opened: (string | undefined)[];
let printing: Printing;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'haojiao-printing-'));
  ledger = await openLedger(dir);
  paper = new SlowPaper(dir);
  said = [];
  opened = [];
  nowMs = 0;
  printing = new Printing({
    ledger,
    open: (answers) => {
      opened.push(answers);
      return paper;
    },
    say: (line) => said.push(line),
    now: () => nowMs,
  });
});
afterEach(async () => {
  await ledger.close();
  rmSync(dir, { recursive: true, force: true });
});

const order = (job: string) => ({ job, bytes: Buffer.from([0x1b, 0x40]), sheet: {}, withinMs: 20_000 });

describe('the printer of an agent', () => {
  it('[A9] a job is on disk as begun before its first byte, and its end before it is told', async () => {
    const one = printing.print(order('e-1'));
    await paper.begun(1);
    expect(paper.recordAtFirstByte[0]).toContain('{"begun":"e-1"}\n');
    paper.end({ outcome: 'printed' });
    expect(await one).toEqual({ job: 'e-1', outcome: 'printed' });
    expect(readFileSync(join(dir, 'jobs.jsonl'), 'utf8')).toContain('{"job":"e-1","outcome":"printed"}\n');
  });

  it('[A10] a job is printed once: a second order hears what became of the first, unless that printed nothing', async () => {
    for (const [n, end] of (['printed', 'sent-unconfirmed', 'unknown'] as const).entries()) {
      const papers = paper.papers.length;
      const job = `e-${n}`;
      const one = printing.print(order(job));
      const meanwhile = printing.print(order(job));
      await paper.begun(papers + 1);
      paper.end({ outcome: end, detail: 'x' });
      const expected = { job, outcome: end, detail: 'x' };
      expect([await one, await meanwhile, await printing.print(order(job))]).toEqual([expected, expected, expected]);
      expect(paper.papers).toHaveLength(papers + 1);
    }
    const failed = printing.print(order('e-50'));
    await paper.begun(4);
    paper.end({ outcome: 'failed', detail: 'cover-open' });
    expect(await failed).toEqual({ job: 'e-50', outcome: 'failed', detail: 'cover-open' });
    const again = printing.print(order('e-50'));
    await paper.begun(5);
    paper.end({ outcome: 'printed' });
    expect(await again).toEqual({ job: 'e-50', outcome: 'printed' });
    // The same number in another history is another slip.
    const other = printing.print(order('f-50'));
    await paper.begun(6);
    paper.end({ outcome: 'printed' });
    expect(await other).toEqual({ job: 'f-50', outcome: 'printed' });
  });

  it('[A11] one slip at a time, in order; whoever asks meanwhile hears how the printer was, and it is left alone', async () => {
    paper.health = { ok: true, detail: 'paper-low' };
    expect(await printing.look()).toEqual({ ok: true, detail: 'paper-low' });
    const one = printing.print(order('e-1'));
    const two = printing.print(order('e-2'));
    await paper.begun(1);
    expect(await printing.look()).toEqual({ ok: true, detail: 'paper-low' });
    expect([paper.checks, paper.papers]).toEqual([1, ['1']]);
    paper.end({ outcome: 'printed' });
    await one;
    await paper.begun(2);
    paper.end({ outcome: 'printed' });
    await two;
    expect(paper.papers).toEqual(['1', '2']);
  });

  it('[A12] a job that waited longer than the hub does is not begun', async () => {
    const one = printing.print(order('e-1'));
    const two = printing.print(order('e-2'));
    await paper.begun(1);
    nowMs = 20_001;
    paper.end({ outcome: 'printed' });
    expect(await two).toEqual({ job: 'e-2', outcome: 'failed', detail: 'deadline' });
    expect([(await one).outcome, paper.papers]).toEqual(['printed', ['1']]);
    expect(ledger.owed(9).map(({ job, outcome }) => `${job} ${outcome}`)).toEqual(['e-1 printed', 'e-2 failed']);
  });

  it('[A13] what cannot be written down is not printed', async () => {
    await ledger.close();
    rmSync(dir, { recursive: true });
    expect(await printing.print(order('e-1'))).toEqual({ job: 'e-1', outcome: 'failed', detail: 'cannot-write' });
    expect(paper.papers).toEqual([]);
    expect(said.join()).toMatch(/数据目录写不了（ENOENT）.*nothing is printed/);
  });

  it('[A14] a transport that breaks its promise is no excuse: the job is unknown and the next one is printed', async () => {
    const one = printing.print(order('e-1'));
    await paper.begun(1);
    paper.end(new Error('libusb'));
    expect(await one).toEqual({ job: 'e-1', outcome: 'unknown', detail: 'fault' });
    const two = printing.print(order('e-2'));
    await paper.begun(2);
    paper.end({ outcome: 'unknown', detail: 'Some Words: 7' });
    expect(await two).toEqual({ job: 'e-2', outcome: 'unknown', detail: 'some-words-7' });
  });

  it('[A15] stopping ends the slip under way, begins no other and lets go of the printer', async () => {
    const one = printing.print(order('e-1'));
    const two = printing.print(order('e-2'));
    await paper.begun(1);
    const stopped = printing.stop();
    paper.end({ outcome: 'printed' });
    expect([(await one).outcome, await two]).toEqual([
      'printed',
      { job: 'e-2', outcome: 'failed', detail: 'agent-away' },
    ]);
    await stopped;
    expect([paper.papers, paper.closed]).toEqual([['1'], 1]);
  });

  it('[A16] the printer is opened as the hall file says it answers, and anew when that changes', async () => {
    printing.driveAs('end');
    printing.driveAs('end');
    printing.driveAs('none');
    await printing.look();
    expect([opened, paper.closed]).toEqual([[undefined, 'end', 'none'], 2]);
  });
});
