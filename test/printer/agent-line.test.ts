import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HubLine } from '../../printer/agent/hub-line.ts';
import { type Ledger, openLedger } from '../../printer/agent/ledger.ts';
import { Printing } from '../../printer/agent/printing.ts';
import type { Sent } from '../../printer/transports/transport.ts';
import { freePort } from '../support/running-hub.ts';

let dir: string;
let ledger: Ledger;
let line: HubLine;
let port: number;
let ends: ((sent: Sent) => void)[];
let told: Promise<string>;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'haojiao-line-'));
  port = await freePort();
  ledger = await openLedger(dir);
  ends = [];
  const printing = new Printing({
    ledger,
    open: () => ({ send: () => new Promise<Sent>((resolve) => ends.push(resolve)), close: () => undefined }),
    say: () => undefined,
  });
  const heard = Promise.withResolvers<string>();
  told = heard.promise;
  line = new HubLine({
    hub: `http://127.0.0.1:${port}`,
    token: () => 'token',
    printing,
    ledger,
    onWelcome: () => undefined,
    onLost: () => undefined,
    onPrinted: ({ job }) => heard.resolve(job),
    onFault: (error) => heard.reject(error),
  });
});
afterEach(async () => {
  await line.end();
  await ledger.close();
  rmSync(dir, { recursive: true, force: true });
});

/** A hub that has just started: it counts its questions from zero. Resolves with the agent's line once it is welcome. */
async function freshHub(): Promise<{ hub: Server; agent: Socket }> {
  const hub = new Server(port, { transports: ['websocket'], serveClient: false });
  const agent = await new Promise<Socket>((resolve) =>
    hub.on('connection', (socket) => {
      socket.on('outcomes', (_told, known: (jobs: string[]) => void) => known([]));
      socket.on('print-agent', (_hello, welcome: (said: object) => void) => {
        welcome({ as: 'print-agent', label: '取号机1', printers: [] });
        resolve(socket);
      });
    }),
  );
  return { hub, agent };
}

const order = (job: string) => ({ job, bytes: Buffer.from([0x1b, 0x40]), sheet: {}, withinMs: 20_000 });
const begun = (count: number) => expect.poll(() => ends.length).toBe(count);

it('[A25] an answer that outlives its line is never taken for the answer to another question', async () => {
  line.begin();
  const first = await freshHub();
  first.agent.emit('print', order('e-1'), () => undefined);
  await begun(1);
  await first.hub.close();

  const second = await freshHub();
  const answers: unknown[] = [];
  const answered = new Promise<void>((resolve) =>
    second.agent.emit('print', order('e-2'), (said: unknown) => {
      answers.push(said);
      resolve();
    }),
  );
  ends.shift()!({ outcome: 'failed', detail: 'cover-open' });
  expect(await told).toBe('e-1');
  await begun(1);
  ends.shift()!({ outcome: 'printed' });
  await answered;
  expect(answers).toEqual([{ job: 'e-2', outcome: 'printed' }]);
  await second.hub.close();
});
