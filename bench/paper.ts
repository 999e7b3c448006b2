import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { openPress } from '../printer/press.ts';
import { ticketSlip } from '../printer/ticket-slip.ts';
import { Printer } from '../protocol/hall-file.ts';
import type { Caller } from '../test/support/caller.ts';
import { startHub } from '../test/support/running-hub.ts';
import { smallHall } from '../test/support/small-hall.ts';
import { ticket } from '../test/printer/tickets.ts';
import { figure, quantile, round } from './figure.ts';
import { clockMs } from './lobby.ts';

const slips = 200;
const printers = 10;
/** As long as a slip of 150 mm takes at 250 mm a second. */
const printMs = 600;

interface Told {
  printer: number;
  firstAtMs: number;
  bytes: number;
}

/** From a number that is committed to the first byte of its slip on the wire; how long a slip takes to be made, and how long it is; ten printers at once beside calls. */
export async function benchPaper(): Promise<void> {
  await firstByte();
  await rendering();
  await tenAtOnce();
}

async function firstByte(): Promise<void> {
  const { child, ports } = await openPrinters(1, 0);
  const hub = await hubWith(ports);
  const kiosk = hub.caller();
  const [tookMs, bareMs, bytes] = [[] as number[], [] as number[], [] as number[]];
  for (let i = 0; i < slips; i++) {
    const slip = nextSlip(child);
    await kiosk.done('issue-ticket', { service: 'ss-card', printer: 'p1' });
    // The answer follows the commit: what the wire does before it is not counted against nobody.
    const answeredAtMs = clockMs();
    const told = await slip;
    tookMs.push(Math.max(0, told.firstAtMs - answeredAtMs));
    bytes.push(told.bytes);
    bareMs.push(await bare(child, ports[0]!, told.bytes));
  }
  const [ours, limit] = [tookMs, bareMs].map((took) => took.sort((a, b) => a - b)) as [number[], number[]];
  figure('number committed to the first byte at the printer', {
    p50Ms: round(quantile(ours, 0.5)),
    p95Ms: round(quantile(ours, 0.95)),
    bareConnectAndWriteP50Ms: round(quantile(limit, 0.5)),
    bareConnectAndWriteP95Ms: round(quantile(limit, 0.95)),
    slipBytes: Math.max(...bytes),
  });
  await hub.close();
  child.kill();
}

async function rendering(): Promise<void> {
  const press = openPress();
  press.warmUp();
  const tookMs: number[] = [];
  let bytes = 0;
  for (let i = 0; i < slips; i++) {
    const startedAt = performance.now();
    const ready = await press.ready(ticketSlip(ticket({ number: `A${100 + i}` })), { font: 'gbk', qr: 'native' });
    tookMs.push(performance.now() - startedAt);
    bytes = Math.max(bytes, ready.bytes.length);
  }
  tookMs.sort((a, b) => a - b);
  figure('a ticket slip made ready', {
    p50Ms: round(quantile(tookMs, 0.5)),
    p99Ms: round(quantile(tookMs, 0.99)),
    bytes,
  });
  await press.close();
}

async function tenAtOnce(): Promise<void> {
  const { child, ports } = await openPrinters(printers, printMs);
  const hub = await hubWith(ports);
  const clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  const quiet = await calls(clerk);
  let printed = 0;
  child.on('message', () => {
    printed += 1;
  });
  const kiosk = hub.caller();
  // Each printer always has a slip under way and one waiting.
  for (let i = 0; i < printers * 6; i++)
    await kiosk.done('issue-ticket', { service: 'pension', printer: `p${(i % printers) + 1}` });
  const busy = await calls(clerk);
  figure('call-next while ten printers print', {
    printed,
    p50Ms: round(quantile(busy, 0.5)),
    p99Ms: round(quantile(busy, 0.99)),
    withoutP50Ms: round(quantile(quiet, 0.5)),
    withoutP99Ms: round(quantile(quiet, 0.99)),
  });
  await hub.close();
  child.kill();
}

async function calls(clerk: Caller): Promise<number[]> {
  const tookMs: number[] = [];
  for (let i = 0; i < slips; i++) {
    await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
    const pressedAtMs = clockMs();
    const { ticket: called } = await clerk.done('call-next', { counter: 1 });
    tookMs.push(clockMs() - pressedAtMs);
    await clerk.done('begin-service', { ticket: called.id });
    await clerk.done('finish-service', { ticket: called.id });
  }
  return tookMs.sort((a, b) => a - b);
}

function hubWith(ports: number[]) {
  return startHub({
    hall: smallHall((file) => {
      file.printers = ports.map((port, i) =>
        Printer.parse({ id: `p${i + 1}`, at: { kind: 'tcp', host: '127.0.0.1', port } }),
      );
    }),
  });
}

async function openPrinters(count: number, slowMs: number): Promise<{ child: ChildProcess; ports: number[] }> {
  const child = fork(join(import.meta.dirname, 'printers.ts'), [String(count), String(slowMs)], {
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [{ ports }] = (await once(child, 'message')) as [{ ports: number[] }];
  return { child, ports };
}

async function nextSlip(child: ChildProcess): Promise<Told> {
  return (await once(child, 'message'))[0] as Told;
}

/** The raw limit: a connection, and as many bytes written at once. */
async function bare(child: ChildProcess, port: number, bytes: number): Promise<number> {
  const slip = Buffer.alloc(bytes + 3, 0x20);
  slip.set([0x1b, 0x40]);
  slip.set([0x1d, 0x72, 0x01], bytes);
  const told = nextSlip(child);
  const startedAtMs = clockMs();
  const socket = connect({ host: '127.0.0.1', port, noDelay: true }, () => socket.write(slip));
  const { firstAtMs } = await told;
  socket.destroy();
  return firstAtMs - startedAtMs;
}
