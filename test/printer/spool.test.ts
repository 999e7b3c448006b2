import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Job } from '../../printer/job-book.ts';
import type { PrinterState } from '../../printer/lane.ts';
import type { Ready } from '../../printer/press.ts';
import { Spool } from '../../printer/spool.ts';
import type { SpoolParts } from '../../printer/spool.ts';
import { tcpTransport } from '../../printer/transports/tcp.ts';
import type { Health, PrintJob, Sent, Transport } from '../../printer/transports/transport.ts';
import { workedMs } from '../support/worked.ts';
import { MemoryBook } from './memory-book.ts';
import { slipBytes } from './jobs.ts';
import { TcpPrinter } from './tcp-printer.ts';

/** A printer whose answers the test gives, one by one or all at once. */
class HandPrinter implements Transport {
  sent: string[] = [];
  closed = false;
  answers: (Sent | 'hang' | 'throw')[] = [];
  health: Health = { ok: true, detail: null };
  #hanging: ((sent: Sent) => void)[] = [];

  async send({ id }: PrintJob): Promise<Sent> {
    this.sent.push(id);
    const answer = this.answers.shift() ?? { outcome: 'printed' };
    if (answer === 'throw') throw new Error('a broken transport');
    if (answer === 'hang') return new Promise((resolve) => this.#hanging.push(resolve));
    return answer;
  }

  async check(): Promise<Health> {
    return this.health;
  }

  /** The job that hangs ends so. */
  release(sent: Sent): void {
    this.#hanging.shift()?.(sent);
  }

  close(): void {
    this.closed = true;
  }
}

const slip: Ready = { bytes: slipBytes, sheet: { widthMm: 80, font: 'gbk', rows: [] }, lengthMm: 120 };
const refused: Sent = { outcome: 'failed', detail: 'refused' };

let spools: Spool[] = [];
afterEach(async () => {
  await Promise.all(spools.map((spool) => spool.stop()));
  spools = [];
});

function spoolOf(book: MemoryBook, printers: Record<string, Transport>, changes: Partial<SpoolParts> = {}) {
  const pausesMs: number[] = [];
  const states: PrinterState[] = [];
  const faults: unknown[] = [];
  const spool = new Spool({
    book,
    transports: new Map(Object.entries(printers)),
    prepare: async () => slip,
    onChange: (_, state) => states.push(state),
    onFault: (_, fault) => faults.push(fault),
    pause: async (ms) => void pausesMs.push(ms),
    ...changes,
  });
  spools.push(spool);
  return { spool, pausesMs, states, faults };
}

/** The same slip over a line of its own with nothing around it: one question, one answer, the bytes. */
async function bareSlipMs(printer: TcpPrinter): Promise<number> {
  const paper = printer.nextPaper();
  const beganMs = performance.now();
  const line = connect(printer.port, '127.0.0.1');
  await once(line, 'connect');
  line.write(Buffer.from([0x10, 0x04, 1]));
  await once(line, 'data');
  line.write(slipBytes);
  await paper;
  const tookMs = performance.now() - beganMs;
  line.destroy();
  return tookMs;
}

const settled = (book: MemoryBook, id: string, state: string) => expect.poll(() => book.state(id)).toBe(state);

describe('the spool', () => {
  it('[Q1] a job is committed as being sent before the printer hears of it, and settled afterwards', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    const order: string[] = [];
    const transport: Transport = {
      async send(job) {
        order.push(...book.log, `${job.id} on the wire`);
        return k1.send(job);
      },
      close() {},
    };
    const { spool } = spoolOf(book, { k1: transport });
    spool.start();
    book.put('j1');
    spool.poke();
    await settled(book, 'j1', 'printed');
    expect(order).toEqual(['j1 sending', 'j1 on the wire']);
    expect(book.log).toEqual(['j1 sending', 'j1 printed']);
  });

  it('[Q2] a printer has one job at a time, in order; printers do not wait for each other', async () => {
    const book = new MemoryBook();
    const [k1, k2] = [new HandPrinter(), new HandPrinter()];
    k1.answers = ['hang'];
    for (const id of ['a1', 'a2']) book.put(id, 'k1');
    for (const id of ['b1', 'b2']) book.put(id, 'k2');
    const { spool } = spoolOf(book, { k1, k2 });
    spool.start();
    await settled(book, 'b2', 'printed');
    spool.poke();
    spool.poke('k1');
    expect([k1.sent, k2.sent]).toEqual([['a1'], ['b1', 'b2']]);
    k1.release({ outcome: 'printed' });
    await settled(book, 'a2', 'printed');
    expect(k1.sent).toEqual(['a1', 'a2']);
  });

  it('[Q3] what was being sent when the hub ended is unknown, and is never sent again by itself', async () => {
    const book = new MemoryBook();
    const before = new HandPrinter();
    before.answers = ['hang'];
    book.put('j1');
    book.put('j2');
    spoolOf(book, { k1: before }).spool.start();
    await settled(book, 'j1', 'sending');

    const after = new HandPrinter();
    const { spool } = spoolOf(book, { k1: after });
    spool.start();
    await settled(book, 'j2', 'printed');
    expect(after.sent).toEqual(['j2']);
    expect(book.log).toContain('j1 unknown hub-restarted');
    before.release({ outcome: 'printed' });
  });

  it('[Q4] a job that printed nothing is tried three times, a second and three seconds apart, then stays failed', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    k1.answers = [refused, refused, refused];
    book.put('j1');
    book.put('j2');
    const { spool, pausesMs } = spoolOf(book, { k1 });
    spool.start();
    await settled(book, 'j2', 'printed');
    expect(k1.sent).toEqual(['j1', 'j1', 'j1', 'j2']);
    expect(pausesMs).toEqual([1_000, 3_000]);
    expect(book.state('j1')).toBe('failed');
  });

