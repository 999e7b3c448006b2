import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');

/** What `npm run hub -- check` finds in the data: one line a finding, none when it is whole. */
export async function check(dataDir: string): Promise<{ code: number; says: string }> {
  const run = promisify(execFile)(process.execPath, [join(root, 'server/hub-tool.ts'), 'check'], {
    env: { ...process.env, DATA_DIR: dataDir, NODE_OPTIONS: '' },
  });
  return run.then(
    ({ stdout }) => ({ code: 0, says: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, says: stdout + stderr }),
  );
}
