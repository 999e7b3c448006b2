import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { emptyFolder, type FakeEngine, fakeEngine } from './stage.ts';

const untilMs = { timeout: 20_000, interval: 20 };
let hub: RunningHub;
let engine: FakeEngine;
afterEach(async () => {
  vi.unstubAllEnvs();
  await hub.close();
});

/** The processes a process has started, with their command lines, as Linux lists them. */
function childrenOf(parent: number | undefined): { pid: number; command: string }[] {
  return readdirSync('/proc').flatMap((entry) => {
    const pid = Number(entry);
    const status = Number.isInteger(pid) ? readProc(`${pid}/status`) : '';
    if (Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) !== parent) return [];
    return [{ pid, command: readProc(`${pid}/cmdline`).replaceAll('\0', ' ') }];
  });
}

function readProc(path: string): string {
  try {
    return readFileSync(join('/proc', path), 'utf8');
  } catch {
    // It ended while it was looked at.
    return '';
  }
}
/** The files and sockets a process has open. One that it closes while they are read is none. */
function heldBy(pid: number): string[] {
  return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/${pid}/fd/${fd}`)];
    } catch {
      // Closed since the folder was read.
      return [];
    }
  });
}
const speakingOf = (parent: number | undefined): number | undefined =>
  childrenOf(parent).find(({ command }) => command.includes('speaking-process'))?.pid;
const running = (pid: number): boolean => existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readProc(`${pid}/status`));

/** A hub whose hall has an engine, and a clerk at its first counter. */
async function openHall(): Promise<Caller> {
  engine = fakeEngine();
  hub = await startHub();
  return clerkOf(hub);
}

async function clerkOf(hub: RunningHub): Promise<Caller> {
  const clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  return clerk;
}

/** Calls somebody, and tells the clip the boards are sent to. */
async function callSomebody(clerk: Caller): Promise<string> {
  await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
  const { ticket } = await clerk.done('call-next', { counter: 1 });
  const board = await clerk.get('/api/views/board');
  await clerk.done('begin-service', { ticket: ticket.id });
  await clerk.done('finish-service', { ticket: ticket.id });
  return board.body.view.calls[0].clips.zh;
}
const statusOf = async (path: string): Promise<number> => (await fetch(`${hub.url}${path}`)).status;

describe.runIf(process.platform === 'linux')('the speaking process of a hub', () => {
  it('[V40] a start starts no process; the first call starts one, which is the only one there ever is', async () => {
    const clerk = await openHall();
    expect(engine.asked()).toEqual([]);
    expect(childrenOf(hub.process.pid)).toEqual([]);
    expect(await statusOf(await callSomebody(clerk))).toBe(200);
    const speaking = speakingOf(hub.process.pid);
    expect(getPriority(speaking)).toBeGreaterThan(getPriority(hub.process.pid)); // the hub goes first
    for (let calls = 0; calls < 5; calls += 1) {
      const clip = await callSomebody(clerk);
      expect(childrenOf(hub.process.pid).map(({ pid }) => pid)).toEqual([speaking]);
      expect(await statusOf(clip)).toBe(200);
    }
  });

  it('[V14] clips are served wherever the data lies, also in a folder that begins with a dot', async () => {
    fakeEngine();
    hub = await startHub({ dataDir: join(emptyFolder(), '.hall', 'data') });
    expect(await statusOf(await callSomebody(await clerkOf(hub)))).toBe(200);
  });

  it('[V41] when it is killed the next call is spoken by another', async () => {
    const clerk = await openHall();
    expect(await statusOf(await callSomebody(clerk))).toBe(200);
    const first = speakingOf(hub.process.pid) ?? 0;
    process.kill(first, 'SIGKILL');
    expect(await statusOf(await callSomebody(clerk))).toBe(200);
    expect(speakingOf(hub.process.pid)).not.toBe(first);
    await vi.waitFor(() => expect(hub.stderr).toMatch(/"signal":"SIGKILL".*the speaking process ended/), untilMs);
  });

  it('[V15] an engine that is broken costs the voice, not the call: boards are told at once to speak themselves', async () => {
    engine = fakeEngine('exit 1');
    hub = await startHub();
    const clerk = await clerkOf(hub);
    for (let calls = 0; calls < 3; calls += 1) expect(await statusOf(await callSomebody(clerk))).toBe(404);
    expect(engine.asked().filter((line) => line.startsWith('-v cmn'))).toHaveLength(3);
    await hub.end();
    await vi.waitFor(() => expect(hub.stderr.match(/clip not made/g)).toHaveLength(1), untilMs);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('[V43] it ends with the hub (%s)', async (signal) => {
    const clerk = await openHall();
    expect(await statusOf(await callSomebody(clerk))).toBe(200);
    const speaking = speakingOf(hub.process.pid) ?? 0;
    // Ctrl-C and a service's stop reach both; to the speaking process alone they mean nothing.
    if (signal !== 'SIGKILL') process.kill(speaking, signal);
    expect(await statusOf(await callSomebody(clerk))).toBe(200);
    expect(speakingOf(hub.process.pid)).toBe(speaking);
    await callSomebody(clerk);
    await hub.end(signal);
    await vi.waitFor(() => expect(running(speaking)).toBe(false), untilMs);
    expect(hub.stderr).toBe('');
  });

  it('[V43] an engine at work ends with it', async () => {
    engine = fakeEngine('echo $$ > engine.pid; exec sleep 60');
    hub = await startHub();
    await callSomebody(await clerkOf(hub));
    const note = join(engine.folder, 'engine.pid');
    await vi.waitFor(() => expect(existsSync(note) && readFileSync(note, 'utf8')).toMatch(/^\d+\n$/), untilMs);
    const working = Number(readFileSync(note, 'utf8'));
    expect(running(working)).toBe(true);
    await hub.end('SIGKILL');
    // Well before the deadline at which a living hub would have ended it.
    await vi.waitFor(() => expect(running(working)).toBe(false), { timeout: 2_500, interval: 20 });
  });

  it('[V43] it holds nothing of the hub: while it is frozen and the hub is killed, the next hub starts on the same data and port', async () => {
    const clerk = await openHall();
    expect(await statusOf(await callSomebody(clerk))).toBe(200);
    const speaking = speakingOf(hub.process.pid) ?? 0;
    // What it still writes is a clip of its own, the English one of the same call; then it holds no file there at all.
    await vi.waitFor(
      () => expect(heldBy(speaking).filter((path) => path.startsWith(hub.dataDir))).toEqual([]),
      untilMs,
    );
    process.kill(speaking, 'SIGSTOP');
    hub = await hub.restart({ signal: 'SIGKILL' });
    expect(await statusOf(await callSomebody(clerk))).toBe(200);
    expect(running(speaking)).toBe(true);
    process.kill(speaking, 'SIGCONT');
    await vi.waitFor(() => expect(running(speaking)).toBe(false), untilMs);
  });
});