  it('[Q5] a second try that succeeds is a success', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    k1.answers = [refused];
    book.put('j1');
    spoolOf(book, { k1 }).spool.start();
    await settled(book, 'j1', 'printed');
    expect(book.log).toEqual(['j1 sending', 'j1 failed refused', 'j1 sending', 'j1 printed']);
  });

  it('[Q6] unknown and unconfirmed are never sent again', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    k1.answers = [{ outcome: 'unknown', detail: 'reset' }, { outcome: 'sent-unconfirmed' }, 'throw'];
    for (const id of ['j1', 'j2', 'j3', 'j4']) book.put(id);
    const { spool, faults } = spoolOf(book, { k1 });
    spool.start();
    await settled(book, 'j4', 'printed');
    expect(k1.sent).toEqual(['j1', 'j2', 'j3', 'j4']);
    expect(book.rows.map(({ state }) => state)).toEqual(['unknown', 'sent-unconfirmed', 'unknown', 'printed']);
    expect(faults).toHaveLength(1);
  });

  it('[Q7] screens hear when a printer goes down and when it is back, once each, also without a job', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    k1.answers = [{ outcome: 'unknown', detail: 'paper-out' }];
    book.put('j1');
    const { spool, states } = spoolOf(book, { k1 });
    spool.start();
    await spool.idle();
    expect(spool.states()).toMatchObject([{ id: 'k1', ok: false, detail: 'paper-out' }]);
    k1.health = { ok: false, detail: 'cover-open' };
    spool.look();
    await spool.idle();
    expect(spool.states()[0]?.detail).toBe('cover-open');
    k1.health = { ok: true, detail: null };
    spool.look();
    await spool.idle();
    spool.look();
    expect(states.map(({ ok, detail }) => [ok, detail])).toEqual([
      [false, 'paper-out'],
      [false, 'cover-open'],
      [true, null],
    ]);
  });

  it('[Q8] a printer that is off when the hub starts is known before the first slip', async () => {
    const k1 = new HandPrinter();
    k1.health = { ok: false, detail: 'refused' };
    const { spool, states } = spoolOf(new MemoryBook(), { k1 });
    spool.start();
    await expect.poll(() => states).toMatchObject([{ id: 'k1', ok: false, detail: 'refused', mute: false }]);
  });

  it('[Q9] a job without a slip fails without the printer being blamed, and holds nobody up', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    for (const id of ['gone', 'broken', 'j3']) book.put(id);
    const prepare = async (job: Job): Promise<Ready | null> => {
      if (job.id === 'broken') throw new RangeError('A QR code holds 1 to 200 characters, not 0');
      return job.id === 'gone' ? null : slip;
    };
    const { spool, pausesMs, states, faults } = spoolOf(book, { k1 }, { prepare });
    spool.start();
    await settled(book, 'j3', 'printed');
    expect(book.rows.map(({ state, detail }) => [state, detail])).toEqual([
      ['failed', 'nothing-to-print'],
      ['failed', 'cannot-compose'],
      ['printed', undefined],
    ]);
    expect([k1.sent, pausesMs, states, faults.length]).toEqual([['j3'], [], [], 1]);
  });

  it('[Q10] while nothing can be written nothing is sent, and what was sent is settled later and not sent again', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    book.put('j1');
    book.put('j2');
    // Room for: unfinished, next, sending. The printed slip cannot be settled.
    book.callsLeft = 3;
    const { spool, faults, pausesMs } = spoolOf(
      book,
      { k1 },
      {
        pause: async (ms) => {
          pausesMs.push(ms);
          expect([book.state('j1'), k1.sent]).toEqual(['sending', ['j1']]);
          expect(spool.states()).toMatchObject([{ id: 'k1', ok: false, detail: 'cannot-write' }]);
          if (pausesMs.length === 3) book.callsLeft = Infinity;
        },
      },
    );
    spool.start();
    await settled(book, 'j2', 'printed');
    expect(k1.sent).toEqual(['j1', 'j2']);
    expect(book.log).toEqual(['j1 sending', 'j1 printed', 'j2 sending', 'j2 printed']);
    expect(faults).toHaveLength(3);
    expect(spool.states()).toMatchObject([{ id: 'k1', ok: true, detail: null }]);
  });

  it('[Q11] a book that offers a job again that is over is not believed', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    book.put('j1');
    book.settle = () => {};
    book.next = () => ({ ...(book.rows[0] as Job), tries: 0 });
    const { spool, faults } = spoolOf(
      book,
      { k1 },
      { pause: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())) },
    );
    spool.start();
    await expect.poll(() => faults.length).toBe(1);
    expect(k1.sent).toEqual(['j1']);
  });

  it('[Q12] stopping waits for the slip under way, starts no other and closes the printers', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    k1.answers = ['hang'];
    book.put('j1');
    book.put('j2');
    const { spool } = spoolOf(book, { k1 });
    spool.start();
    await settled(book, 'j1', 'sending');
    const stopped = spool.stop();
    expect(k1.closed).toBe(false);
    k1.release({ outcome: 'printed' });
    await stopped;
    spool.poke();
    expect([book.state('j1'), book.state('j2'), k1.closed]).toEqual(['printed', 'queued', true]);
  });

  it('[Q13] stopping does not wait for a pause between tries', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    k1.answers = [refused];
    book.put('j1');
    const { spool } = spoolOf(book, { k1 }, { pause: undefined });
    spool.start();
    await settled(book, 'j1', 'failed');
    await spool.stop();
    expect(k1.sent).toEqual(['j1']);
  });

  it('[Q14] from the poke to the first byte on the wire it takes less than 20 ms', async () => {
    const book = new MemoryBook();
    const printer = await TcpPrinter.start();
    const { spool } = spoolOf(book, { k1: tcpTransport({ host: '127.0.0.1', port: printer.port }) });
    spool.start();
    const took = { ms: [] as number[], workedMs: [] as number[], bareMs: [] as number[] };
    for (let at = 0; at < 15; at += 1) {
      const paper = printer.nextPaper();
      const [beganMs, workedBefore] = [performance.now(), workedMs()];
      book.put(`j${at}`);
      spool.poke();
      await paper;
      took.ms.push(performance.now() - beganMs);
      took.workedMs.push(workedMs() - workedBefore);
      await settled(book, `j${at}`, 'printed');
      took.bareMs.push(await bareSlipMs(printer));
    }
    await spool.stop();
    await printer.stop();
    const middle = (of: number[]) => of.toSorted((one, other) => one - other)[7]!;
    expect(middle(took.workedMs)).toBeLessThan(20);
    // Nor is anything waited for: on a machine so busy that a bare line takes long, as long as a few of those.
    expect(middle(took.ms)).toBeLessThan(Math.max(20, 8 * middle(took.bareMs)));
  });

  it('[Q16] a printer that cannot print gives its slips to the neighbour, then to the guide’s desk, each unmarked and once', async () => {
    const book = new MemoryBook();
    const [k1, k2, desk] = [new HandPrinter(), new HandPrinter(), new HandPrinter()];
    k1.answers = [{ outcome: 'failed', detail: 'paper-out' }];
    k2.health = { ok: false, detail: 'cover-open' };
    book.put('j1');
    const { spool, pausesMs } = spoolOf(book, { k1, k2, desk }, { instead: new Map([['k1', ['k2', 'desk']]]) });
    spool.start();
    await settled(book, 'j1>desk', 'printed');
    expect([k1.sent, k2.sent, desk.sent, pausesMs]).toEqual([['j1'], [], ['j1>desk'], []]);
    expect(book.log).toContain('j1 failed paper-out');
    expect(spool.standInFor('k1')).toBe('desk');

    // Known to be out of paper, it is not even tried.
    book.put('j2');
    spool.poke('k1');
    await settled(book, 'j2>desk', 'printed');
    expect(k1.sent).toEqual(['j1']);
    k1.health = { ok: true, detail: null };
    spool.look();
    await spool.idle();
    expect(spool.standInFor('k1')).toBeNull();
  });

  it('[Q17] a slip never goes back to a printer that had it: with nobody left a person is told', async () => {
    const book = new MemoryBook();
    const [k1, k2] = [new HandPrinter(), new HandPrinter()];
    k1.answers = [refused];
    k2.answers = [refused, refused, refused];
    book.put('j1');
    const instead = new Map([
      ['k1', ['k2']],
      ['k2', ['k1']],
    ]);
    const { spool } = spoolOf(book, { k1, k2 }, { instead });
    spool.start();
    await expect.poll(() => book.rows.at(-1)).toMatchObject({ id: 'j1>k2', state: 'failed', tries: 3 });
    k1.health = { ok: true, detail: null };
    spool.look();
    await spool.idle();
    expect([k1.sent, k2.sent]).toEqual([['j1'], ['j1>k2', 'j1>k2', 'j1>k2']]);
  });

  it('[Q18] what may have been printed is taken over by nobody, and a test page tries its own printer alone', async () => {
    const book = new MemoryBook();
    const [k1, k2] = [new HandPrinter(), new HandPrinter()];
    k1.answers = [{ outcome: 'unknown', detail: 'paper-out' }, refused, refused, refused];
    book.put('j1');
    book.put('page', 'k1', 0, { document: 'test-page', ticket: null });
    const { spool } = spoolOf(book, { k1, k2 }, { instead: new Map([['k1', ['k2']]]) });
    spool.start();
    await settled(book, 'page', 'failed');
    await spool.idle();
    expect([k1.sent, k2.sent]).toEqual([['j1', 'page', 'page', 'page'], []]);
    expect(book.state('j1')).toBe('unknown');
  });

  it('[Q19] a slip that comes ten minutes late would be litter with a number on it: it is not printed, and a person is told', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    book.put('j1', 'k1', 0, { ageMs: 11 * 60_000 });
    book.put('j2', 'k1', 0, { ageMs: 9 * 60_000 });
    const { spool } = spoolOf(book, { k1 });
    spool.start();
    await settled(book, 'j2', 'printed');
    expect(k1.sent).toEqual(['j2']);
    expect(book.rows[0]).toMatchObject({ state: 'failed', detail: 'too-late', tries: 3 });
  });

  it('[Q20] idle printers are looked at, and what is seen of their paper is noted', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    const { spool, states } = spoolOf(book, { k1 });
    spool.start();
    await spool.idle();
    k1.health = { ok: true, detail: 'paper-low' };
    spool.look();
    await spool.idle();
    k1.health = { ok: false, detail: 'paper-out' };
    spool.lookAt('k1');
    await spool.idle();
    expect(book.looks).toEqual(['k1 well paper-low', 'k1 down paper-out']);
    expect(states.map(({ ok, detail }) => [ok, detail])).toEqual([
      [true, 'paper-low'],
      [false, 'paper-out'],
    ]);
  });

  it('[Q21] a printer that answers nothing is said to be mute, and is not asked all the time', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    let asked = 0;
    const mute: Transport = {
      send: (job) => k1.send(job),
      async check() {
        asked += 1;
        return { ok: true, detail: null, mute: true };
      },
      close() {},
    };
    const { spool } = spoolOf(book, { k1: mute });
    spool.start();
    await spool.idle();
    for (let i = 0; i < 5; i++) {
      spool.look();
      await spool.idle();
    }
    expect([asked, spool.states()[0]?.mute]).toEqual([1, true]);
  });

  it('[Q22] news of a slip that was given up as unknown settles it truly', async () => {
    const book = new MemoryBook();
    const k1 = new HandPrinter();
    k1.answers = [{ outcome: 'unknown', detail: 'agent-away' }];
    book.put('j1');
    const { spool } = spoolOf(book, { k1 });
    spool.start();
    await settled(book, 'j1', 'unknown');
    expect(spool.settleLate('j1', { outcome: 'printed' }, ['k1'])).toBe(true);
    expect(book.state('j1')).toBe('printed');
  });

  it('[Q15] however printers and the hub fail, no slip is printed twice and none is lost without a word', async () => {
    const happening = fc.constantFrom<'printed' | 'failed' | 'unknown but printed' | 'unknown' | 'hub dies'>(
      'printed',
      'failed',
      'unknown but printed',
      'unknown',
      'hub dies',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), fc.integer({ min: 1, max: 8 }), async (script, jobs) => {
        const book = new MemoryBook();
        const paper = new Map<string, number>();
        for (let at = 0; at < jobs; at += 1) book.put(`j${at}`);
        const left = [...script];

        for (let alive = true; alive; ) {
          alive = false;
          const { promise: died, resolve: die } = Promise.withResolvers<void>();
          const transport: Transport = {
            async send({ id }) {
              const what = left.shift() ?? 'printed';
              if (what === 'hub dies') {
                // The slip comes out, the hub never hears of it.
                paper.set(id, (paper.get(id) ?? 0) + 1);
                alive = true;
                die();
                return new Promise(() => {});
              }
              if (what === 'printed' || what === 'unknown but printed') paper.set(id, (paper.get(id) ?? 0) + 1);
              return what === 'printed'
                ? { outcome: 'printed' }
                : what === 'failed'
                  ? refused
                  : { outcome: 'unknown', detail: 'reset' };
            },
            close() {},
          };
          const spool = new Spool({
            book,
            transports: new Map([['k1', transport]]),
            prepare: async () => slip,
            onChange() {},
            onFault() {},
            pause: async () => {},
          });
          spool.start();
          await Promise.race([died, spool.idle()]);
        }

        for (const { id, state } of book.rows) {
          expect(['printed', 'failed', 'unknown']).toContain(state);
          expect(paper.get(id) ?? 0).toBeLessThanOrEqual(1);
          if (state === 'printed') expect(paper.get(id)).toBe(1);
          if (state === 'failed') expect(paper.get(id)).toBeUndefined();
        }
      }),
    );
  });
});
