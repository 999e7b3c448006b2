import './runtime.ts';
import { CannotStart } from './store/cannot-start.ts';
import { startHub } from './start.ts';
import { readSettings } from './settings.ts';
import { sayAddresses } from './say-addresses.ts';

/** Starts the hub, says where its screens are, and ends well when asked to. */
try {
  const running = await startHub(readSettings(process.env));
  sayAddresses(running);
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
