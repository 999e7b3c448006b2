import { CannotRun } from './cannot-run.ts';
import { startAgent } from './agent.ts';
import { readSettings } from './settings.ts';
import { words } from './words.ts';

/** `npm run print-agent`: starts the agent and ends it well when asked to. */
try {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings === null) process.stdout.write(words.help);
  else {
    const agent = await startAgent(settings, (line) => process.stdout.write(`${line}\n`));
    let ending = false;
    const end = () => {
      if (ending) return;
      ending = true;
      void agent.stop().finally(() => process.exit(0));
    };
    process.on('SIGTERM', end);
    process.on('SIGINT', end);
    // A launcher that ended without a word leaves an agent that nobody can stop any more: it stops itself.
    process.on('disconnect', end);
    // A terminal that was closed is no reason to stop printing.
    process.on('SIGHUP', () => undefined);
    process.stdout.on('error', () => undefined);
  }
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
