import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JobOutcome, PrintOrder } from '../../protocol/print-agent.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub, tempFolder } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { AgentTool, jobsOf, newestJob } from './agent-tool.ts';
import { Cable } from './cable.ts';
import { HeldPrinter } from './held-printer.ts';

let hub: RunningHub;
let kiosk: Caller;
let leader: Caller;
let folder: string;
let printer: HeldPrinter;
let agent: AgentTool;
let cable: Cable;
let device: string;
const lines: Socket[] = [];

const hall = smallHall((file) => {
  const [k1] = file.printers;
  file.printers = ['取号机1', '取号机2'].map((device, i) => ({
    ...k1!,
    id: `k${i + 1}`,
    at: { kind: 'agent', device },
    answers: 'end',
  }));
});
const start = () =>
  new AgentTool(['--hub', cable.url, '--label', '取号机1', '--data', join(folder, 'agent'), '--tcp', printer.at]);
const issue = (at = 'k1') => kiosk.done('issue-ticket', { service: 'ss-card', printer: at });
const settled = (id = 'k1') => newestJob(hub, id, ({ state }) => state !== 'queued' && state !== 'sending');
const unknown = () => newestJob(hub, 'k1', ({ state }) => state === 'unknown');
const cameOut = () => newestJob(hub, 'k1', ({ state }) => state === 'printed');

/** An agent of another maker: what a device with this token hears and says. */
async function lineOf(token: string): Promise<Socket> {
  const socket = io(hub.url, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } });
  lines.push(socket);
  socket.on('check', (ack: (health: object) => void) => ack({ ok: true, detail: null }));
  await new Promise<void>((resolve) => socket.on('connect', resolve));
  return socket;
}

async function paired(label: string): Promise<{ token: string; device: { id: string } }> {
  const asked = await hub.caller().done('pair-device', { kind: 'print-agent', label });
  await leader.done('accept-device', { code: asked.code });
  return asked;
}

const nextPrint = (socket: Socket) =>
  new Promise<{ order: PrintOrder; ack: (said: unknown) => void }>((resolve) =>
    socket.once('print', (order: PrintOrder, ack: (said: unknown) => void) => resolve({ order, ack })),
  );

