import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bigDigits } from '../../printer/agent/big-digits.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub, tempFolder } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { AgentTool, newestJob } from './agent-tool.ts';
import { HeldPrinter } from './held-printer.ts';
import { TcpPrinter } from './tcp-printer.ts';

let hub: RunningHub;
let kiosk: Caller;
let leader: Caller;
let folder: string;
let printer: HeldPrinter;
let agent: AgentTool;
const others: { close(): unknown }[] = [];

const at = (device: string) => ({ at: { kind: 'agent' as const, device }, answers: 'end' as const });
const hall = smallHall((file) => {
  const [k1] = file.printers;
  file.printers = ['取号机1', '取号机2', '不在的', '取号机4'].map((label, i) => ({
    ...k1!,
    id: `k${i + 1}`,
    ...at(label),
  }));
});
const dataOf = (label: string) => join(folder, label);
const tool = (label: string, where: string[], more: string[] = []) =>
  new AgentTool(['--hub', hub.url, '--label', label, '--data', dataOf(label), ...where, ...more]);

beforeAll(async () => {
  hub = await startHub({ hall });
  kiosk = hub.caller();
  leader = await hub.caller().signIn('9002');
  folder = tempFolder();
  printer = await HeldPrinter.start();
  agent = tool('取号机1', ['--tcp', printer.at]);
});
afterEach(() => {
  for (const other of others.splice(0)) void other.close();
});
afterAll(async () => {
  await agent.end('SIGKILL');
  await printer.stop();
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
});

const issue = (at: string) => kiosk.done('issue-ticket', { service: 'ss-card', printer: at });
const settled = (id: string) => newestJob(hub, id, ({ state }) => state !== 'queued' && state !== 'sending');

