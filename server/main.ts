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
  // Started by a launcher that ended without a word: nobody could stop this hub any more, so it stops itself.
  process.on('disconnect', end);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