beforeAll(async () => {
  hub = await startHub({ hall });
  kiosk = hub.caller();
  leader = await hub.caller().signIn('9002');
  folder = tempFolder();
  printer = await HeldPrinter.start();
  cable = await Cable.to(hub.port);
  agent = start();
  device = await agent.accepted(leader);
});
afterEach(() => {
  for (const line of lines.splice(0)) line.close();
});
afterAll(async () => {
  await agent.end('SIGKILL');
  await Promise.all([printer.stop(), cable.cut(), hub.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a print agent on a bad day', () => {
  it('[A23] killed in mid-slip it prints nothing again, and nobody is told that the slip came out', async () => {
    printer.hold();
    const slips = printer.cuts;
    await issue();
    await printer.slips(slips + 1);
    await agent.end('SIGKILL');
    expect(await unknown()).toMatchObject({ detail: 'agent-away' });
    printer.release();
    agent = start();
    await agent.says(/connected to/);
    // The next slip passes: by then whatever it had to say of the last one is said.
    const { ticket } = await issue();
    await printer.slips(slips + 2);
    expect(await settled()).toMatchObject({ state: 'printed' });
    expect(printer.paper.toString('latin1').split(ticket.number).length).toBeGreaterThan(1);
    expect(printer.cuts).toBe(slips + 2);
  });

  it('[A24] a slip that came out while the hub was killed is settled as soon as both are back', async () => {
    printer.hold();
    const slips = printer.cuts;
    await issue();
    await printer.slips(slips + 1);
    const from = agent.stdout.length;
    hub = await hub.restart({
      signal: 'SIGKILL',
      between: () => printer.release(),
    });
    await agent.says(/the hub is away/, from);
    await agent.says(/connected to/, from);
    expect(await cameOut()).toMatchObject({ state: 'printed' });
    expect(printer.cuts).toBe(slips + 1);

    // The same, with the printer held until the hub is back: the next slip waits its turn, and both ends are told apart.
    printer.hold();
    await issue();
    await printer.slips(slips + 2);
    const again = agent.stdout.length;
    hub = await hub.restart({ signal: 'SIGKILL' });
    await agent.says(/connected to/, again);
    expect((await unknown()).detail).toBe('hub-restarted');
    await issue();
    printer.release();
    await printer.slips(slips + 3);
    expect(await cameOut()).toMatchObject({ state: 'printed' });
    await expect.poll(() => jobsOf(hub, 'k1')[1], { timeout: 15_000 }).toMatchObject({ state: 'printed' });
    expect(printer.cuts).toBe(slips + 3);
  });

  it('[A26] a cable pulled in mid-slip: unknown at once, settled when it is back; one line a change, not a line a try', async () => {
    printer.hold();
    const slips = printer.cuts;
    await issue();
    await printer.slips(slips + 1);
    const from = agent.stdout.length;
    const tries = cable.tries;
    cable.pull();
    expect(await unknown()).toMatchObject({ detail: 'agent-away' });
    printer.release();
    await agent.says(/slip \S+: \S+/, from);
    while (cable.tries < tries + 3) await new Promise((resolve) => setTimeout(resolve, 20));
    cable.plugIn();
    expect(await cameOut()).toMatchObject({ state: 'printed' });
    expect(printer.cuts).toBe(slips + 1);
    const said = agent.stdout.slice(from);
    expect([said.match(/the hub is away/g)?.length, said.match(/connected to/g)?.length]).toEqual([1, 1]);
  });

  it('[A27] of two lines of one device the newest counts', async () => {
    const { token } = await paired('取号机2');
    const [older, newer] = [await lineOf(token), await lineOf(token)];
    await older.emitWithAck('print-agent', {});
    await newer.emitWithAck('print-agent', {});
    const first = nextPrint(newer);
    let heardByOlder = 0;
    older.on('print', () => (heardByOlder += 1));
    await issue('k2');
    const { order, ack } = await first;
    ack({ job: order.job, outcome: 'printed' } satisfies JobOutcome);
    expect(await settled('k2')).toMatchObject({ state: 'printed' });
    // The older line goes, as a half-open one does after some seconds: the newer one stays what it is.
    older.close();
    const second = nextPrint(newer);
    await issue('k2');
    const then = await second;
    then.ack({ job: then.order.job, outcome: 'sent-unconfirmed', detail: 'no-answer' } satisfies JobOutcome);
    expect(await settled('k2')).toMatchObject({ state: 'sent-unconfirmed', detail: 'no-answer' });
    expect([heardByOlder, then.order.job === order.job]).toEqual([0, false]);
  });

  it('[A28] whatever a hostile agent says, the hub lives, and only its own jobs hear of it', async () => {
    printer.hold();
    const slips = printer.cuts;
    await issue();
    await printer.slips(slips + 1);
    const { token } = await paired('取号机2');
    const hostile = await lineOf(token);
    await hostile.emitWithAck('print-agent', {});
    const ordered = nextPrint(hostile);
    await issue('k2');
    const { order, ack } = await ordered;
    ack({ job: 'x-1', outcome: 'printed', more: { a: 1 } });
    expect(await settled('k2')).toMatchObject({ state: 'unknown', detail: 'no-answer' });

    // The end of a neighbour's slip that is under way, and of one that is unknown for good.
    const others = jobsOf(hub, 'k1');
    const epoch = order.job.slice(0, order.job.lastIndexOf('-'));
    const told = others.map(({ id }) => ({ job: `${epoch}-${id}`, outcome: 'printed' }));
    await hostile.emitWithAck('outcomes', told);
    expect(jobsOf(hub, 'k1')).toEqual(others);
    expect(new Set(others.map(({ state }) => state))).toContain('unknown');

    const nonsense = [null, 5, {}, [], [{}], [{ ...told[0], outcome: 'eaten' }], 'x'.repeat(9_000), [{ job: '../-1' }]];
    for (const said of nonsense) {
      hostile.emit('outcomes', said);
      hostile.emit('outcomes', said, () => undefined);
      hostile.emit('health', said);
      hostile.emit('print-agent', said);
    }
    for (let n = 0; n < 10_000; n += 1) hostile.emit('outcomes', told, () => undefined);
    // Heard in order: when this is answered, all of that has been.
    await hostile.emitWithAck('watch', ['board']);
    expect((await hub.caller().get('/api/health')).body.ok).toBe(true);
    expect(jobsOf(hub, 'k1')).toEqual(others);
    printer.release();
    expect(await cameOut()).toMatchObject({ state: 'printed' });
  });

  it('[A29] a revoked agent is thrown off at once, its jobs fail, and it asks to be let in again', async () => {
    const from = agent.stdout.length;
    await leader.done('revoke-device', { device });
    await agent.says(/the hub is away[\s\S]*: \d{6}\n/, from);
    const slips = printer.cuts;
    await issue();
    const failed = await newestJob(hub, 'k1', ({ detail }) => detail !== null);
    expect([failed.state, failed.detail, printer.cuts]).toEqual(['failed', 'agent-away', slips]);
    expect(await agent.accepted(leader, from)).not.toBe(device);
    await issue();
    await printer.slips(slips + 1);
    expect(await cameOut()).toMatchObject({ state: 'printed' });
  });
});
