// Builds the screens and the hub, each only where a source is newer than what was built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

/** The screens first: what is built of them empties the whole folder. */
const builds = [
  {
    name: 'screens',
    config: 'vite.config.ts',
    into: 'dist',
    sources: ['kiosk', 'counter-display', 'staff-console', 'phone', 'paper', 'ui', 'protocol'],
  },
  { name: 'hub', config: 'vite.hub.config.ts', into: 'dist/hub', sources: ['server', 'printer', 'protocol'] },
];

/** Runs each build that is needed by `step(what, work)`, with this Node. */
export function build(node, step) {
  for (const { name, config, into, sources } of builds) {
    const wanted = hashOf(
      [...sources, config, 'package-lock.json']
        .flatMap((source) => filesOf(join(root, source)))
        .sort()
        .map((file) => `${file.slice(root.length)} ${hashOf(readFileSync(file))}`)
        .join('\n'),
    );
    const mark = join(root, into, '.built-from');
    if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) continue;
    step(`building the ${name}`, () => {
      const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
      const done = spawnSync(node, [vite, 'build', '--config', config, '--logLevel', 'error'], {
        cwd: root,
        // As a hall runs it, whoever asks: a test's own setting would build it with what helps to find faults.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      if (done.status !== 0) throw new Error(`The ${name} could not be built: look at the message above.`);
      writeFileSync(mark, wanted);
    });
  }
}

export function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}