describe('the print agent of a kiosk PC', () => {
  it('[A17] asks to be paired at its first start, in large digits and both languages, and never again', async () => {
    const [, code] = await agent.says(/: (\d{6})\n/);
    expect(new Set([...'0123456789'].map(bigDigits)).size).toBe(10);
    expect(bigDigits('71')).toBe(
      ['    ██████     ██', '        ██   ████', '        ██     ██', '        ██     ██', '        ██   ██████'].join(
        '\n',
      ),
    );
    await agent.says(new RegExp(bigDigits(code!)));
    expect(agent.stdout).toMatch(/请在工作台登记这台打印代理\n {4}Please register this print agent/);
    const folderMode = statSync(dataOf('取号机1')).mode & 0o777;
    const modes = readdirSync(dataOf('取号机1')).map((name) => statSync(join(dataOf('取号机1'), name)).mode & 0o777);
    expect([folderMode, new Set(modes)]).toEqual([0o700, new Set([0o600])]);
    expect(agent.stdout).not.toMatch(/connected/);

    await leader.done('accept-device', { code });
    await agent.says(/registered as 取号机1[\s\S]*connected to/);
    expect(await agent.end()).toBe(0);
    agent = tool('取号机1', ['--tcp', printer.at]);
    await agent.says(/connected to/);
    expect(agent.stdout).not.toMatch(/\d{6}\n/);
    expect(agent.stdout).not.toContain(JSON.parse(readFileSync(join(dataOf('取号机1'), 'token.json'), 'utf8')).token);
  });

  it('[A18] prints what the hub sends it, and nobody else hears a byte of it', async () => {
    const ears: { name: string; heard: string }[] = [];
    const overhear = async (name: string, token?: string): Promise<Socket> => {
      const ear = { name, heard: '' };
      ears.push(ear);
      const socket = io(hub.url, { transports: ['websocket'], forceNew: true, auth: { token } });
      others.push(socket);
      socket.onAny((event: string, ...what: unknown[]) => {
        const bytes = what.map((one) => (one as { bytes?: Buffer }).bytes?.toString('latin1') ?? '');
        ear.heard += `${event} ${bytes.join()} ${JSON.stringify(what)}\n`;
      });
      await new Promise<void>((resolve) => socket.on('connect', resolve));
      await socket.emitWithAck('watch', ['board', 'kiosk', 'counter/1', 'desk/1']);
      return socket;
    };
    const paired = async (kind: string, label: string): Promise<string> => {
      const asked = await hub.caller().done('pair-device', { kind, label });
      await leader.done('accept-device', { code: asked.code });
      return asked.token;
    };
    const neighbour = await overhear('the neighbour', await paired('print-agent', '取号机2'));
    const board = await overhear('a board', await paired('board', '取号机1'));
    const stranger = await overhear('a stranger', 'x'.repeat(32));
    expect(await neighbour.emitWithAck('print-agent', {})).toMatchObject({
      as: 'print-agent',
      printers: [{ id: 'k2' }],
    });
    expect(await board.emitWithAck('print-agent', {})).toEqual({ as: 'nobody' });
    expect(await stranger.emitWithAck('print-agent', {})).toEqual({ as: 'nobody' });

    const { ticket } = await issue('k1');
    await printer.slips(1);
    expect(await settled('k1')).toMatchObject({ state: 'printed' });
    expect(printer.paper.toString('latin1')).toContain(ticket.number);
    expect([...printer.paper.subarray(0, 2)]).toEqual([0x1b, 0x40]);
    // Each has had its turn since: what it was to hear it has heard.
    await Promise.all([neighbour, board, stranger].map((socket) => socket.emitWithAck('watch', ['board'])));
    for (const { name, heard } of ears)
      expect([heard.includes('\x1b@'), /^print /m.test(heard), heard.includes(ticket.token)], name).toEqual([
        false,
        false,
        false,
      ]);
  });

  it('[A19] a job for an agent that is not there fails at once, and nothing is sent', async () => {
    await issue('k3');
    const job = await newestJob(hub, 'k3', ({ detail }) => detail !== null);
    expect(job).toMatchObject({ state: 'failed', detail: 'agent-away', tries: 1 });
  });

  it('[A20] the hub hears how its printer is, asked or not', async () => {
    const paper = await TcpPrinter.start();
    const other = tool('取号机4', ['--tcp', `127.0.0.1:${paper.port}`]);
    others.push({ close: () => Promise.all([other.end('SIGKILL'), paper.stop()]) });
    const supervisor = await hub.caller().signIn('9003');
    const hallView = await supervisor.watch(['hall']);
    others.push(supervisor);
    const k4 = () => hallView.view().printers.find(({ id }: { id: string }) => id === 'k4');
    await hallView.until(() => k4().detail === 'agent-away');
    await other.accepted(leader);
    await hallView.until(() => k4().ok);
    paper.temper = { offline: 0x16 };
    await hallView.until(() => k4().detail === 'cover-open', 15_000);
    await other.says(/打印机有问题：cover-open · the printer is not well: cover-open/);
    paper.temper = {};
    await hallView.until(() => k4().ok, 15_000);
    await other.end('SIGKILL');
    await hallView.until(() => k4().detail === 'agent-away', 15_000);
  });

  it('[A21] a start that cannot be ends with 1 and a sentence in both languages; --help with 0', async () => {
    mkdirSync(join(folder, 'none'), { recursive: true });
    const trials: [AgentTool, number, RegExp][] = [
      [new AgentTool(['--help']), 0, /打印代理[\s\S]*print agent[\s\S]*--hub URL/],
      [
        new AgentTool(['--virtual', '--data', join(folder, 'none')]),
        1,
        /请用 --hub 写明主机地址 · say where the hub is/,
      ],
      [tool('取号机1', ['--virtual']), 1, /已有一个代理在用.* · Another agent uses the data folder/],
      [
        new AgentTool(['--hub', hub.url, '--virtual', '--data', '/dev/null/x']),
        1,
        /数据目录 \/dev\/null\/x 用不了.*cannot be used/,
      ],
    ];
    for (const [one, code, sentence] of trials) {
      expect(await one.ended()).toBe(code);
      expect(code === 0 ? one.stdout : one.stderr).toMatch(sentence);
    }
    const lonely = new AgentTool(['--hub', '127.0.0.1:1', '--virtual', '--data', join(folder, 'lonely')]);
    await lonely.says(/连不上主机.*the hub is away, trying again/);
    expect(await lonely.end()).toBe(0);
  });

  it('[A22] SIGTERM ends it after the slip under way, and the hub knows that it came out', async () => {
    printer.hold();
    const slips = printer.cuts;
    await issue('k1');
    await printer.slips(slips + 1);
    const ended = agent.end('SIGTERM');
    await agent.says(/ending after the slip under way/);
    expect(agent.process.exitCode).toBe(null);
    printer.release();
    expect(await ended).toBe(0);
    expect(await settled('k1')).toMatchObject({ state: 'printed' });
    expect(printer.cuts).toBe(slips + 1);
  });
});
