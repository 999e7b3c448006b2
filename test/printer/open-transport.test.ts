import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openTransport } from '../../printer/open-transport.ts';
import { jobOf } from './jobs.ts';

it('[T58] nothing that a hall does not use is loaded', async () => {
  const source = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    const { openTransport } = await import(${JSON.stringify(new URL('../../printer/open-transport.ts', import.meta.url).href)});
    const kinds = [
      { kind: 'virtual' }, { kind: 'tcp', host: 'x', port: 1 }, { kind: 'usb' }, { kind: 'serial', path: '/x', baud: 9600 },
      { kind: 'file', path: '/x' }, { kind: 'queue', name: 'x' }, { kind: 'agent', device: 'x' },
    ];
    for (const at of kinds) openTransport({ id: 'k1', at }, { dataDir: '/nowhere', agents: null });
    console.log(JSON.stringify(loaded.filter((url) => /node_modules.(@napi-rs|serialport|@serialport|escpos-usb|usb)/.test(url))));
    await openTransport({ id: 'k1', at: { kind: 'usb', vendor: 1, product: 1 } }, { dataDir: '/nowhere', agents: null }).check();
    console.log(JSON.stringify(loaded.some((url) => /escpos-usb/.test(url))));
  `;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', source]);
  const [atStart, whenUsed] = stdout.trim().split('\n');
  expect(JSON.parse(atStart ?? '')).toEqual([]);
  expect(JSON.parse(whenUsed ?? '')).toBe(true);
});

it('[T59] every kind has its way, and a print agent nobody knows is away', async () => {
  const asked: string[] = [];
  const known = openTransport({ id: 'k1', at: { kind: 'virtual' } }, { dataDir: 'x', agents: null });
  const agents = { transport: (device: string) => (asked.push(device), known) };
  const dataDir = mkdtempSync(join(tmpdir(), 'haojiao-ways-'));
  expect(openTransport({ id: 'k1', at: { kind: 'agent', device: '取号机2' } }, { dataDir, agents })).toBe(known);
  expect(asked).toEqual(['取号机2']);
  const away = openTransport({ id: 'k1', at: { kind: 'agent', device: '取号机2' } }, { dataDir, agents: null });
  expect(await away.send(jobOf())).toEqual({ outcome: 'failed', detail: 'agent-away' });
  expect(await away.check?.()).toEqual({ ok: false, detail: 'agent-away' });
  const nowhere = [
    { kind: 'tcp', host: '127.0.0.1', port: 1 },
    { kind: 'usb', vendor: 1, product: 1 },
    { kind: 'serial', path: '/dev/ttyNONE9', baud: 9_600 },
    { kind: 'file', path: '/dev/none9' },
    { kind: 'queue', name: '-x' },
  ] as const;
  for (const at of nowhere) {
    const transport = openTransport({ id: 'k1', at, answers: 'none' }, { dataDir, agents });
    expect((await transport.send(jobOf())).outcome).toBe('failed');
    expect((await transport.check?.())?.ok).toBe(false);
    transport.close();
  }
});
