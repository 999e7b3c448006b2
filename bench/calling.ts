import type { Caller } from '../test/support/caller.ts';
import { startHub } from '../test/support/running-hub.ts';
import { openBeside } from './beside.ts';
import { figure, quantile, round } from './figure.ts';
import { clockMs, Lobby } from './lobby.ts';

const rounds = 60;
/** A call is alone: the voice of the one before is made, and everybody has drawn. */
const betweenMs = 150;

/**
 * From the clerk's key to the last of so many boards, over real sockets, beside a bare broadcast of as many bytes; and beside one that
 * keeps a single row durably first, as whoever may not lose a call must.
 */
export async function benchCalling(): Promise<void> {
  const hub = await startHub();
  const clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  for (const screens of [1, 100, 1000]) {
    const topics = Array<string>(screens).fill('board');
    const lobby = await Lobby.open(hub.url, topics);
    const ours: number[] = [];
    for (let i = 0; i < rounds; i++) ours.push(await oneCall(clerk, lobby));
    lobby.close();
    const { view } = (await clerk.get('/api/views/board')).body;
    const message = { topic: 'board', version: 1, view };
    const [mine, limit, kept] = [
      ours,
      await broadcasts('send', message, topics),
      await broadcasts('send?keep', message, topics),
    ].map((tookMs) => tookMs.sort((a, b) => a - b)) as [number[], number[], number[]];
    figure('call to the last board', {
      screens,
      bytes: Buffer.byteLength(JSON.stringify(view)),
      p50Ms: round(quantile(mine, 0.5)),
      p99Ms: round(quantile(mine, 0.99)),
      bareP50Ms: round(quantile(limit, 0.5)),
      bareP99Ms: round(quantile(limit, 0.99)),
      ofBare: round(quantile(mine, 0.5) / quantile(limit, 0.5)),
      keptP50Ms: round(quantile(kept, 0.5)),
      ofKept: round(quantile(mine, 0.5) / quantile(kept, 0.5)),
    });
  }
  await hub.close();
}

async function oneCall(clerk: Caller, lobby: Lobby): Promise<number> {
  await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
  await pause();
  const pressedAtMs = clockMs();
  const { ticket, call } = await clerk.done('call-next', { counter: 1 });
  const tookMs = (await lobby.reached(call.id)) - pressedAtMs;
  await clerk.done('begin-service', { ticket: ticket.id });
  await clerk.done('finish-service', { ticket: ticket.id });
  return tookMs;
}

async function broadcasts(
  way: 'send' | 'send?keep',
  message: { topic: string; version: number; view: { calls: object[] } },
  topics: string[],
): Promise<number[]> {
  const { child, url } = await openBeside('broadcast.ts');
  const lobby = await Lobby.open(url, topics);
  const tookMs: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const id = `bare-${String(i).padStart(6, '0')}`;
    const [newest, ...rest] = message.view.calls;
    const view = { ...message.view, calls: [{ ...newest, id, state: 'calling' }, ...rest] };
    const body = JSON.stringify({ ...message, version: i + 1, view });
    await pause();
    const sentAtMs = clockMs();
    await fetch(`${url}/${way}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
      (answer) => answer.arrayBuffer(),
    );
    tookMs.push((await lobby.reached(id)) - sentAtMs);
  }
  lobby.close();
  child.kill();
  return tookMs;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, betweenMs));
}
