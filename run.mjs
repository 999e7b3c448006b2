// Starts a program of the house from a fresh clone with whatever Node is at hand: installs what is missing, builds screens and hub, then runs it on Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, hashOf } from './build.mjs';

const root = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const [entry, ...given] = process.argv.slice(2);
const windows = process.platform === 'win32';
const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

if (Number(process.versions.node.split('.')[0]) < 18)
  stop(`Haojiao needs Node 18 or newer to install itself; this is ${process.version}.`);

install();
const hub = 'server/main.ts';
if ([hub, 'test/run.ts', 'test/faults/run.ts', 'bench/run.ts'].includes(entry)) {
  try {
    build(node24, step);
  } catch (error) {
    stop(error.message);
  }
}
run();

/** Once for each lockfile: what it names is what runs. */
function install() {
  const wanted = hashOf(readFileSync(join(root, 'package-lock.json')));
  const mark = join(root, 'node_modules', '.installed-for');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted && existsSync(node24)) return;
  step('installing what the lockfile names (about half a minute)', () => {
    const done = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
    });
    if (done.status !== 0)
      stop('npm ci did not succeed: look at its message above; it needs the npm registry or an offline mirror.');
    if (!existsSync(node24)) stop('Node 24 was not installed: run "npm ci" by hand and look at its message.');
    writeFileSync(mark, wanted);
  });
}

function run() {
  // Room for objects as a hall needs it, not a data centre. What was compiled at the last start, this file's program
  // included, is not compiled again.
  const { flags, env, compileCache, built } = JSON.parse(readFileSync(join(root, 'server', 'how-to-run.json'), 'utf8'));
  const args = [...flags, join(root, entry === hub ? built : entry), ...given];
  for (const [name, value] of Object.entries(env)) process.env[name] ??= value;
  process.env.NODE_COMPILE_CACHE ??= join(root, compileCache);
  // Where this Node can, it becomes the program: no process stands between it and its signals.
  if (typeof process.execve === 'function') {
    process.removeAllListeners('warning');
    process.execve(node24, [node24, ...args], process.env);
  }
  const child = spawn(node24, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
}

function step(what, work) {
  const startedAt = Date.now();
  process.stdout.write(`· ${what} …\n`);
  work();
  process.stdout.write(`  done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
}

function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
