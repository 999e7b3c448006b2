import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Caller } from '../test/support/caller.ts';
import { type RunningHub, startHub } from '../test/support/running-hub.ts';
import { smallHall } from '../test/support/small-hall.ts';
import { figure, quantile, round } from './figure.ts';
import { clockMs, Lobby } from './lobby.ts';
import { quietMs, rssMB } from './memory.ts';

const counters = 60;
const ticketsPerS = 360;
const screens = 1000;
/** Each keeps its line to the hub; a ticket that finds them all busy waits for one, and its time counts from when it was asked for. */
const kiosks = 64;
/** How long a visit takes here, so that sixty counters press some key ten times a second. */
const visitMs = 6000;
/** A hall backs up once a night. Here one follows another; only the start of each program is given a rest. */
const backupRestMs = 1000;
const warmUpS = 6;
const root = join(import.meta.dirname, '..');

/** The busiest hall there is, a hundredfold, for a minute: arrivals that do not wait for each other, a lobby full of screens, sixty consoles, a backup. */
export async function benchBusy({ forS = 60 } = {}): Promise<void> {
  const lagFile = join(root, 'node_modules', `.lag-${process.pid}`);
  const hub = await startHub({
    hall: smallHall(() => undefined, counters),
    env: { NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'lag.ts')).href}`, LAG_FILE: lagFile },
  });
  const clerks: Caller[] = [];
  for (let i = 0; i < counters; i++) clerks.push(await hub.caller().signIn(String(1001 + i)));
  for (const [i, clerk] of clerks.entries()) await clerk.done('open-counter', { counter: i + 1 });
  const topics = Array.from({ length: screens }, (_, i) =>
    i % 10 === 0 ? `counter/${((i / 10) % counters) + 1}` : 'board',
  );
  const lobby = await Lobby.open(hub.url, topics);
  const rested = rssMB(hub);
  // The first seconds of a program are its compiler's: the hall has been open for a moment when the minute begins.
  await rush(hub, clerks, warmUpS);
  await lagOf(hub, lagFile);
  const { issues, calls, failed, backups } = await rush(hub, clerks, forS);
  const lag = await lagOf(hub, lagFile);
  const [issued, called] = [issues, calls].map((took) => took.sort((a, b) => a - b)) as [number[], number[]];
  figure('a busy minute', {
    ticketsPerS: round(issues.length / forS, 0),
    screens,
    consoles: counters,
    backups,
    failed: failed.count,
    issueP50Ms: round(quantile(issued, 0.5)),
    issueP99Ms: round(quantile(issued, 0.99)),
    callP50Ms: round(quantile(called, 0.5)),
    callP99Ms: round(quantile(called, 0.99)),
    loopLagP99Ms: round(lag.p99Ms),
    loopLagMaxMs: round(lag.maxMs),
  });
  figure('memory of the hub', { with: `${screens} screens`, rssMB: rested });
  figure('memory of the hub', { with: `${screens} screens, after the busy minute`, rssMB: rssMB(hub) });
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  figure('memory of the hub', {
    with: `${screens} screens, ${quietMs / 60_000} quiet minutes later`,
    rssMB: rssMB(hub),
  });
  lobby.close();
  await hub.close();
  rmSync(lagFile, { force: true });
}

/** So many seconds of it: how long each number and each call took, ms. */
async function rush(hub: RunningHub, clerks: Caller[], forS: number) {
  const over = performance.now() + forS * 1000;
  const issues: number[] = [];
  const calls: number[] = [];
  const failed = { count: 0 };
  const [backups] = await Promise.all([
    backingUp(hub, over),
    arrivals(hub, over, issues, failed),
    ...clerks.map((clerk, i) => counterWork(clerk, i, over, calls, failed)),
  ]);
  return { issues, calls, failed, backups };
}

/** Each ticket is asked for at its own moment, whether the one before was answered or not; late answers count from that moment. */
async function arrivals(hub: RunningHub, over: number, tookMs: number[], failed: { count: number }): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: kiosks });
  const body = JSON.stringify({ service: 'ss-card', printer: null });
  let dueAt = performance.now();
  let n = 0;
  const open = new Set<Promise<void>>();
  while (performance.now() < over) {
    while (dueAt <= performance.now()) {
      const asked = issue(
        `${hub.url}/api/commands/issue-ticket`,
        agent,
        body,
        `busy-${Math.round(over)}-${n++}`,
        dueAt,
      ).then(
        (took) => void tookMs.push(took),
        () => {
          failed.count += 1;
        },
      );
      open.add(asked);
      void asked.then(() => open.delete(asked));
      dueAt += 1000 / ticketsPerS;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(open);
  agent.destroy();
}

function issue(url: string, agent: Agent, body: string, key: string, dueAt: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': key,
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(performance.now() - dueAt) : reject(new Error(String(answer.statusCode))),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

async function counterWork(
  clerk: Caller,
  i: number,
  over: number,
  tookMs: number[],
  failed: { count: number },
): Promise<void> {
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  await rest((visitMs / counters) * i);
  while (performance.now() < over) {
    const pressedAtMs = clockMs();
    const { status, body } = await clerk.tell('call-next', { counter: i + 1 });
    tookMs.push(clockMs() - pressedAtMs);
    if (status === 200) {
      await rest(visitMs / 4);
      await clerk.tell('begin-service', { ticket: body.ticket.id });
      await rest((visitMs * 3) / 4);
      await clerk.tell('finish-service', { ticket: body.ticket.id });
    } else {
      if (status >= 500) failed.count += 1;
      await rest(visitMs);
    }
  }
}

async function backingUp(hub: RunningHub, over: number): Promise<number> {
  let backups = 0;
  while (performance.now() < over) {
    const file = join(hub.dataDir, `busy-${Math.round(over)}-${backups}.backup`);
    await promisify(execFile)(process.execPath, [join(root, 'server/hub-tool.ts'), 'backup', file], {
      env: { ...process.env, DATA_DIR: hub.dataDir, NODE_OPTIONS: '' },
    });
    rmSync(file, { force: true });
    backups += 1;
    await new Promise((resolve) => setTimeout(resolve, backupRestMs));
  }
  return backups;
}

async function lagOf(hub: RunningHub, file: string): Promise<{ p99Ms: number; maxMs: number }> {
  rmSync(file, { force: true });
  hub.process.kill('SIGUSR2');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await new Promise((resolve) => setTimeout(resolve, 5));
  return JSON.parse(readFileSync(file, 'utf8')) as { p99Ms: number; maxMs: number };
}
