import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { toEscPos } from '../../printer/escpos.ts';
import { openTransport, paperFolder } from '../../printer/open-transport.ts';
import { plainSheet } from '../../printer/sheet.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import type { PrintJob } from '../../printer/transports/transport.ts';
import { listPaper, virtualTransport } from '../../printer/transports/virtual.ts';
import { ticket } from './tickets.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'haojiao-paper-'));
});

function job(id: string, number = 'A023'): PrintJob {
  const sheet = plainSheet(ticketSlip(ticket({ number })));
  return { id, bytes: toEscPos(sheet), sheet };
}

describe('a virtual printer', () => {
  it('[W1] keeps the bytes and the slip under the printer it stands for', async () => {
    const transport = openTransport({ id: 'k1', at: { kind: 'virtual' } }, { dataDir, agents: null });
    expect(await transport.send(job('j1'))).toEqual({ outcome: 'printed' });
    const folder = paperFolder(dataDir, 'k1');
    expect(readdirSync(folder).sort()).toEqual(['j1.bin', 'j1.json']);
    expect(readFileSync(join(folder, 'j1.bin')).equals(job('j1').bytes)).toBe(true);
    const [paper] = await listPaper(folder, 10);
    expect(paper).toMatchObject({ id: 'j1', sheet: job('j1').sheet });
    expect(Date.parse(paper?.printedAt ?? '')).not.toBeNaN();
  });

  it('[W2] shows its paper newest first, so much of it as is asked for', async () => {
    const transport = virtualTransport(dataDir);
    for (const id of ['j3', 'j1', 'j2']) await transport.send(job(id));
    expect((await listPaper(dataDir, 10)).map(({ id }) => id)).toEqual(['j2', 'j1', 'j3']);
    expect((await listPaper(dataDir, 2)).map(({ id }) => id)).toEqual(['j2', 'j1']);
    expect(await listPaper(join(dataDir, 'nobody'), 10)).toEqual([]);
  });

  it('[W3] a job that comes twice leaves two papers to be seen', async () => {
    const transport = virtualTransport(dataDir);
    await transport.send(job('j1'));
    await transport.send(job('j1'));
    expect((await listPaper(dataDir, 10)).map(({ id }) => id)).toEqual(['j1~2', 'j1']);
  });

  it('[W4] half a paper is not shown', async () => {
    await virtualTransport(dataDir).send(job('j1'));
    writeFileSync(join(dataDir, 'j2.bin'), 'half');
    writeFileSync(join(dataDir, 'j3.json'), '{"id":');
    expect((await listPaper(dataDir, 10)).map(({ id }) => id)).toEqual(['j1']);
  });

  it('[W5] says failed where it cannot write, and where an id would leave the folder', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    expect(await virtualTransport(join(dataDir, 'file')).send(job('j1'))).toMatchObject({ outcome: 'failed' });
    expect(await virtualTransport(dataDir).send(job('../j1'))).toEqual({ outcome: 'failed', detail: 'bad-id' });
  });

  it('[W6] keeps the newest papers only', async () => {
    const transport = virtualTransport(dataDir, 20);
    for (let at = 0; at < 30; at += 1) await transport.send({ ...job('j1'), id: `n${at}`, bytes: Buffer.from('x') });
    expect((await listPaper(dataDir, 1000)).map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, at) => `n${29 - at}`),
    );
    expect(readdirSync(dataDir)).toHaveLength(40);
  });
});
