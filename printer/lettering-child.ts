import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Lettered, LineToLetter } from './lettering.ts';

/** The process that draws, while it runs. */
export interface LetteringChild {
  send(id: number, lines: LineToLetter[]): void;
  kill(): void;
  /** Lets it go, and waits until it has. */
  end(): Promise<void>;
}

export interface LetteringChildEvents {
  onDrawn(id: number, lines: Lettered[]): void;
  /** Once, with what is known of the reason. */
  onDeath(why: string): void;
}

const program = join(import.meta.dirname, 'lettering-process.ts');
// What finding fonts takes, and nothing that was meant for the hub.
const environment = [
  'PATH',
  'HOME',
  'XDG_DATA_HOME',
  'FONTCONFIG_PATH',
  'FONTCONFIG_FILE',
  'SystemRoot',
  'windir',
  'LOCALAPPDATA',
  'TEMP',
  'TMP',
];
const goodbyeMs = 500;
const lastWordsKept = 300;

/** Starts it; throws when the system has no room for another process. */
export function openLetteringChild({ onDrawn, onDeath }: LetteringChildEvents): LetteringChild {
  const child = fork(program, {
    execArgv: ['--max-old-space-size=64'],
    env: Object.fromEntries(environment.map((name) => [name, process.env[name]])),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    windowsHide: true,
  });
  let gone = false;
  let lastWords = '';
  function died(why: string): void {
    if (gone) return;
    gone = true;
    onDeath(lastWords.trim() || why);
  }
  child.on('message', ({ id, lines }: { id: number; lines: Lettered[] }) => onDrawn(id, lines));
  child.on('error', (fault) => died(fault.message));
  child.on('close', (code, signal) => died(`ended: ${signal ?? code}`));
  child.stderr?.on('data', (words: Buffer) => {
    lastWords = `${lastWords}${words}`.slice(-lastWordsKept);
  });
  // The hub ends when its doors are closed, whatever is still being drawn.
  child.unref();
  child.channel?.unref();
  if (child.stderr && 'unref' in child.stderr && typeof child.stderr.unref === 'function') child.stderr.unref();

  return {
    send(id, lines) {
      // A channel that is closed already belongs to a process about to be found dead.
      if (child.connected) child.send({ id, lines }, () => {});
    },
    kill: () => void child.kill('SIGKILL'),
    async end() {
      if (gone) return;
      await new Promise<void>((resolve) => {
        const patience = setTimeout(() => {
          child.kill('SIGKILL');
          resolve();
        }, goodbyeMs);
        child.once('exit', () => {
          clearTimeout(patience);
          resolve();
        });
        if (child.connected) child.disconnect();
      });
    },
  };
}
