import { describe, expect, it } from 'vitest';
import { queueTransport } from '../../printer/transports/queue.ts';
import type { QueueTimes } from '../../printer/transports/queue.ts';
import { jobOf, slipBytes } from './jobs.ts';
import { PrintSystem } from './print-system.ts';
import type { QueueTemper } from './print-system.ts';

const job = jobOf();
const quick: Partial<QueueTimes> = { pollMs: 10, commandMs: 10_000 };

function queueThat(temper: QueueTemper = {}, times: Partial<QueueTimes> = quick) {
  const system = new PrintSystem(temper);
  return { system, transport: queueTransport({ name: 'k1' }, times, system.folder) };
}

describe.skipIf(process.platform === 'win32')("a queue of the system's", () => {
  it('[T50] is given the bytes as they are, and says when it has passed them on, no more', async () => {
    const { system, transport } = queueThat({ leavesAfter: 2 });
    expect(await transport.send(job)).toEqual({ outcome: 'sent-unconfirmed' });
    expect(system.given?.equals(slipBytes)).toBe(true);
    expect(system.calls.filter(([command]) => command === 'lp')).toEqual([['lp', '-d', 'k1', '-o', 'raw']]);
    expect(system.calls.some(([command]) => command === 'cancel')).toBe(false);
  });

  it('[T51] whose name could be an option, a path or two words is none', async () => {
    for (const name of ['-h', '--help', '', 'a b', '../k1', '$(reboot)|', '\\\\PC\\K1', 'k1\n']) {
      const system = new PrintSystem({});
      const transport = queueTransport({ name }, quick, system.folder);
      expect(await transport.send(job)).toMatchObject({ outcome: 'failed', detail: 'no-queue' });
      expect(await transport.check?.()).toEqual({ ok: false, detail: 'no-queue' });
      expect(system.calls).toEqual([]);
    }
    for (const name of ['取号机_1', 'k1;reboot', '$HOME']) {
      const system = new PrintSystem({});
      expect(await queueTransport({ name }, quick, system.folder).send(job)).toMatchObject({ detail: 'no-queue' });
      expect(system.calls).toEqual([['lpstat', '-l', '-p', name]]);
    }
  });

  it('[T52] that is stopped, takes nothing or is in trouble is given nothing', async () => {
    const stopped = queueThat({ enabled: false });
    expect(await stopped.transport.send(job)).toEqual({ outcome: 'failed', detail: 'offline' });
    const refusing = queueThat({ accepting: false });
    expect(await refusing.transport.send(job)).toEqual({ outcome: 'failed', detail: 'busy' });
    const empty = queueThat({ alerts: 'media-empty-error' });
    expect(await empty.transport.send(job)).toEqual({ outcome: 'failed', detail: 'paper-out' });
    for (const { system } of [stopped, refusing, empty]) expect(system.given).toBe(null);
  });

  it('[T53] that holds a slip, or has another before it all the time, gives it back: nothing was printed', async () => {
    const held = queueThat({ holds: true });
    expect(await held.transport.send(job)).toEqual({ outcome: 'failed', detail: 'offline' });
    const behind = queueThat({ ahead: ['k1-11'] }, { ...quick, waitMs: 50 });
    expect(await behind.transport.send(job)).toEqual({ outcome: 'failed', detail: 'deadline' });
    for (const { system } of [held, behind]) expect(system.calls).toContainEqual(['cancel', 'k1-12']);
  });

  it('[T54] that may have begun the slip before it is taken back leaves it unknown', async () => {
    const printing = queueThat({ prints: true }, { ...quick, waitMs: 50 });
    expect(await printing.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'deadline' });
    const stops = queueThat({ stops: true });
    expect(await stops.transport.send(job)).toEqual({ outcome: 'unknown', detail: 'offline' });
    for (const { system } of [printing, stops]) expect(system.calls).toContainEqual(['cancel', 'k1-12']);
  });

  it('[T55] whose command does not come back leaves it unknown, and is not waited for', async () => {
    const { transport } = queueThat({ hangs: true }, { ...quick, commandMs: 1_000 });
    expect(await transport.send(job)).toEqual({ outcome: 'unknown', detail: 'deadline' });
    const closing = queueThat({ prints: true });
    const sending = closing.transport.send(job);
    await expect.poll(() => closing.system.calls.filter(([, , what]) => what === '-o').length).toBeGreaterThan(0);
    closing.transport.close();
    expect(await sending).toEqual({ outcome: 'unknown', detail: 'stopped' });
  });

  it('[T56] tells how it is', async () => {
    expect(await queueThat().transport.check?.()).toEqual({ ok: true, detail: null });
    expect(await queueThat({ enabled: false }).transport.check?.()).toEqual({ ok: false, detail: 'offline' });
    const said = (alerts: string) => queueThat({ alerts }).transport.check?.();
    expect(await said('media-low-warning')).toEqual({ ok: true, detail: 'paper-low' });
    expect(await said('cover-open-error media-empty-error')).toEqual({ ok: false, detail: 'cover-open' });
    expect(await said('offline-report')).toEqual({ ok: false, detail: 'offline' });
  });

  it('[T57] on a machine without CUPS says so', async () => {
    const transport = queueTransport({ name: 'k1' }, quick, new PrintSystem({}, []).folder);
    expect(await transport.send(job)).toEqual({ outcome: 'failed', detail: 'no-package' });
    expect(await transport.check?.()).toEqual({ ok: false, detail: 'no-package' });
  });
});
