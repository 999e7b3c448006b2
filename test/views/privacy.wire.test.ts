import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  BoardView,
  ConsoleView,
  CounterView,
  DeskView,
  HallView,
  KioskView,
  PrintersView,
  TicketView,
} from '../../protocol/views.ts';
import type { Caller, Watcher } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

const people = [
  { name: '周玉兰', idNo: '330203195602182041', phone: '13812345210' },
  { name: '欧阳震华', idNo: 'E12345678', phone: '+86 574-8765 4321' },
  { name: 'Müller', phone: '01729876543' },
  { name: '诸葛', idNo: '33020319560218204X' },
];
const secrets = people
  .flatMap(({ name, idNo, phone }) => [name, name.slice(1), idNo, phone, phone?.replace(/\D/g, '')])
  .filter((text): text is string => text !== undefined && text.length > 1);

let hub: RunningHub;
let clerk: Caller;
let leader: Caller;
let watcher: Watcher;
const tokens: string[] = [];

beforeAll(async () => {
  hub = await startHub();
  clerk = await hub.caller().signIn('1001');
  leader = await hub.caller().signIn('9002');
  await clerk.done('open-counter', { counter: 1 });
  watcher = await leader.watch(['board', 'board/a', 'counter/1', 'desk/1', 'console/1', 'console/2', 'kiosk', 'hall']);
  for (const holder of people)
    tokens.push((await hub.caller().done('issue-ticket', { service: 'ss-card', holder })).ticket.token);
  // One is in service, one put aside, one missed, one waits: a person of every kind is somewhere in the views.
  const call = async () => (await clerk.done('call-next', { counter: 1 })).ticket.id;
  const held = await call();
  await clerk.done('begin-service', { ticket: held });
  await clerk.done('hold-ticket', { ticket: held, reason: '复印' });
  const missed = await call();
  for (let i = 0; i < 2; i++) await clerk.done('recall', { ticket: missed });
  await clerk.done('mark-missed', { ticket: missed });
  await clerk.done('begin-service', { ticket: await call() });
  await watcher.until(() => watcher.view('console/1')?.current?.state === 'serving');
});
afterAll(async () => {
  leader.close();
  await hub.close();
});

describe('the privacy of views', () => {
  it('[S1] no view of any screen holds a name, an identity number or a phone: not on the line, not when asked for', async () => {
    const asked = await Promise.all(
      [
        'board',
        'board/a',
        'counter/1',
        'desk/1',
        'console/1',
        'kiosk',
        'hall',
        ...tokens.map((token) => `ticket/${token}`),
      ].map(async (topic) => ({ topic, ...(await leader.get(`/api/views/${topic}`)).body })),
    );
    for (const { topic, view } of [...watcher.heard, ...asked])
      for (const secret of secrets)
        expect({ topic, secret, found: JSON.stringify(view).includes(secret) }).toEqual({
          topic,
          secret,
          found: false,
        });
  });

  it('[S2] only consoles show a holder at all, and only masked', async () => {
    const { body } = await clerk.get('/api/views/console/1');
    const shown = [body.view.current, ...body.view.waiting, ...body.view.held, ...body.view.missed].map(
      ({ holder }) => holder,
    );
    expect(shown).toHaveLength(4);
    expect(shown).toContainEqual({ name: '周*兰', idNo: '3302**********2041', phone: '138****5210' });
    expect(shown).toContainEqual({ name: '欧**华', idNo: 'E123*5678', phone: expect.stringMatching(/^\+86\*+4321$/) });
    expect(shown).toContainEqual({ name: 'M****r', phone: '017****6543' });
    expect(shown).toContainEqual({ name: '诸*', idNo: '3302**********204X' });
    for (const topic of ['board', 'counter/1', 'desk/1', 'kiosk', 'hall', `ticket/${tokens[0]}`])
      expect(JSON.stringify((await leader.get(`/api/views/${topic}`)).body.view)).not.toContain('holder');
  });

  it('[S3] no screen of the hall is given the token of a ticket, nor a device’s', async () => {
    for (const { topic, view } of watcher.heard) {
      for (const token of tokens)
        expect({ topic, found: JSON.stringify(view).includes(token) }).toEqual({ topic, found: false });
      expect(JSON.stringify(view)).not.toMatch(/"(token|tokenHash|code_until|session|pin)"/);
    }
  });

  it('[S4] neither journal nor data nor printed paper nor the hub’s own words hold a person in clear', async () => {
    const journal = JSON.stringify((await (await hub.caller().signIn('9103')).get('/api/journal?limit=1000')).body);
    for (const secret of secrets) expect({ secret, found: journal.includes(secret) }).toEqual({ secret, found: false });
    const files = readdirSync(hub.dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.some((file) => file.endsWith('hub.db'))).toBe(true);
    for (const file of files) {
      const bytes = bytesOf(file);
      for (const secret of secrets)
        expect({ file: file.slice(hub.dataDir.length), secret, found: bytes.includes(secret) }).toEqual({
          file: file.slice(hub.dataDir.length),
          secret,
          found: false,
        });
    }
    for (const secret of secrets) expect((hub.stdout + hub.stderr).includes(secret)).toBe(false);
  });

  it('[S5] every view has the shape the protocol gives it, nothing more and nothing less', async () => {
    const shapes: Record<string, z.ZodType> = {
      board: BoardView,
      'board/b': BoardView,
      'counter/1': CounterView,
      'desk/1': DeskView,
      'console/1': ConsoleView,
      kiosk: KioskView,
      hall: HallView,
      printers: PrintersView,
      [`ticket/${tokens[1]}`]: TicketView,
      [`ticket/${tokens[3]}`]: TicketView,
    };
    for (const [topic, shape] of Object.entries(shapes)) {
      const read = shape.safeParse((await leader.get(`/api/views/${topic}`)).body.view);
      expect({ topic, faults: read.success ? [] : z.prettifyError(read.error) }).toEqual({ topic, faults: [] });
    }
  });
});

/** The hub goes on working: a file it was still making when they were listed may have its final name by now. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const named = file.replace(/\.\d+\.unfinished$/, '');
    if (named === file) throw error;
    return readFileSync(named);
  }
}
