import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepBackups } from '../../server/backups.ts';

const noon = Date.parse('2026-11-23T12:15:00+08:00');
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'haojiao-'));
  vi.useFakeTimers({ now: noon - 5000 });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(dataDir, { recursive: true, force: true });
});

it('[T7] a backup at noon that cannot even be begun is logged, and the hub goes on', async () => {
  // A file lies where the folder should be made, as nothing can be made on a disk that is full.
  writeFileSync(join(dataDir, 'backups'), '');
  const logged: string[] = [];
  const say = (_: object, message: string) => logged.push(message);
  const backups = keepBackups({ dataDir, timezone: 'Asia/Shanghai', now: Date.now, log: { info: say, error: say } });
  await vi.advanceTimersByTimeAsync(10_000);
  backups.stop();
  expect(logged).toEqual(['the backup failed']);
});
