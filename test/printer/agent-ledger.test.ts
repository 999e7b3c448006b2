import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../printer/agent/ledger.ts';

let dir: string;
let open: Ledger[] = [];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'haojiao-ledger-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((ledger) => ledger.close()));
  rmSync(dir, { recursive: true, force: true });
});

const file = () => join(dir, 'jobs.jsonl');
async function ledger(keep?: number, clearAfter?: number): Promise<Ledger> {
  const opened = await openLedger(dir, keep, clearAfter);
  open.push(opened);
  return opened;
}

describe('the record of the jobs an agent has begun', () => {
  it('[A5] outlives the agent: what was begun and never ended is unknown, what ended is known', async () => {
    const before = await ledger();
    await before.begin('e-1');
    await before.end('e-1', { outcome: 'printed', detail: 'paper-low' });
    await before.begin('e-2');
    expect([before.of('e-1'), before.of('e-2'), before.of('e-3')]).toEqual([
      { outcome: 'printed', detail: 'paper-low' },
      null,
      undefined,
    ]);
    // Nobody closes it: the process is gone.
    const after = await ledger();
    expect([after.of('e-1'), after.of('e-2'), after.of('e-3')]).toEqual([
      { outcome: 'printed', detail: 'paper-low' },
      { outcome: 'unknown', detail: 'agent-restarted' },
      undefined,
    ]);
    expect(after.damaged).toBe(0);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('[A6] cut off at any byte, it forgets nothing but the line that was cut', async () => {
    const before = await ledger();
    for (const n of [1, 2]) {
      await before.begin(`e-${n}`);
      await before.end(`e-${n}`, { outcome: n === 2 ? 'failed' : 'printed' });
    }
    await before.told(before.owed(1));
    await before.close();
    const whole = readFileSync(file(), 'utf8');
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const text = whole.slice(0, cut);
      writeFileSync(file(), text);
      const after = await openLedger(dir);
      for (const n of [1, 2]) {
        const begun = text.includes(`{"begun":"e-${n}"}`);
        const ended = text.includes(`{"job":"e-${n}","outcome":"${n === 2 ? 'failed' : 'printed'}"}`);
        const expected = ended ? (n === 2 ? 'failed' : 'printed') : begun ? 'unknown' : undefined;
        expect(after.of(`e-${n}`)?.outcome, `cut at ${cut}, job ${n}`).toBe(expected);
      }
      // What is added to a torn file is read back too.
      await after.begin('e-9');
      await after.close();
      const again = await openLedger(dir);
      expect([again.of('e-9')?.outcome, again.damaged], `cut at ${cut}`).toEqual(['unknown', 0]);
      await again.close();
    }
  });

  it('[A7] keeps the newest 10,000 jobs, in a file that is cleared as it grows', async () => {
    const kept = await ledger(10, 25);
    for (let n = 1; n <= 200; n += 1) {
      await kept.begin(`e-${n}`);
      await kept.end(`e-${n}`, { outcome: 'printed' });
      await kept.told([{ job: `e-${n}`, outcome: 'printed' }]);
    }
    expect(readFileSync(file(), 'utf8').split('\n').length).toBeLessThanOrEqual(40);
    expect([kept.of('e-190'), kept.of('e-191'), kept.of('e-200')]).toEqual([
      undefined,
      { outcome: 'printed' },
      { outcome: 'printed' },
    ]);
    const after = await ledger(10, 25);
    expect([after.of('e-190'), after.of('e-191')?.outcome, after.owed(100)]).toEqual([undefined, 'printed', []]);

    const usual = await ledger();
    writeFileSync(file(), Array.from({ length: 10_001 }, (_, n) => `{"job":"e-${n}","outcome":"printed"}\n`).join(''));
    const many = await ledger();
    expect([many.of('e-0'), many.of('e-1')?.outcome, many.owed(20_000).length, usual.damaged]).toEqual([
      undefined,
      'printed',
      10_000,
      0,
    ]);
  });

  it('[A8] an end is owed to the hub until the hub confirms that very end, also over a restart', async () => {
    const before = await ledger();
    for (const n of [1, 2, 3]) {
      await before.begin(`e-${n}`);
      await before.end(`e-${n}`, { outcome: 'failed', detail: 'paper-out' });
    }
    const owed = before.owed(2);
    expect(owed.map(({ job }) => job)).toEqual(['e-1', 'e-2']);
    // Begun again while the hub was being told of the first time.
    await before.begin('e-2');
    await before.told(owed);
    await before.end('e-2', { outcome: 'printed' });
    const left = [
      { job: 'e-3', outcome: 'failed', detail: 'paper-out' },
      { job: 'e-2', outcome: 'printed' },
    ];
    expect(before.owed(9)).toEqual(left);
    expect((await ledger()).owed(9)).toEqual(left);
  });
});
