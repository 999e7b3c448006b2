import { describe, expect, it } from 'vitest';
import { type AgentLine, type Asked, agentTransport } from '../../printer/transports/agent.ts';
import type { PrintJob } from '../../printer/transports/transport.ts';

const job = { id: '7', bytes: Buffer.from([0x1b, 0x40]), sheet: {} } as unknown as PrintJob;

/** A line that answers everything alike. */
function line(asked: Asked | ((stop: AbortSignal) => Promise<Asked>), takes = true) {
  const heard: unknown[] = [];
  const present: AgentLine = {
    takes: () => takes,
    ask(what, withinMs, stop) {
      heard.push([what, withinMs]);
      return typeof asked === 'function' ? asked(stop) : Promise.resolve(asked);
    },
  };
  return { heard, to: agentTransport(() => present, 'epoch', { printMs: 20_000, checkMs: 4_000 }) };
}

describe('a printer on another PC, as the hub sees it', () => {
  it('[A4] says of each job what is certain, whatever becomes of the line', async () => {
    const nobody = agentTransport(() => null, 'epoch');
    expect([await nobody.send(job), await nobody.check!()]).toEqual([
      { outcome: 'failed', detail: 'agent-away' },
      { ok: false, detail: 'agent-away' },
    ]);

    const stuck = line('lost', false);
    expect([await stuck.to.send(job), await stuck.to.check!(), stuck.heard]).toEqual([
      { outcome: 'failed', detail: 'busy' },
      { ok: false, detail: 'busy' },
      [],
    ]);

    const well = line({ answer: { job: 'epoch-7', outcome: 'printed', detail: 'paper-low', more: 1 } });
    expect(await well.to.send(job)).toEqual({ outcome: 'printed', detail: 'paper-low' });
    expect(well.heard).toEqual([
      [{ print: { job: 'epoch-7', bytes: job.bytes, sheet: {}, withinMs: 20_000 } }, 20_000],
    ]);

    for (const [asked, detail] of [
      ['lost', 'agent-away'],
      ['late', 'deadline'],
      ['stopped', 'closed'],
      [{ answer: { job: 'epoch-8', outcome: 'failed' } }, 'no-answer'],
      [{ answer: { job: 'other-7', outcome: 'printed' } }, 'no-answer'],
      [{ answer: { job: 'epoch-7', outcome: 'eaten' } }, 'no-answer'],
      [{ answer: { job: 'epoch-7', outcome: 'failed', detail: '<script>' } }, 'no-answer'],
      [{ answer: null }, 'no-answer'],
    ] as [Asked, string][])
      expect(await line(asked).to.send(job), JSON.stringify(asked)).toEqual({ outcome: 'unknown', detail });

    expect(await line({ answer: { ok: true, detail: null, mute: true } }).to.check!()).toEqual({
      ok: true,
      detail: null,
      mute: true,
    });
    for (const [asked, detail] of [
      ['lost', 'agent-away'],
      ['late', 'no-answer'],
      [{ answer: { ok: 'yes' } }, 'no-answer'],
    ] as [Asked, string][])
      expect(await line(asked).to.check!()).toEqual({ ok: false, detail });

    const waits = line(
      (stop) => new Promise((resolve) => stop.addEventListener('abort', () => resolve('stopped'), { once: true })),
    );
    const sent = waits.to.send(job);
    waits.to.close();
    expect([await sent, await waits.to.send(job)]).toEqual([
      { outcome: 'unknown', detail: 'closed' },
      { outcome: 'failed', detail: 'agent-away' },
    ]);
  });
});
