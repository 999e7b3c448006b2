import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname, join } from 'node:path';
import type { Outcome, SpeakingTask, Wish } from './speaker.ts';

/** The process that speaks, while it runs. */
export interface SpeakingChild {
  send(wish: Wish): void;
  kill(): void;
  /** Lets it go, and waits until it has. */
  end(): Promise<void>;
}

export interface SpeakingChildEvents {
  onOutcome(outcome: Outcome): void;
  /** Once, with what is known of the reason. */
  onDeath(why: object): void;
}

export const speakingProgram = join(import.meta.dirname, 'speaking-process.ts');
// Only what finding and running an engine takes: whatever else was meant for the hub's own Node would slow this one down.
const environment = ['PATH', 'HOME', 'ESPEAK_DATA_PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP'];
const options = ['--max-old-space-size=32', '--max-semi-space-size=1'];
const goodbyeMs = 500;
const lastWordsKept = 1_000;

/** Starts it; throws when the system has no room for another process. */
export function openSpeakingChild(
  program: string,
  task: SpeakingTask,
  { onOutcome, onDeath }: SpeakingChildEvents,
): SpeakingChild {
  const child = fork(program, [JSON.stringify(task)], {
    execArgv: options,
    env: { ...Object.fromEntries(environment.map((name) => [name, process.env[name]])), ...keptCompiled() },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    windowsHide: true,
  });
  let wishes: Wish[] = [];
  let gone = false;
  let lastWords = '';

  function died(why: object): void {
    if (gone) return;
    gone = true;
    onDeath({ ...why, lastWords: lastWords || undefined });
  }
  child.on('message', onOutcome);
  child.on('error', (fault) => died({ fault: fault.message }));
  child.on('close', (code, signal) => died({ code, signal }));
  child.stderr?.on('data', (words: Buffer) => {
    lastWords = `${lastWords}${words}`.slice(-lastWordsKept);
  });
  letGo(child);

  function sendAll(): void {
    // A channel that is closed already belongs to a process about to be found dead.
    if (child.connected) child.send(wishes, () => {});
    wishes = [];
  }

  return {
    send(wish) {
      wishes.push(wish);
      // All languages of a call in one message, and after its answers are out.
      if (wishes.length === 1) setImmediate(sendAll);
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

/** Where the hub keeps what it compiled, so does this process: a third of its memory and most of its start are compiling. */
function keptCompiled(): { NODE_COMPILE_CACHE?: string } {
  const ofThisNode = getCompileCacheDir();
  return ofThisNode ? { NODE_COMPILE_CACHE: dirname(ofThisNode) } : {};
}

/** The hub ends when its doors are closed, whatever is still being said. */
function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  const { stderr } = child;
  if (stderr && 'unref' in stderr && typeof stderr.unref === 'function') stderr.unref();
}
