import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Printer } from '../../protocol/hall-file.ts';
import { PrintersView } from '../../protocol/views.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { Elsewhere } from './elsewhere.ts';

let hub: RunningHub;
let leader: Caller;
const stranger = () => new Elsewhere(hub.url);

beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      file.printers = [
        // Nobody listens on port 9 of this machine.
        Printer.parse({ id: 'k1', at: { kind: 'tcp', host: '127.0.0.1', port: 9 }, instead: ['guide'] }),
        Printer.parse({ id: 'guide', at: { kind: 'virtual' }, widthMm: 58 }),
      ];
    }),
  });
  leader = await hub.caller().signIn('9002');
});
afterAll(() => hub.close());

const preview = (asker: Caller, change: object = {}) =>
  asker.ask('POST', '/api/slip-preview', {
    document: 'ticket',
    widthMm: 80,
    letterhead: { header: [], footer: [], logo: null },
    ...change,
  });

describe('the paper of the hall over HTTP', () => {
  it('[W85] a slip is seen before it is printed, at both widths, with words that are no markup', async () => {
    const header = [{ zh: '便民<script>服务' }];
    for (const document of ['ticket', 'call-back', 'receipt', 'notice', 'test-page'])
      for (const widthMm of [58, 80]) {
        const { status, body } = await preview(leader, {
          document,
          widthMm,
          letterhead: { header, footer: [{ zh: '谢谢' }], logo: null },
        });
        expect([document, status, body.svg.startsWith('<svg ')]).toEqual([document, 200, true]);
        expect(body.svg).toContain('谢谢');
        expect(body.svg).not.toContain('<script');
      }
    expect((await leader.get('/api/views/printers')).body.view.letterhead.header).toEqual([]);
  });

  it('[W85] nobody who is not of the staff sees one, and what is no letterhead is refused by name', async () => {
    expect((await preview(stranger())).status).toBe(401);
    const refused = await preview(leader, { letterhead: { header: 'x', footer: [], logo: null } });
    expect([refused.status, refused.body.code, refused.body.errors[0].path]).toEqual([
      400,
      'invalid',
      'letterhead.header',
    ]);
    expect((await preview(leader, { widthMm: 76 })).status).toBe(400);
  });

  it('[W86] a slip whose printer is away comes out at the stand-in, and the list says so; a test page is on it too', async () => {
    const watcher = await leader.watch(['printers', 'kiosk']);
    const slips = () => PrintersView.parse(watcher.view('printers')).slips;
    await expect
      .poll(() => PrintersView.parse(watcher.view('printers')).printers[0])
      .toMatchObject({
        id: 'k1',
        ok: false,
        standIn: 'guide',
      });
    const { ticket } = await hub.caller().done('issue-ticket', { service: 'ss-card', printer: 'k1' });
    await expect
      .poll(() => slips().map(({ number, printer, state, movedTo }) => [number, printer, state, movedTo]))
      .toEqual([
        [ticket.number, 'guide', 'printed', null],
        [ticket.number, 'k1', 'failed', 'guide'],
      ]);
    expect(slips().some(({ toDo }) => toDo)).toBe(false);
    const { job } = await leader.done('print-test-page', { printer: 'guide' });
    await expect.poll(() => slips()[0]).toMatchObject({ job: job.id, document: 'test-page', state: 'printed' });
    // One that is tried on a printer that is away stays there, and is no visitor's trouble.
    await leader.done('print-test-page', { printer: 'k1' });
    await expect
      .poll(() => slips()[0], { timeout: 10_000 })
      .toMatchObject({ document: 'test-page', printer: 'k1', state: 'failed', detail: 'refused', toDo: false });
    expect((await stranger().get('/api/views/printers')).status).toBe(401);
  });
});
