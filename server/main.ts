import { flushCompileCache } from 'node:module';
import { setPriority } from 'node:os';
import './runtime.ts';

// Loaded only now, so that what was compiled at the last start is found.
const { CannotStart } = await import('./store/cannot-start.ts');
const { startHub } = await import('./start.ts');
const { readSettings } = await import('./settings.ts');
const { sayAddresses } = await import('./say-addresses.ts');
const { outliveDiskTrouble } = await import('./outlive-disk-trouble.ts');

/** On a PC that also plays a film or installs an update, the hall's calls go first. Whatever the hub starts gives way again by itself. */
const beforeOthers = -7;
try {
  setPriority(beforeOthers);
} catch {
  // Linux lets only root and services do that: then the hub takes turns like any other program.
}

/** Starts the hub, says where its screens are, and ends well when asked to. */
try {
  const running = await startHub(readSettings(process.env));
  sayAddresses(running);
  outliveDiskTrouble();
  // Also for a hub whose plug is pulled, which never comes to the end where Node would keep it.
  setTimeout(flushCompileCache, 3000).unref();
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    void running.stop().then(() => process.exit(0));
    setTimeout(() => process.exit(0), 4500).unref();
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  // A launcher that ended without a word leaves a hub that nobody can stop any more: it stops itself.
  process.on('disconnect', end);
  if (process.env.npm_lifecycle_event) {
    const launcher = process.ppid;
    setInterval(() => process.ppid !== launcher && end(), 250).unref();
  }
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
